import type * as z from 'zod';
import type { Dataset, TableName } from '../schema/dataset.ts';
import { unwrap } from '../schema/csv-codecs.ts';
import type { Pledge, RecordOrigin } from '../schema/pledge.ts';
import { PartialDate } from '../schema/primitives.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { tablesOf } from './tables-of.ts';

/** A date in a pledge and the field it stands in. */
export interface PlacedDate {
  readonly path: readonly (string | number)[];
  readonly date: string;
}

/** What is asked of each date; a place is noted for those alone of which it holds. */
type Holds = (date: string) => boolean;

/** Every date a pledge carries of which something holds. */
export function datesOf(pledge: Pledge, holds: Holds): PlacedDate[] {
  const { announced, period, submitted, targets, sources } = pledge;
  const found: PlacedDate[] = [];
  if (announced !== undefined && holds(announced)) found.push({ path: ['announced'], date: announced });
  for (const key of ['start', 'end'] as const) {
    const date = period[key];
    if (date !== undefined && holds(date)) found.push({ path: ['period', key], date });
  }
  if (submitted !== undefined && holds(submitted)) found.push({ path: ['submitted'], date: submitted });
  for (const [index, { by }] of targets.entries())
    if (by !== undefined && holds(by)) found.push({ path: ['targets', index, 'by'], date: by });
  addSources(found, sources, holds);
  return found;
}

/** Every date a progress report carries of which something holds; that of the report itself is in its file name. */
export function datesOfReport({ date, results, sources }: ProgressReport, holds: Holds): PlacedDate[] {
  const found: PlacedDate[] = [];
  if (date !== undefined && holds(date)) found.push({ path: [], date });
  for (const [index, { as_of }] of results.entries())
    if (as_of !== undefined && holds(as_of)) found.push({ path: ['results', index, 'as_of'], date: as_of });
  addSources(found, sources, holds);
  return found;
}

/** Every date in the tables of which something holds, with the row it stands in. */
export function datesOfTables(
  dataset: Dataset,
  holds: Holds,
  isAsked: (table: TableName) => boolean = () => true,
): (PlacedDate & { readonly origin: RecordOrigin })[] {
  return tablesOf(dataset)
    .filter(({ name }) => isAsked(name))
    .flatMap(({ schema, rows }) => {
      const fields = Object.entries(schema.shape).flatMap(([name, field]) =>
        unwrap(field as z.ZodType) === PartialDate ? [name] : [],
      );
      return fields.flatMap((field) =>
        rows.flatMap(({ [field]: date, origin }) =>
          typeof date === 'string' && holds(date) ? [{ origin, path: [field], date }] : [],
        ),
      );
    });
}

function addSources(found: PlacedDate[], sources: Pledge['sources'], holds: Holds): void {
  for (const [index, { date }] of sources.entries())
    if (date !== undefined && holds(date)) found.push({ path: ['sources', index, 'date'], date });
}
