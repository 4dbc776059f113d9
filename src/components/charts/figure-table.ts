import type { Figure, FigureTable } from '../../figures/figure.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';
import { stretched } from '../stretches.ts';

type Row = FigureTable['rows'][number];
type ClassOf = (column: number) => string | undefined;

/** The numbers of a figure as a table that scrolls sideways where it is too wide. */
export function figureTable({ table, title, subtitle }: Figure): Markup {
  const classOf: ClassOf = (column) => (column > 0 && !table.words?.includes(column) ? 'number' : undefined);
  const heads = table.columns.map(
    (column, index) => markup`<th${attributes({ scope: 'col', class: classOf(index) })}>${column}</th>`,
  );
  const rows = table.rows.map((row) => figureRow(row, classOf));
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><caption>${subtitle}</caption><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function figureRow({ name, foreign, to, cells }: Row, classOf: ClassOf): Markup {
  const words = stretched(name, foreign?.words ?? [], foreign?.lang);
  const others = cells.map((cell, index) => figureCell(cell, classOf(index + 1)));
  return markup`<tr><th scope="row">${to ? markup`<a href="${to}">${words}</a>` : words}</th>${others}</tr>`;
}

function figureCell({ text, to, lang }: Row['cells'][number], name: string | undefined): Markup {
  return to
    ? markup`<td${attributes({ class: name })}><a${attributes({ href: to, lang })}>${text}</a></td>`
    : markup`<td${attributes({ class: name, lang })}>${text}</td>`;
}
