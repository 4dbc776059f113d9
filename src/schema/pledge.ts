import * as z from 'zod';
import { Entity } from './entity.ts';
import { Currency, HttpsUrl, Id, Iso3, LanguageTag, PartialDate, PlainLine, SourceUrl } from './primitives.ts';
import { references } from './references.ts';
import {
  Additionality,
  AmountKind,
  AmountPer,
  Basis,
  Beneficiary,
  ComputedDate,
  Confidence,
  CountryGroup,
  FocusArea,
  ItuRegion,
  Metric,
  Pillar,
  PledgeType,
  Provenance,
  Qualifier,
  Relation,
  Scope,
  TargetBasis,
  WsisActionLine,
} from './vocabularies.ts';

const entityId = Id.clone();
references.add(entityId, { points_to: 'entities' });
const countryId = Iso3.clone();
references.add(countryId, { points_to: 'countries' });
const pledgeId = Id.clone();
references.add(pledgeId, { points_to: 'pledges' });
const currency = Currency.clone();
references.add(currency, { points_to: 'currencies' });

/** Where a statement was read. */
export const Source = z.strictObject({
  title: PlainLine(300).meta({
    title: 'Title',
    description: 'Title of the page or document, and who published it.',
    examples: ['P2C Flash Edition 04 (ITU)'],
  }),
  url: SourceUrl.meta({
    title: 'Address',
    description: 'Where it can be read.',
    examples: ['https://www.itu.int/partner2connect/p2c-flash-edition-04'],
  }),
  date: PartialDate.optional().meta({
    title: 'Date',
    description: 'When it was published, if it says so.',
    examples: ['2025-05'],
  }),
});
export type Source = z.infer<typeof Source>;

/** The sum a pledge names, in the currency pledged. */
export const Amount = z.strictObject({
  value: z
    .number()
    .positive()
    .max(1e13)
    .multipleOf(0.01)
    .optional()
    .meta({
      title: 'Value',
      description: 'Digits only, in units of the currency; left out only for gifts in kind without a stated value.',
      examples: [155000000],
    }),
  currency: currency
    .optional()
    .meta({ title: 'Currency', description: 'ISO 4217 code of the currency pledged.', examples: ['EUR'] }),
  qualifier: Qualifier.default('exact').meta({
    title: 'How exact',
    description: 'The source’s own word before the number.',
    examples: ['over'],
  }),
  per: AmountPer.default('total').meta({
    title: 'Total or per year',
    description: 'Whether the number is the whole sum or given each year.',
    examples: ['total'],
  }),
  kind: AmountKind.default('unstated').meta({
    title: 'Kind',
    description: 'Cash, in kind, or money to be mobilized from others.',
    examples: ['cash'],
  }),
  same_sum_as: pledgeId.optional().meta({
    title: 'Same sum as',
    description: 'The pledge of the set under which this one shared sum is counted.',
    examples: ['elle-womens-health-platforms'],
  }),
});
export type Amount = z.infer<typeof Amount>;

/** What a pledge sets out to reach. */
export const Target = z.strictObject({
  metric: Metric.meta({ title: 'What is counted', description: 'The unit of the target.', examples: ['people'] }),
  value: z
    .number()
    .positive()
    .max(1e12)
    .multipleOf(0.01)
    .meta({ title: 'How many', description: 'Digits only.', examples: [3000000] }),
  qualifier: Qualifier.default('exact').meta({
    title: 'How exact',
    description: 'The source’s own word before the number.',
    examples: ['about'],
  }),
  basis: TargetBasis.default('committed').meta({
    title: 'Promised or possible',
    description: 'Committed, or only the number the pledge could affect.',
    examples: ['committed'],
  }),
  by: PartialDate.optional().meta({
    title: 'By when',
    description: 'The date the source gives for this target.',
    examples: ['2030'],
  }),
  counts: PlainLine(120)
    .optional()
    .meta({
      title: 'What exactly',
      description: 'A few words where the unit alone would mislead.',
      examples: ['newsletter subscribers'],
    }),
});
export type Target = z.infer<typeof Target>;

/** The first and last moment a pledge speaks of. */
const Period = z.strictObject({
  start: PartialDate.optional().meta({ title: 'Start', description: 'When the work begins.', examples: ['2022'] }),
  end: PartialDate.optional().meta({ title: 'End', description: 'When it is to be done.', examples: ['2025'] }),
});

/** A link to another pledge. */
const RelatedPledge = z.strictObject({
  pledge: pledgeId.meta({
    title: 'Pledge',
    description: 'Id of the other pledge.',
    examples: ['ghana-national-roaming-policy'],
  }),
  relation: Relation.meta({
    title: 'Relation',
    description: 'Announced as one set, a renewal, or a raise.',
    examples: ['same-set'],
  }),
});

/**
 * A public commitment by one entity or several: the front matter of
 * `content/pledges/<year>/<pledge-id>.md`, or a row of `data/pledges/<batch>.csv`.
 * Whatever can be derived (USD, regions, groups, states) is not in it.
 */
export const Pledge = z.strictObject({
  title: PlainLine(120).meta({
    title: 'Title',
    description: 'The commitment in one line of plain text.',
    examples: ['2,016 rural cell sites for three million people'],
  }),
  entities: z
    .array(entityId)
    .min(1)
    .max(30)
    .meta({
      title: 'Entities',
      description: 'Who pledges, the lead first; ids of data/entities.csv.',
      examples: [['ghana-mocd']],
    }),
  new_entities: z
    .array(Entity)
    .max(10)
    .default([])
    .meta({
      title: 'New entities',
      description: 'Entities not yet listed, described in place.',
      examples: [[{ id: 'example-ministry', name: 'Example Ministry', entity_type: 'government' }]],
    }),
  focus_areas: z
    .array(FocusArea)
    .min(1)
    .max(4)
    .meta({ title: 'Focus areas', description: 'One or more of the four.', examples: [['access']] }),
  focus_area_basis: Basis.meta({
    title: 'Basis of the focus area',
    description: 'Stated by the source, or concluded by the register.',
    examples: ['stated'],
  }),
  pillars: z
    .array(Pillar)
    .max(10)
    .default([])
    .meta({
      title: 'Pillars',
      description: 'The framework’s second level, where a source names it.',
      examples: [['infrastructure']],
    }),
  pledge_types: z
    .array(PledgeType)
    .min(1)
    .max(4)
    .meta({
      title: 'Pledge types',
      description: 'Financial, policy, programmatic, advocacy.',
      examples: [['financial']],
    }),
  amount: Amount.optional().meta({
    title: 'Amount',
    description: 'The sum pledged; left out when none is stated.',
    examples: [{ value: 155000000, currency: 'EUR' }],
  }),
  targets: z
    .array(Target)
    .max(20)
    .default([])
    .meta({
      title: 'Targets',
      description: 'What it counts, how many, by when.',
      examples: [[{ metric: 'people', value: 3000000 }]],
    }),
  scope: Scope.meta({ title: 'Scope', description: 'National, regional or global.', examples: ['national'] }),
  countries: z
    .array(countryId)
    .max(250)
    .default([])
    .meta({ title: 'Countries', description: 'Where it is carried out, if named.', examples: [['GHA']] }),
  country_count: z
    .int()
    .min(1)
    .max(250)
    .optional()
    .meta({ title: 'Number of countries', description: 'When the source gives a number but no list.', examples: [53] }),
  implementation_regions: z
    .array(ItuRegion)
    .max(6)
    .default([])
    .meta({
      title: 'Regions named',
      description: 'ITU regions the source names where it lists no countries.',
      examples: [['AFR']],
    }),
  country_groups: z
    .array(CountryGroup)
    .max(3)
    .default([])
    .meta({
      title: 'Country groups named',
      description: 'LDC, LLDC or SIDS, where the source names the group as such.',
      examples: [['LDC']],
    }),
  beneficiaries: z
    .array(Beneficiary)
    .max(11)
    .default([])
    .meta({ title: 'For whom', description: 'Groups of people the source names.', examples: [['rural-and-remote']] }),
  sdgs: z
    .array(z.int().min(1).max(17))
    .max(17)
    .default([])
    .meta({ title: 'SDGs', description: 'Numbers of Sustainable Development Goals named.', examples: [[9]] }),
  wsis_action_lines: z
    .array(WsisActionLine)
    .max(19)
    .default([])
    .meta({ title: 'WSIS action lines', description: 'Codes of action lines named.', examples: [['C2']] }),
  announced: PartialDate.optional().meta({
    title: 'Announced',
    description: 'When the pledge was made public, as exact as known.',
    examples: ['2022'],
  }),
  period: Period.default({}).meta({
    title: 'Period',
    description: 'From when to when.',
    examples: [{ start: '2022', end: '2023' }],
  }),
  dates_computed: z
    .array(ComputedDate)
    .max(3)
    .default([])
    .meta({
      title: 'Computed dates',
      description: 'Dates worked out from words such as “over five years”, or inferred from context.',
      examples: [['end']],
    }),
  additionality: Additionality.default('not-stated').meta({
    title: 'New or existing',
    description: 'Whether it is new, expands, or continues earlier work.',
    examples: ['not-stated'],
  }),
  provenance: Provenance.meta({
    title: 'Provenance',
    description: 'Published by a source, or submitted by the entity itself.',
    examples: ['published'],
  }),
  submitted: PartialDate.optional().meta({
    title: 'Submitted',
    description: 'When the entity submitted it.',
    examples: ['2026-11-24'],
  }),
  confidence: Confidence.default('high').meta({
    title: 'Confidence',
    description: 'High, or medium with the reason beside it.',
    examples: ['high'],
  }),
  confidence_reason: PlainLine(300)
    .optional()
    .meta({
      title: 'Why medium',
      description: 'What keeps the confidence from being high.',
      examples: ['The date is inferred from the page.'],
    }),
  sources: z
    .array(Source)
    .max(30)
    .default([])
    .meta({
      title: 'Sources',
      description: 'Where it was read: title, address, date.',
      examples: [
        [{ title: 'P2C Flash Edition 04 (ITU)', url: 'https://www.itu.int/partner2connect/p2c-flash-edition-04' }],
      ],
    }),
  related: z
    .array(RelatedPledge)
    .max(30)
    .default([])
    .meta({
      title: 'Related pledges',
      description: 'Links to pledges of the same set, renewed or raised.',
      examples: [[{ pledge: 'ghana-national-roaming-policy', relation: 'same-set' }]],
    }),
  itu_pledge_id: z
    .int()
    .positive()
    // The largest that other formats keep as a whole number.
    .max(2 ** 31 - 1)
    .optional()
    .meta({ title: 'ITU pledge number', description: 'Number on ITU’s platform, if known.', examples: [7528] }),
  itu_title: PlainLine(300)
    .optional()
    .meta({
      title: 'Official title',
      description: 'The full title on ITU’s platform, if longer.',
      examples: ['Rural connectivity through shared infrastructure'],
    }),
  note: PlainLine(1000)
    .optional()
    .meta({
      title: 'Note',
      description: 'What a reader must know about how this record was read.',
      examples: ['A second phase is mentioned without an amount.'],
    }),
  url: HttpsUrl.optional().meta({
    title: 'Page of the pledge',
    description: 'The entity’s own page about it.',
    examples: ['https://www.example.org/pledge'],
  }),
  language: LanguageTag.default('en').meta({
    title: 'Language',
    description: 'Language of title and text.',
    examples: ['en'],
  }),
});
/** A pledge as authored, after defaults. */
export type PledgeFields = z.infer<typeof Pledge>;

/** Where a record stands in the tree, for messages and links. */
export interface RecordOrigin {
  /** Path from the root, with `/`. */
  readonly file: string;
  /** First line of the record, from 1. */
  readonly line: number;
  /** Where the record stands inside another one; nothing for a record of its own. */
  readonly path?: readonly (string | number)[];
}

/** A pledge as the reader hands it on: its fields, its id, its summary in plain Markdown, where it was read. */
export interface Pledge extends PledgeFields {
  readonly id: string;
  readonly summary: string;
  readonly origin: RecordOrigin;
}
