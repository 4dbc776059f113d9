import type { Translator } from '../../i18n/translate.ts';
import type { PledgeRow } from '../../model/pledge-rows.ts';
import { type Markup, markup } from '../markup.ts';
import { pledgeRow, type ShareTitle } from './pledge-row.ts';

/**
 * A table of pledges.
 * @param shares what each pledge adds to the total of the table, in cents; left out where it has none
 */
export function pledgeTable(
  rows: readonly PledgeRow[],
  translator: Translator,
  caption: string,
  shares?: readonly bigint[],
): Markup {
  const body = rows.map((row, index) => pledgeRow(row, translator, shares?.[index]));
  return tableOf(markup`<tbody>${body}</tbody>`, rows.length, translator, caption, shares && 'table.share');
}

/**
 * A table of pledges with its head, or the word that there is none.
 * @param share the title of the column for what each pledge adds to a total, where there is one
 */
export function tableOf(
  bodies: Markup | readonly Markup[],
  count: number,
  { t }: Translator,
  caption: string,
  share: ShareTitle | undefined,
): Markup {
  if (count === 0) return markup`<p class="soft">${t('table.empty')}</p>`;
  const sums = share && markup`<th scope="col" class="number">${t(share)}</th>`;
  return markup`<table class="pledge-table stacked whole"><caption class="visually-hidden">${caption}</caption><thead><tr><th scope="col">${t('table.pledge')}</th><th scope="col">${t('table.entity')}</th><th scope="col">${t('table.where-when')}</th><th scope="col" class="number">${t('table.amount')}</th>${sums}<th scope="col">${t('table.state')}</th></tr></thead>${bodies}<tfoot></tfoot></table>`;
}
