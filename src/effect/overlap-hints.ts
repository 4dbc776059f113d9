import type { RegisterView } from '../model/register-view.ts';
import { possibleOverlap } from '../rules/possible-overlap.ts';

/** Two pledges that may be one promise. */
export interface OverlapHint {
  readonly id: string;
  readonly other: string;
}

/**
 * Pairs of pledges that may be one promise, by the rule of the check, of which at least one was touched.
 * @param touched ids of pledges added, changed or renamed
 */
export function overlapHints({ dataset }: RegisterView, touched: ReadonlySet<string>): OverlapHint[] {
  if (touched.size === 0) return [];
  const idAt = new Map(dataset.pledges.map(({ id, origin }) => [origin, id]));
  return possibleOverlap
    .check(dataset)
    .flatMap(({ origin, values }): OverlapHint[] => {
      const [id, other] = [idAt.get(origin), values['other']];
      return id !== undefined && typeof other === 'string' ? [{ id, other }] : [];
    })
    .filter(({ id, other }) => touched.has(id) || touched.has(other))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
