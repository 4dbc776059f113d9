/** What pledges can be found by, in the order to show. */
export const FACETS = [
  'focus-area',
  'pillar',
  'pledge-type',
  'entity-type',
  'entity-region',
  'implementation-region',
  'country-group',
  'country',
  'entity',
  'reporting-state',
  'year',
  'amount',
  'additionality',
  'sdg',
  'wsis-action-line',
] as const;
export type Facet = (typeof FACETS)[number];

/** Whether a pledge has an amount, and whether that is in the total. */
export type AmountValue = 'counted' | 'excluded' | 'not-stated';

/** The values chosen of each facet: one of them is enough within a facet, every facet with any must be met. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;
