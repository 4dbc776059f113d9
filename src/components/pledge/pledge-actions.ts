import type { Translator } from '../../i18n/translate.ts';
import { href, paths } from '../../routes.ts';
import { type Markup, markup } from '../markup.ts';

/**
 * What a reader can do about a pledge.
 * @param file where its record is read, and `history` where that is followed back; nothing where nobody said so
 */
export function pledgeActions(
  id: string,
  { t, locale }: Translator,
  file: string | undefined,
  history: string | undefined,
): Markup {
  const item = (to: string, words: string) => markup`<li><a href="${to}">${words}</a></li>`;
  return markup`<ul class="links"><li><a href="${href(locale.id, paths.composeReport(id))}">${t('pledge.act.report')}</a></li><li><a href="${href(locale.id, paths.compose(id))}">${t('pledge.act.correct')}</a></li>${file && item(file, t('pledge.act.file'))}${history && item(history, t('pledge.act.history'))}</ul>`;
}
