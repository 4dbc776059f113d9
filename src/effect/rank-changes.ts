import type { RegisterView } from '../model/register-view.ts';

/** How many pledges the list of the largest holds. */
const LARGEST = 10;

/** A pledge that came into the list of the largest, left it, or has another place in it. */
export interface RankChange {
  readonly id: string;
  readonly title: string;
  /** From 1; nothing where the pledge is not among the largest. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Its counted value in US cents; the last known one where the pledge is gone. */
  readonly counted: bigint;
}

/**
 * The changes among the largest pledges by counted value; equal values stand in the order of their ids.
 * @param newId the id a pledge of before has after, where it was renamed
 */
export function rankChanges(
  before: RegisterView,
  after: RegisterView,
  newId: ReadonlyMap<string, string>,
): RankChange[] {
  const then = largest(before).map((id) => newId.get(id) ?? id);
  const now = largest(after);
  const oldId = new Map([...newId].map(([old, id]) => [id, old]));
  return [...now, ...then.filter((id) => !now.includes(id))].flatMap((id): RankChange[] => {
    const [first, second] = [then.indexOf(id), now.indexOf(id)];
    const valuation = after.valuation.get(id) ?? before.valuation.get(oldId.get(id) ?? id);
    if (first === second || !valuation) return [];
    const { pledge, counted } = valuation;
    return [{ id, title: pledge.title, before: place(first), after: place(second), counted }];
  });
}

function place(index: number): number | undefined {
  return index < 0 ? undefined : index + 1;
}

function largest({ valuation }: RegisterView): string[] {
  return [...valuation.entries()]
    .filter(([, { counted }]) => counted > 0n)
    .sort(([a, one], [b, other]) =>
      one.counted === other.counted ? (a < b ? -1 : 1) : one.counted > other.counted ? -1 : 1,
    )
    .slice(0, LARGEST)
    .map(([id]) => id);
}
