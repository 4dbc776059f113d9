import { partHeading } from '../../i18n/part-heading.ts';
import { isShared } from '../../i18n/totals-finding.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { ListView } from '../../model/list-view.ts';
import { anchorOf } from '../../routes.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';
import { pledgeRow } from './pledge-row.ts';
import { tableOf } from './pledge-table.ts';

/** A list of pledges by how they count, each part under its sum. */
export function pledgeParts(
  { selection, set, parts, stated, undivided }: ListView,
  translator: Translator,
  caption: string,
): Markup {
  const { totals, shared } = set;
  const title = undivided && !isShared(set) ? 'table.whole' : 'table.share';
  const heading = (text: string) => markup`<tr class="section"><th scope="rowgroup" colspan="6">${text}</th></tr>`;
  const all = { key: 'stated', pledges: totals.with_amount, cents: totals.stated, continued: false };
  const first =
    stated && markup`<tbody id="${anchorOf(selection, 'stated')}">${heading(partHeading(translator, all))}</tbody>`;
  const bodies = parts.map((part) => {
    const id = attributes({ id: part.continued ? undefined : anchorOf(selection, part.key) });
    const rows = part.rows.map((row, index) => pledgeRow(row, translator, part.shares[index], true, title));
    return markup`<tbody${id}>${heading(partHeading(translator, part, part.key === 'counted' ? shared : part.cents))}${rows}</tbody>`;
  });
  return tableOf(markup`${first}${bodies}`, parts.length, translator, caption, title);
}
