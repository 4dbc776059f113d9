import type { Translator } from '../../i18n/translate.ts';
import type { HistoryLine, HistoryLines } from '../../record/pledge-history.ts';
import { href, paths } from '../../routes.ts';
import { happened } from '../happened.ts';
import { type Markup, markup } from '../markup.ts';

/**
 * What became of the record of a pledge, newest first.
 * @param history nothing where the history is not here
 * @param lang language of the record, where it is not the page's
 */
export function historySection(
  history: HistoryLines | undefined,
  lang: string | undefined,
  translator: Translator,
): Markup {
  const { t, locale } = translator;
  const list = (lines: readonly HistoryLine[]): Markup => historyList(lines, lang, translator);
  const newest =
    history &&
    (history.newest.length === 0
      ? markup`<p class="soft">${t('history.empty')}</p>`
      : markup`<p class="small soft">${t('history.note')}</p>${list(history.newest)}`);
  const older =
    history &&
    history.older.length > 0 &&
    markup`<details><summary>${t('history.older', { count: history.older.length })}</summary>${list(history.older)}</details>`;
  return markup`<section class="block" id="history"><h2>${t('history.title')}</h2>${newest ?? markup`<p class="soft">${t('history.unavailable')}</p>`}${older}<p><a href="${href(locale.id, paths.changes())}">${t('changes.all')}</a></p></section>`;
}

function historyList(lines: readonly HistoryLine[], lang: string | undefined, translator: Translator): Markup {
  const entries = lines.map(({ day, date, told, commit }) => {
    const link =
      commit &&
      markup`<span class="small"> · <a href="${commit.address}">${translator.t('history.commit', { commit: commit.id })}</a></span>`;
    return markup`<li><time datetime="${date}">${day}</time>${link}${told.text && ' · '}${happened(told, lang, translator)}</li>`;
  });
  return markup`<ul>${entries}</ul>`;
}
