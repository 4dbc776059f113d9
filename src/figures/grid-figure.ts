import { formatList, formatSum, formatUsd, joinSentences } from '../i18n/format.ts';
import type { GridCell } from '../model/totals.ts';
import type { Drawing, Figure, FigureTable } from './figure.ts';
import { columnOf, dataOf, usdText } from './figure-data.ts';
import type { NamedDimension } from '../i18n/criterion-text.ts';
import type { Speech } from './speak.ts';
import type { TallyDimension } from './tally-figure.ts';

/** What a grid of two dimensions shows, and its words. */
export interface GridSpec {
  readonly id: string;
  readonly rows: TallyDimension;
  readonly columns: NamedDimension;
  readonly cells: readonly GridCell<string, string>[];
  /** What the marks show. */
  readonly measure: 'pledges' | 'shared';
  /** True where the table gives the value beside the number. */
  readonly both?: boolean;
  /**
   * The sentence for the largest cell, where several are as large they are all named or counted instead; or the
   * sentence for all that is not empty.
   */
  readonly title: string | ((top: Cell) => string);
  readonly subtitle: string;
  /** Squares stronger in colour with more instead of dots larger with more. */
  readonly heat?: boolean;
}

type Cell = GridCell<string, string> & {
  readonly rowName: string;
  readonly columnName: string;
  readonly text: string;
  readonly to: string | undefined;
};

/** How many cells that are as large a sentence names. */
const NAMED = 3;

/** Pledges by two dimensions at once, as dots or squares. */
export function gridFigure(speech: Speech, spec: GridSpec): Figure {
  const { t } = speech.translator;
  const { rows, columns, measure, both = false } = spec;
  const isNumber = measure === 'pledges';
  const withValue = both || !isNumber;
  const cells = spec.cells.map((cell): Cell => ({
    ...cell,
    rowName: speech.name(rows, cell.row),
    columnName: speech.name(columns, cell.column),
    text: isNumber ? speech.count(cell.pledges) : speech.dollars(cell.shared),
    to: speech.door(
      [
        { dimension: rows, value: cell.row },
        { dimension: columns, value: cell.column },
      ],
      isNumber ? undefined : 'counted',
    ),
  }));
  const isEmpty = cells.every(({ pledges }) => pledges === 0);
  return {
    id: spec.id,
    title: titleOf(speech, spec, cells) ?? t(isEmpty || isNumber ? 'chart.empty.title' : 'chart.value.none'),
    subtitle: spec.subtitle,
    table: tableOf(speech, spec, cells),
    data: dataOf(
      speech,
      [rows, columns]
        .flatMap((dimension) => [columnOf(dimension), `${columnOf(dimension)}_name`])
        .concat('pledges', withValue ? 'shared_usd' : []),
      cells.map(({ row, rowName, column, columnName, pledges, shared }) => ({
        cells: [row, rowName, column, columnName, pledges].concat(withValue ? usdText(shared) : []),
      })),
    ),
    drawing: isEmpty ? undefined : drawingOf(speech, spec, cells),
    source: joinSentences(speech.translator.locale, [
      speech.source,
      t(isNumber ? 'chart.note.overlap' : 'chart.note.shared-grid'),
    ]),
    rates: withValue ? speech.rates : [],
    links: [],
  };
}

function titleOf(speech: Speech, { measure, title }: GridSpec, cells: readonly Cell[]): string | undefined {
  const { t, locale } = speech.translator;
  const top = cells.reduce<Cell | undefined>(
    (best, cell) => (cell[measure] > (best?.[measure] ?? 0) ? cell : best),
    undefined,
  );
  if (!top) return undefined;
  if (typeof title === 'string') return title;
  // Shares of one pledge differ by no more than a cent.
  const least = measure === 'shared' ? top.shared - BigInt(top.pledges) : top.pledges;
  const tops = cells.filter((cell) => cell[measure] > 0 && cell[measure] >= least);
  if (tops.length === 1) return title(top);
  if (measure === 'shared')
    return t('chart.grid.value.title.tie', { value: speech.money(top.shared), pairs: tops.length });
  if (tops.length > NAMED) return t('chart.grid.title.tie', { pairs: tops.length, pledges: top.pledges });
  const pairs = tops.map(({ rowName: row, columnName: column }) => t('chart.grid.pair', { row, column }));
  return t('chart.grid.title.ties', { list: formatList(locale, pairs), pledges: top.pledges });
}

function tableOf(speech: Speech, { rows, columns, both }: GridSpec, cells: readonly Cell[]): FigureTable {
  const { t } = speech.translator;
  const keys = [...new Set(cells.map(({ row }) => row))];
  const heads = [...new Set(cells.map(({ column }) => column))];
  return {
    columns: [t(`chart.${rows}`), ...heads.map((key) => speech.name(columns, key))],
    rows: keys.map((key) => ({
      name: speech.name(rows, key),
      to: speech.page(rows, key),
      cells: cells
        .filter(({ row }) => row === key)
        .map(({ pledges, shared, text, to }) => ({
          text:
            both && pledges > 0
              ? t('chart.number-and-value', {
                  count: speech.number(pledges),
                  value: formatSum(speech.translator, shared, formatUsd),
                })
              : text,
          to,
        })),
    })),
  };
}

function drawingOf(speech: Speech, { rows, columns, measure, heat }: GridSpec, cells: readonly Cell[]): Drawing {
  const lines = (dimension: NamedDimension, keys: readonly string[]) =>
    [...new Set(keys)].map((key) => ({
      key,
      label: speech.name(dimension, key),
      to: speech.page(dimension, key),
      class: dimension === 'focus-area' ? key : undefined,
    }));
  const axes = {
    rows: lines(
      rows,
      cells.map(({ row }) => row),
    ),
    columns: lines(
      columns,
      cells.map(({ column }) => column),
    ),
  };
  const marks = cells.map((cell) => ({
    row: cell.row,
    column: cell.column,
    value: Number(cell[measure]),
    text: cell.text,
    to: cell.to,
  }));
  return heat ? { kind: 'heat', ...axes, cells: marks } : { kind: 'dots', ...axes, dots: marks };
}
