import type { AmountForm, TitleFile } from './columns.ts';
import type { FacetTable } from './facet-table.ts';
import type { Facet } from './facets.ts';

/** The facets that a row of a list shows. */
type ShownFacet = Extract<Facet, 'focus-area' | 'entity' | 'country' | 'implementation-region' | 'reporting-state'>;

/** All that a list shows of a pledge, by itself. */
export interface ShownRow {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly values: Readonly<Record<ShownFacet, readonly string[]>>;
  readonly amount: (AmountForm & { readonly value: number | undefined }) | undefined;
  readonly rate: TitleFile['rates'][number] | undefined;
  /** When it is to be done; empty where nobody says. */
  readonly by: string;
  /** Why the amount is not counted: a position in the list of reasons, from 1; 0 where it is counted. */
  readonly excluded: number;
  /** Stated US cents; 0 where there are none. */
  readonly cents: number;
}

/** The row of a pledge, taken out of the columns. */
export function shownRow({ columns, cents, excluded }: FacetTable, titles: TitleFile, row: number): ShownRow {
  const valuesOf = (facet: ShownFacet): string[] => {
    const { values, sets, of } = columns[facet];
    return (sets[of[row] ?? 0] ?? []).map((position) => values[position] ?? '');
  };
  const form = titles.forms[(titles.form_of[row] ?? 0) - 1];
  return {
    id: titles.ids[row] ?? '',
    title: titles.titles[row] ?? '',
    language: titles.languages[titles.language_of[row] ?? 0] ?? '',
    values: {
      'focus-area': valuesOf('focus-area'),
      entity: valuesOf('entity'),
      country: valuesOf('country'),
      'implementation-region': valuesOf('implementation-region'),
      'reporting-state': valuesOf('reporting-state'),
    },
    amount: form && { ...form, value: titles.values[row] ?? undefined },
    rate: titles.rates[(titles.rate_of[row] ?? 0) - 1],
    by: titles.by[row] ?? '',
    excluded: excluded[row] ?? 0,
    cents: cents[row] || 0,
  };
}
