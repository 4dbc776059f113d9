import { FocusArea } from '../schema/vocabularies.ts';
import type { RegisterView } from './register-view.ts';
import { shareOut } from './share-out.ts';
import type { Valuation } from './totals.ts';

/** Real pledges that show how the counting rule works: picked from the data, never typed in. */
export interface CountingExamples {
  /** The counted pledge naming most focus areas, with the share of each. */
  readonly sharedOut:
    | {
        readonly valuation: Valuation;
        readonly shares: readonly { readonly area: FocusArea; readonly cents: bigint }[];
      }
    | undefined;
  /** For each reason of exclusion with an amount, the largest pledge it keeps out. */
  readonly excluded: readonly Valuation[];
  /** The largest amount in another currency. */
  readonly converted: Valuation | undefined;
}

/** The examples of a view. */
export function countingExamples(view: RegisterView): CountingExamples {
  const valuations = [...view.valuation.values()];
  const largest = (some: readonly Valuation[]): Valuation | undefined =>
    some.reduce<Valuation | undefined>(
      (best, one) => ((one.converted?.cents ?? 0n) > (best?.converted?.cents ?? -1n) ? one : best),
      undefined,
    );
  const counted = valuations.filter(({ excluded }) => excluded === undefined);
  const most = Math.max(0, ...counted.map(({ pledge }) => pledge.focus_areas.length));
  const example = most > 1 ? largest(counted.filter(({ pledge }) => pledge.focus_areas.length === most)) : undefined;
  const areas = FocusArea.options.filter((area) => example?.pledge.focus_areas.includes(area));
  return {
    sharedOut: example && {
      valuation: example,
      shares: shareOut(example.counted, areas.length).map((cents, index) => ({
        area: areas[index] ?? 'access',
        cents,
      })),
    },
    excluded: view.totals.excluded
      .filter(({ cents }) => cents > 0n)
      .flatMap(({ reason }) => largest(valuations.filter(({ excluded }) => excluded === reason)) ?? []),
    converted: largest(counted.filter(({ converted }) => converted?.rate !== undefined)),
  };
}
