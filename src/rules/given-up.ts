import { lookup } from '../model/lookup.ts';
import { isWithdrawn } from '../model/reporting-state.ts';
import type { Dataset } from '../schema/dataset.ts';

/** The ids of the pledges that their own entities have given up. */
export function givenUp(dataset: Dataset): ReadonlySet<string> {
  // Only these can be, and of all pledges they are few.
  const once = new Set(
    dataset.progress_reports.flatMap(({ pledge_id, status }) => (status === 'discontinued' ? pledge_id : [])),
  );
  if (once.size === 0) return once;
  const pledges = dataset.pledges.filter(({ id }) => once.has(id));
  const progress_reports = dataset.progress_reports.filter(({ pledge_id }) => once.has(pledge_id));
  const indexes = lookup({ ...dataset, pledges, progress_reports });
  return new Set(pledges.flatMap((pledge) => (isWithdrawn(pledge, indexes) ? pledge.id : [])));
}
