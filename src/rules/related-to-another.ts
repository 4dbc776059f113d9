import type { Pledge } from '../schema/pledge.ts';
import { isBefore } from './compare-dates.ts';
import { CONTINUES, renewedBy } from './renewals.ts';
import type { Finding, Rule } from './rule.ts';

/** A pledge cannot renew or raise itself, nor one that is newer, nor one that renews or raises it in turn. */
export const relatedToAnother: Rule = {
  name: 'related-to-another',
  description:
    'Ensure that a pledge is related to another pledge, once, and not to itself, and renews only an older one.',
  severity: 'error',
  check: (dataset) => {
    const linked = dataset.pledges.filter(({ related }) => related.length > 0);
    if (linked.length === 0) return [];
    const asked = new Set(linked.flatMap(({ related }) => related.map(({ pledge }) => pledge)));
    const others = new Map(dataset.pledges.filter(({ id }) => asked.has(id)).map((pledge) => [pledge.id, pledge]));
    const reaches = renewedBy(linked);
    return linked.flatMap((pledge) =>
      pledge.related.flatMap(({ pledge: value, relation }, index): Finding[] => {
        const isTwice = pledge.related.findIndex((other) => other.pledge === value) < index;
        const found = value === pledge.id ? { kind: 'self' } : isTwice ? {} : wrongRenewal(pledge, value, relation);
        return found
          ? [{ origin: pledge.origin, path: ['related', index, 'pledge'], values: { value, ...found } }]
          : [];
      }),
    );

    function wrongRenewal({ id, announced }: Pledge, value: string, relation: string): Finding['values'] | undefined {
      if (!CONTINUES.has(relation)) return undefined;
      if (reaches(value, id)) return { kind: 'circle' };
      const other = others.get(value)?.announced;
      return announced !== undefined && other !== undefined && isBefore(announced, other)
        ? { kind: 'newer', own: announced, other }
        : undefined;
    }
  },
};
