import type { Measured } from './measured.ts';

/** What grows with the number of pledges. Times are seconds of one processor core, memory and size are bytes. */
interface Point {
  readonly pledges: number;
  readonly check: number;
  readonly build: number;
  readonly memory: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: number;
}

/** What a register of some size takes: measured, or estimated as far as that can be done. */
export type Growth = Pick<Point, 'pledges' | 'pages' | 'bytes'> &
  Readonly<Record<'check' | 'build' | 'memory', number | undefined>> & { readonly isEstimate: boolean };

/** What is not by this part more at the larger of two sizes has not grown: a line through noise says nothing. */
const NOISE = 0.1;

/** Numbers of pledges that are spoken of, whether they were measured or not. */
export const POWERS = [1e3, 1e4, 1e5, 1e6] as const;

const NOTHING: Point = { pledges: 0, check: 0, build: 0, memory: 0, pages: 0, files: 0, bytes: 0, largest: 0 };

/**
 * What was measured, without what has no equal: only results in as many languages as the one of the most pledges, in the
 * order of their size.
 */
export function comparable(results: readonly Measured[]): Measured[] {
  const sorted = [...results].sort((a, b) => a.pledges - b.pledges);
  return sorted.filter(({ languages }) => languages === sorted.at(-1)?.languages);
}

/**
 * What was measured, and an estimate for each power of ten that was not: on a straight line between those it lies between,
 * or on from the two largest; from nothing through the only one, if there is but one.
 * @returns nothing where nothing was measured
 */
export function growthOf(results: readonly Measured[]): Growth[] {
  const known = comparable(results).map(pointOf);
  if (known.length === 0) return [];
  const estimated = POWERS.filter((pledges) => known.every((point) => point.pledges !== pledges)).map(
    (pledges): Growth => {
      const pair = pairFor(known, 'pledges', pledges);
      const at = (quantity: keyof Point): number => along(pair, 'pledges', pledges, quantity);
      const ifGrown = (quantity: keyof Point): number | undefined =>
        pair[1][quantity] > pair[0][quantity] * (1 + NOISE) ? at(quantity) : undefined;
      return {
        ...{ pledges, isEstimate: true, pages: Math.round(at('pages')), bytes: Math.round(at('bytes')) },
        ...{ check: ifGrown('check'), build: ifGrown('build'), memory: ifGrown('memory') },
      };
    },
  );
  const certain = known.map((point): Growth => ({ ...point, isEstimate: false }));
  return [...certain, ...estimated].sort((a, b) => a.pledges - b.pledges);
}

/** What one more pledge costs, at the upper end of what was measured; nothing where nothing was. */
export function costOfOneMore(
  results: readonly Measured[],
): { pages: number; bytes: number; page: number } | undefined {
  const known = comparable(results).map(pointOf);
  const [low, high] = pairFor(known, 'pledges', Infinity);
  if (known.length === 0 || high.pledges === low.pledges) return undefined;
  const slope = (quantity: keyof Point): number => (high[quantity] - low[quantity]) / (high.pledges - low.pledges);
  return { pages: slope('pages'), bytes: slope('bytes'), page: slope('build') / slope('pages') };
}

/**
 * For how many pledges a limit suffices, as an estimate, rounded down to two digits that count.
 * @returns nothing where it is not known, or never reached
 */
export function sufficesFor(
  results: readonly Measured[],
  quantity: 'files' | 'bytes' | 'largest',
  limit: number,
): number | undefined {
  const known = comparable(results).map(pointOf);
  const pair = pairFor(known, quantity, limit);
  if (known.length === 0 || pair[1][quantity] <= pair[0][quantity]) return undefined;
  const pledges = Math.max(0, along(pair, quantity, limit, 'pledges'));
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, pledges))) - 1);
  return Math.floor(pledges / unit) * unit;
}

function pointOf({ pledges, check, build, pages, files, bytes, largest }: Measured): Point {
  const memory = Math.max(check.memory, build.memory);
  return { pledges, check: check.cpu, build: build.cpu, memory, pages, files, bytes, largest };
}

/** The first two points between which a quantity comes to a value, or the last two. */
function pairFor(known: readonly Point[], quantity: keyof Point, value: number): readonly [Point, Point] {
  const [first, second] = known;
  // Where nothing more is known of the way up to the first, it begins at nothing.
  const rises = first && second && second[quantity] >= first[quantity];
  const points = rises ? known : [NOTHING, ...known];
  const found = points.findIndex((point, index) => index > 0 && point[quantity] >= value);
  const end = found === -1 ? points.length - 1 : found;
  return [points[end - 1] ?? NOTHING, points[end] ?? NOTHING];
}

/** Where a straight line through two points is, in one quantity, when another has a value. */
function along([low, high]: readonly [Point, Point], known: keyof Point, value: number, asked: keyof Point): number {
  return low[asked] + ((value - low[known]) / (high[known] - low[known])) * (high[asked] - low[asked]);
}
