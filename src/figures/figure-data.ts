import type { FigureData } from './figure.ts';
import type { Speech } from './speak.ts';

/** One row of the download, and where its numbers come from; from this register where nothing else is said. */
export interface DataRow {
  readonly cells: readonly (string | number | null)[];
  readonly source?: string | undefined;
}

/**
 * Tidy rows for the download: no words for numbers, no marks of direction, and in every row the day and the source; and the
 * licence, where all of the row is of this register.
 */
export function dataOf(
  { translator, today }: Pick<Speech, 'translator' | 'today'>,
  columns: readonly string[],
  rows: readonly DataRow[],
): FigureData {
  const own = translator.t('site.title');
  return {
    columns: [...columns, 'as_of', 'source', 'license'],
    rows: rows.map(({ cells, source = own }) =>
      [...cells, today, source, source === own ? 'CC-BY-4.0' : null].map((cell) =>
        typeof cell === 'string' ? cell.replaceAll(/[\u2066-\u2069]/g, '') : cell,
      ),
    ),
  };
}

/** US dollars from whole cents as plain decimal text with two digits: `1234.56`. */
export function usdText(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

/** The name of a dimension as a column of the download. */
export function columnOf(dimension: string): string {
  return dimension.replaceAll('-', '_');
}
