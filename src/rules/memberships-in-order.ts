import type { Dataset } from '../schema/dataset.ts';
import { early, isBefore } from './compare-dates.ts';
import type { Finding } from './rule.ts';

type Membership = Dataset['country_group_status'][number];

/** Memberships of country groups that end before they begin, and such as run at one time with an earlier row. */
export function membershipsInOrder(memberships: readonly Membership[]): Finding[] {
  const alike = Map.groupBy(memberships, ({ iso3, country_group }) => `${iso3}, ${country_group}`);
  return [
    ...memberships.flatMap(({ from, until, scheduled_until, origin }) => [
      ...early(origin, ['until'], until, from, 'from'),
      ...early(origin, ['scheduled_until'], scheduled_until, from, 'from'),
    ]),
    ...[...alike].flatMap(([value, rows]) =>
      rows.flatMap((row, index): Finding[] => {
        const other = rows.slice(0, index).find((earlier) => overlap(earlier, row));
        if (!other) return [];
        const { file, line } = other.origin;
        return [{ origin: row.origin, path: ['from'], values: { value, other: `${file}:${line}`, kind: 'overlap' } }];
      }),
    ),
  ];
}

/** Whether two memberships hold on the same day for certain. Two that begin alike are one row twice, which is said elsewhere. */
function overlap(one: Membership, other: Membership): boolean {
  return one.from !== other.from && beginsWithin(one, other) && beginsWithin(other, one);
}

/** Whether one begins before the other ends: on the day of its end a membership is over. */
function beginsWithin({ from }: Membership, { until }: Membership): boolean {
  return from === undefined || until === undefined || isBefore(from, until);
}
