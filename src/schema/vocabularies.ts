import * as z from 'zod';

/** The four focus areas of the P2C Action Framework, of equal weight, in the framework's order. */
export const FocusArea = z.enum(['access', 'adoption', 'value-creation', 'accelerate']);
export type FocusArea = z.infer<typeof FocusArea>;

/** The framework's second level. Only pillars read in the framework itself are listed. */
export const Pillar = z.enum([
  'infrastructure',
  'affordability',
  'cybersecurity',
  'skills',
  'digital-inclusion',
  'relevant-content',
  'innovation-entrepreneurship',
  'innovative-financing',
  'project-viability',
  'investor-constellation',
]);
export type Pillar = z.infer<typeof Pillar>;

/** Which focus area a pillar belongs to (P2C Action Framework, the "three key pillars" pages). */
export const FOCUS_AREA_OF_PILLAR: Readonly<Record<Pillar, FocusArea>> = {
  infrastructure: 'access',
  affordability: 'access',
  cybersecurity: 'access',
  skills: 'adoption',
  'digital-inclusion': 'adoption',
  'relevant-content': 'adoption',
  'innovation-entrepreneurship': 'value-creation',
  'innovative-financing': 'accelerate',
  'project-viability': 'accelerate',
  'investor-constellation': 'accelerate',
};

/** What kind of commitment it is, as P2C's annual reports sort pledges. */
export const PledgeType = z.enum(['financial', 'policy', 'programmatic', 'advocacy']);
export type PledgeType = z.infer<typeof PledgeType>;

/** Who pledges ("sector" in ITU's reports). */
export const EntityType = z.enum([
  'government',
  'private-sector',
  'civil-society',
  'academia',
  'international-organization',
  'regional-organization',
  'un-agency',
  'other',
]);
export type EntityType = z.infer<typeof EntityType>;

/** ITU's six regions. They are neither UN M49 regions nor ITU Radio Regions. */
export const ItuRegion = z.enum(['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR']);
export type ItuRegion = z.infer<typeof ItuRegion>;

/** Least developed, landlocked developing, small island developing. They overlap and change with time. */
export const CountryGroup = z.enum(['LDC', 'LLDC', 'SIDS']);
export type CountryGroup = z.infer<typeof CountryGroup>;

/** How far a pledge reaches. */
export const Scope = z.enum(['national', 'regional', 'global']);
export type Scope = z.infer<typeof Scope>;

/** How exactly a source states a number. */
export const Qualifier = z.enum(['exact', 'about', 'over', 'nearly', 'up-to', 'at-least', 'estimated']);
export type Qualifier = z.infer<typeof Qualifier>;

/** What a target counts. */
export const Metric = z.enum([
  'people',
  'households',
  'villages',
  'communities',
  'schools',
  'sites',
  'networks',
  'solutions',
  'organizations',
  'projects',
  'building-blocks',
  'training-hours',
  'countries',
  'percent-of-population',
  'usd',
  'other',
]);
export type Metric = z.infer<typeof Metric>;

/** The metrics of which there are parts; all others are counted one by one. */
export const DIVISIBLE_METRICS: ReadonlySet<Metric> = new Set<Metric>([
  'training-hours',
  'percent-of-population',
  'usd',
  'other',
]);

/** Whether a target is promised, or is what the pledge might bring about. */
export const TargetBasis = z.enum(['committed', 'potential']);
export type TargetBasis = z.infer<typeof TargetBasis>;

/** What an amount is made of. Only cash and in-kind sums, and sums whose kind is unstated, are counted. */
export const AmountKind = z.enum(['cash', 'in-kind', 'mobilised', 'unstated']);
export type AmountKind = z.infer<typeof AmountKind>;

/** Whether an amount is the whole sum or what is given each year. */
export const AmountPer = z.enum(['total', 'year']);
export type AmountPer = z.infer<typeof AmountPer>;

/** Groups of people a pledge names. */
export const Beneficiary = z.enum([
  'women-and-girls',
  'youth-and-children',
  'older-persons',
  'persons-with-disabilities',
  'indigenous-peoples',
  'minorities',
  'rural-and-remote',
  'refugees-and-displaced',
  'small-businesses',
  'teachers-and-students',
  'public-officials',
]);
export type Beneficiary = z.infer<typeof Beneficiary>;

/** Whether something stands in the source or was concluded by us. */
export const Basis = z.enum(['stated', 'inferred']);
export type Basis = z.infer<typeof Basis>;

/** The dates of a pledge that were computed from words such as "over five years". */
export const ComputedDate = z.enum(['announced', 'start', 'end']);
export type ComputedDate = z.infer<typeof ComputedDate>;

/** Whether the commitment is new money or work, or goes on with what was there. */
export const Additionality = z.enum(['new', 'expands', 'continues', 'not-stated']);
export type Additionality = z.infer<typeof Additionality>;

/** How a record came here: a source says so, or the entity itself submitted it. */
export const Provenance = z.enum(['published', 'submitted']);
export type Provenance = z.infer<typeof Provenance>;

/** How sure the register is of a record; what is less than medium is not admitted. */
export const Confidence = z.enum(['high', 'medium']);
export type Confidence = z.infer<typeof Confidence>;

/** How one pledge relates to another. */
export const Relation = z.enum(['same-set', 'renews', 'raises']);
export type Relation = z.infer<typeof Relation>;

/** What a progress report says of a pledge. */
export const ReportedStatus = z.enum(['in-progress', 'completed', 'changed', 'discontinued']);
export type ReportedStatus = z.infer<typeof ReportedStatus>;

/** Who makes a statement of progress. */
export const SaidBy = z.enum(['entity', 'third-party']);
export type SaidBy = z.infer<typeof SaidBy>;

/** The WSIS action lines; the parts of C7 carry codes of our own. */
export const WsisActionLine = z.enum([
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C7-EGOV',
  'C7-EBUS',
  'C7-ELEARN',
  'C7-EHEALTH',
  'C7-EEMPL',
  'C7-EENV',
  'C7-EAGRI',
  'C7-ESCI',
  'C8',
  'C9',
  'C10',
  'C11',
]);
export type WsisActionLine = z.infer<typeof WsisActionLine>;
