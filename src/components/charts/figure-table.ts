import type { Figure, FigureTable } from '../../figures/figure.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';
import { stretched } from '../stretches.ts';

type Row = FigureTable['rows'][number];

/** The numbers of a figure as a table that scrolls sideways where it is too wide. */
export function figureTable({ table, title, subtitle }: Figure): Markup {
  const heads = table.columns.map(
    (column, index) =>
      markup`<th${attributes({ scope: 'col', class: index > 0 ? 'number' : undefined })}>${column}</th>`,
  );
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><caption>${subtitle}</caption><thead><tr>${heads}</tr></thead><tbody>${table.rows.map(figureRow)}</tbody></table></div>`;
}

function figureRow({ name, foreign, to, cells }: Row): Markup {
  const words = stretched(name, foreign?.words ?? [], foreign?.lang);
  return markup`<tr><th scope="row">${to ? markup`<a href="${to}">${words}</a>` : words}</th>${cells.map(figureCell)}</tr>`;
}

function figureCell({ text, to, lang }: Row['cells'][number]): Markup {
  return to
    ? markup`<td class="number"><a${attributes({ href: to, lang })}>${text}</a></td>`
    : markup`<td${attributes({ class: 'number', lang })}>${text}</td>`;
}
