import type { EntityType } from '../schema/vocabularies.ts';
import type { PledgeV1 } from './v1.ts';

/** Our types of entity as codes of IATI's list OrganisationType; several where ours is wider than theirs. */
export const IATI_ORGANISATION_TYPES: Readonly<Record<EntityType, readonly string[]>> = {
  government: ['10', '11', '15'],
  'private-sector': ['70'],
  'civil-society': ['21', '22', '23', '24', '60'],
  academia: ['80'],
  'international-organization': ['40'],
  'regional-organization': ['40'],
  'un-agency': ['40'],
  other: ['90'],
};

/** Fields of a pledge and the fields of the 360Giving standard that hold the same of a grant. */
export const GIVING_360_FIELDS = {
  id: 'id',
  title: 'title',
  summary: 'description',
  currency: 'currency',
  amount: 'amountCommitted',
  announced: 'awardDate',
  start: 'plannedDates/0/startDate',
  end: 'plannedDates/0/endDate',
  entities: 'fundingOrganization/0/id',
} as const satisfies Partial<Record<keyof PledgeV1, string>>;
