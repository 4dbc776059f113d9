import type { Dataset } from '../schema/dataset.ts';

/** Longest first line; the host cuts longer ones. */
const MAX_SUBJECT = 72;

/**
 * The message of the commit that takes in a record: what it is, and the entities it comes from as co-authors. A trailer
 * needs an address; the one given can never exist, so that no person is named and no mail arrives.
 * @param path of a record that is in the dataset
 */
export function messageFor({ pledges, progress_reports, entities }: Dataset, path: string, isNew: boolean): string {
  const report = progress_reports.find(({ origin }) => origin.file === path);
  const pledge = pledges.find(({ id, origin }) => (report ? id === report.pledge_id : origin.file === path));
  const what = report ? 'progress report' : 'pledge';
  const subject = `${isNew ? 'Add' : 'Correct'} ${what}: ${pledge?.title ?? path}`;
  const names = (pledge?.entities ?? []).map((id) => ({ id, name: entities.find((one) => one.id === id)?.name ?? id }));
  const trailers = names.map(({ id, name }) => `Co-authored-by: ${name} <${id}@entities.invalid>`);
  return [cut(subject), '', `Received by mail: ${path}`, '', ...trailers].join('\n');
}

function cut(subject: string): string {
  const characters = [...subject];
  return characters.length > MAX_SUBJECT ? `${characters.slice(0, MAX_SUBJECT - 1).join('')}…` : subject;
}
