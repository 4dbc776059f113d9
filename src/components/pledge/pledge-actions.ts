import type { Repository } from '../../authoring/doors.ts';
import type { Translator } from '../../i18n/translate.ts';
import { href, paths } from '../../routes.ts';
import { type Markup, markup } from '../markup.ts';

/**
 * What a reader can do about a pledge.
 * @param file the file of its record
 * @param repository where that lies; nothing where nobody said so
 */
export function pledgeActions(
  id: string,
  file: string,
  { t, locale }: Translator,
  repository: Repository | undefined,
): Markup {
  const place = file.split('/').map(encodeURIComponent).join('/');
  const inRepository = ({ url, branch }: Repository) =>
    markup`<li><a href="${url}/blob/${branch}/${place}">${t('pledge.act.file')}</a></li><li><a href="${url}/commits/${branch}/${place}">${t('pledge.act.history')}</a></li>`;
  return markup`<ul class="links"><li><a href="${href(locale.id, paths.composeReport(id))}">${t('pledge.act.report')}</a></li><li><a href="${href(locale.id, paths.compose(id))}">${t('pledge.act.correct')}</a></li>${repository && inRepository(repository)}</ul>`;
}
