import type { Pledge } from '../schema/pledge.ts';
import { PAGE_SIZE } from './pages.ts';
import { type PledgeRow, pledgeRows } from './pledge-rows.ts';
import { ratesOf, type UsedRate } from './rates.ts';
import type { RegisterView } from './register-view.ts';
import { addUp, type Exclusion, type Totals, totalsOf, type Valuation, WITHOUT_VALUE } from './totals.ts';

/** A part of a list: the pledges counted, those excluded for a reason, or all that state an amount. */
export type PartKey = 'counted' | Exclusion | 'stated';

/** Some pledges, what they come to, and what each adds to it. */
export interface PledgeSet {
  readonly pledges: readonly Pledge[];
  /** Undivided: each pledge whole. */
  readonly totals: Totals;
  /** The sum of what each adds: the figure shown for the set everywhere. */
  readonly shared: bigint;
  /** First the pledges counted, then those excluded, by reason; stated amounts before those without. */
  readonly parts: readonly Part[];
  /** The exchange rates behind the stated amounts. */
  readonly rates: readonly UsedRate[];
}

/** The pledges of a set whose amounts are treated alike. */
export interface Part {
  readonly key: Exclude<PartKey, 'stated'>;
  readonly rows: readonly PledgeRow[];
  /** What each row adds to the figure of the set, in cents; nothing where it is excluded. */
  readonly shares: readonly bigint[];
  /** Whole amounts: counted, or stated and excluded. */
  readonly cents: bigint;
}

/** How large a part is. */
export interface PartSize {
  readonly key: Part['key'];
  readonly pledges: number;
  readonly cents: bigint;
}

/** The parts of a set in their order, from its totals alone. */
export function partSizes({ counted, excluded }: Totals): PartSize[] {
  const left = excluded.map(({ reason, ...size }) => ({ key: reason, ...size }));
  return [
    ...(counted.pledges > 0 ? [{ key: 'counted' as const, ...counted }] : []),
    ...left.filter(({ key }) => !WITHOUT_VALUE.has(key)),
    ...left.filter(({ key }) => WITHOUT_VALUE.has(key)),
  ];
}

/** Gathers some pledges of a view. */
export function pledgeSet(
  view: RegisterView,
  pledges: readonly Pledge[],
  shareIn: (valuation: Valuation) => bigint = ({ counted }) => counted,
): PledgeSet {
  const rows = pledgeRows(view, pledges);
  const valuations = rows.map(({ valuation }) => valuation);
  const totals = totalsOf(valuations);
  const byPart = Map.groupBy(rows, ({ valuation }): Part['key'] => valuation.excluded ?? 'counted');
  const parts = partSizes(totals).map(({ key, cents }): Part => {
    const those = byPart.get(key) ?? [];
    return { key, rows: those, shares: those.map(({ valuation }) => shareIn(valuation)), cents };
  });
  return { pledges, totals, shared: addUp(parts.flatMap(({ shares }) => shares)), parts, rates: ratesOf(valuations) };
}

/** A part of a set, or as much of it as stands on one page. */
export interface PartOnPage extends Part {
  /** Pledges of the whole part, on whatever page. */
  readonly pledges: number;
  /** True where the part began on an earlier page. */
  readonly continued: boolean;
}

/** The list of a set cut into pages, numbered from 1; an empty set has one empty page. */
export function listPages({ parts }: PledgeSet, size = PAGE_SIZE): PartOnPage[][] {
  const pages: PartOnPage[][] = [[]];
  let room = size;
  for (const part of parts)
    for (let start = 0; start < part.rows.length;) {
      if (room === 0) {
        pages.push([]);
        room = size;
      }
      const end = Math.min(part.rows.length, start + room);
      pages.at(-1)?.push({
        ...part,
        rows: part.rows.slice(start, end),
        shares: part.shares.slice(start, end),
        pledges: part.rows.length,
        continued: start > 0,
      });
      room -= end - start;
      start = end;
    }
  return pages;
}

/** Where all stated amounts stand: together above the parts, or in the only part that has any. */
export function statedPart(parts: readonly Pick<PartSize, 'key'>[]): PartKey | undefined {
  const valued = parts.filter(({ key }) => !WITHOUT_VALUE.has(key));
  return valued.length > 1 ? 'stated' : valued[0]?.key;
}

/** The page on which a part begins, numbered from 1. */
export function pageOfPart(parts: readonly PartSize[], key: PartKey, size = PAGE_SIZE): number {
  const at = parts.findIndex((part) => part.key === key);
  const before = parts.slice(0, Math.max(0, at)).reduce((count, { pledges }) => count + pledges, 0);
  return Math.floor(before / size) + 1;
}
