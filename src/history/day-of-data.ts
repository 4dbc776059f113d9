import type { Dataset } from '../schema/dataset.ts';

/** Without history, the newest full date anything in the data carries: the same files give the same day. */
export function dayOfData(dataset: Dataset): string {
  const dates = [
    ...dataset.pledges.flatMap(({ announced, submitted }) => [announced, submitted]),
    ...dataset.progress_reports.map(({ date }) => date),
    ...dataset.itu_headlines.map(({ as_of }) => as_of),
  ];
  return dates.filter((date) => date?.length === 10).reduce<string>((a, b) => (b && b > a ? b : a), '2022-03-16');
}
