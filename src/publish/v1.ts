import * as z from 'zod';
import { countryGroupsOf, entityRegionsOf, implementationRegionsOf } from '../model/categories.ts';
import type { RegisterView } from '../model/register-view.ts';
import { REPORTING_STATES, standingOf } from '../model/reporting-state.ts';
import { EXCLUSIONS } from '../model/totals.ts';
import type { Entity } from '../schema/entity.ts';
import { FormerKind } from '../schema/former-id.ts';
import { type Pledge, Source } from '../schema/pledge.ts';
import {
  Additionality,
  AmountKind,
  AmountPer,
  Basis,
  Beneficiary,
  Confidence,
  CountryGroup,
  EntityType,
  FocusArea,
  ItuRegion,
  Pillar,
  PledgeType,
  Provenance,
  Qualifier,
  Relation,
  ReportedStatus,
  Scope,
  WsisActionLine,
} from '../schema/vocabularies.ts';

/** How another pledge stands to this one, seen from either end. */
const RELATIONS = [...Relation.options, 'renewed-by', 'raised-by'] as const;
/** What a link is called in the pledge it leads to. */
const REVERSED = { 'same-set': 'same-set', renews: 'renewed-by', raises: 'raised-by' } as const;

/** Dollars and cents as text, so that no reader's number format can round them: `163278204.99`. */
export const Usd = z.string().regex(/^\d+\.\d{2}$/);

/** A pledge as published. A change to this shape needs a line in CHANGELOG.md. */
export const PledgeV1 = z.strictObject({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  entities: z.array(z.string()),
  entity_types: z.array(EntityType),
  entity_regions: z.array(z.union([ItuRegion, z.literal('not-stated')])),
  focus_areas: z.array(FocusArea),
  focus_area_basis: Basis,
  pillars: z.array(Pillar),
  pledge_types: z.array(PledgeType),
  amount: z.number().nullable(),
  currency: z.string().nullable(),
  amount_qualifier: Qualifier.nullable(),
  amount_per: AmountPer.nullable(),
  amount_kind: AmountKind.nullable(),
  value_usd: Usd.nullable(),
  usd_rate: z.number().nullable(),
  usd_rate_year: z.int().nullable(),
  usd_rate_source: z.string().nullable(),
  counted_usd: Usd,
  excluded: z.enum(EXCLUSIONS).nullable(),
  /** The pledge that carries the sum that is shared with this one. */
  same_sum_as: z.string().nullable(),
  targets: z.array(z.record(z.string(), z.unknown())),
  scope: Scope,
  countries: z.array(z.string()),
  country_count: z.int().nullable(),
  implementation_regions: z.array(z.union([ItuRegion, z.enum(['global', 'not-stated'])])),
  country_groups: z.array(CountryGroup),
  beneficiaries: z.array(Beneficiary),
  sdgs: z.array(z.int()),
  wsis_action_lines: z.array(WsisActionLine),
  announced: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  dates_computed: z.array(z.string()),
  additionality: Additionality,
  provenance: Provenance,
  submitted: z.string().nullable(),
  confidence: Confidence,
  confidence_reason: z.string().nullable(),
  /** What the newest report says, whoever says it. */
  state: z.union([ReportedStatus, z.literal('no-report')]),
  /** How the entity stands with its reports on the day of the file. */
  reporting_state: z.enum(REPORTING_STATES),
  /** The day by which the next report, or the first, is due or was. */
  report_due: z.string().nullable(),
  related: z.array(z.strictObject({ pledge: z.string(), relation: z.enum(RELATIONS) })),
  itu_pledge_id: z.int().nullable(),
  itu_title: z.string().nullable(),
  note: z.string().nullable(),
  sources: z.array(Source),
  url: z.string().nullable(),
  file: z.string(),
});
export type PledgeV1 = z.infer<typeof PledgeV1>;

/** An entity as published. */
export const EntityV1 = z.strictObject({
  id: z.string(),
  name: z.string(),
  entity_type: EntityType,
  entity_type_basis: Basis,
  country: z.string().nullable(),
  url: z.string().nullable(),
  aliases: z.array(z.string()),
  identifiers: z.array(z.string()),
  note: z.string().nullable(),
  pledges: z.array(z.string()),
});
export type EntityV1 = z.infer<typeof EntityV1>;

/** An id that was published once, and the id under which the same record stands now. */
export const FormerIdV1 = z.strictObject({
  kind: FormerKind,
  former_id: z.string(),
  id: z.string(),
  since: z.string(),
});
export type FormerIdV1 = z.infer<typeof FormerIdV1>;

/** The published form of a pledge, field by field. */
export function toPledgeV1(pledge: Pledge, view: RegisterView): PledgeV1 {
  const valuation = view.valuation.get(pledge.id);
  const { amount } = pledge;
  const standing = standingOf(pledge, view, view.today);
  const rate = valuation?.converted?.rate;
  return {
    id: pledge.id,
    title: pledge.title,
    summary: pledge.summary,
    language: pledge.language,
    entities: pledge.entities,
    entity_types: [...new Set(pledge.entities.map((id) => view.entity.get(id)?.entity_type ?? 'other'))],
    entity_regions: entityRegionsOf(pledge, view),
    focus_areas: pledge.focus_areas,
    focus_area_basis: pledge.focus_area_basis,
    pillars: pledge.pillars,
    pledge_types: pledge.pledge_types,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    amount_qualifier: amount?.qualifier ?? null,
    amount_per: amount?.per ?? null,
    amount_kind: amount?.kind ?? null,
    value_usd: valuation?.converted ? usd(valuation.converted.cents) : null,
    usd_rate: rate?.units_per_usd ?? null,
    usd_rate_year: rate?.year ?? null,
    usd_rate_source: rate?.source_title ?? null,
    counted_usd: usd(valuation?.counted ?? 0n),
    excluded: valuation?.excluded ?? null,
    same_sum_as: amount?.same_sum_as ?? null,
    targets: pledge.targets,
    scope: pledge.scope,
    countries: pledge.countries,
    country_count: pledge.country_count ?? null,
    implementation_regions: implementationRegionsOf(pledge, view),
    country_groups: countryGroupsOf(pledge, view, view.today),
    beneficiaries: pledge.beneficiaries,
    sdgs: pledge.sdgs,
    wsis_action_lines: pledge.wsis_action_lines,
    announced: pledge.announced ?? null,
    start: pledge.period.start ?? null,
    end: pledge.period.end ?? null,
    dates_computed: pledge.dates_computed,
    additionality: pledge.additionality,
    provenance: pledge.provenance,
    submitted: pledge.submitted ?? null,
    confidence: pledge.confidence,
    confidence_reason: pledge.confidence_reason ?? null,
    state: view.reports.get(pledge.id)?.[0]?.status ?? 'no-report',
    reporting_state: standing.state,
    report_due: standing.due_on ?? null,
    related: (view.links.get(pledge.id) ?? []).map(({ pledge: other, relation, outgoing }) => ({
      pledge: other.id,
      relation: outgoing ? relation : REVERSED[relation],
    })),
    itu_pledge_id: pledge.itu_pledge_id ?? null,
    itu_title: pledge.itu_title ?? null,
    note: pledge.note ?? null,
    sources: pledge.sources,
    url: pledge.url ?? null,
    file: pledge.origin.file,
  };
}

/** The published form of an entity. */
export function toEntityV1(entity: Entity, view: RegisterView): EntityV1 {
  return {
    id: entity.id,
    name: entity.name,
    entity_type: entity.entity_type,
    entity_type_basis: entity.entity_type_basis,
    country: entity.country ?? null,
    url: entity.url ?? null,
    aliases: entity.aliases,
    identifiers: entity.identifiers,
    note: entity.note ?? null,
    pledges: (view.pledgesOfEntity.get(entity.id) ?? []).map(({ id }) => id),
  };
}

/** Whole cents as dollars with two decimals. */
export function usd(cents: bigint): string {
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}
