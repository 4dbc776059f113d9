import {
  Additionality,
  type AmountKind,
  Beneficiary,
  type CountryGroup,
  EntityType,
  FOCUS_AREA_OF_PILLAR,
  FocusArea,
  ItuRegion,
  Metric,
  Pillar,
  PledgeType,
  Qualifier,
  Relation,
  WsisActionLine,
} from '../../src/schema/vocabularies.ts';
import { type Chance, chanceOf } from './chance.ts';
import { inventText, LANGUAGES, written } from './invent-text.ts';

/** What invented records point to. */
export interface World {
  readonly seed: number;
  /** How many pledges and entities there are. */
  readonly pledges: number;
  readonly entities: number;
  readonly countries: readonly string[];
  readonly currencies: readonly string[];
}

/** The fields of a pledge as its schema takes them, and its text. */
export interface InventedPledge {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly summary: string;
}

/** Pledges of which one in so many begins a set: it is related to the next one, which may share its sum. */
const SET_EVERY = 9;
/** Pledges are announced in these years, reports follow in the two years after. */
const FIRST_YEAR = 2022;
const LAST_YEAR = 2024;

/** The day of the invented register: nothing in it is later. */
export const INVENTED_DAY = '2027-01-01';

/** The id of an invented entity. */
function entityId(index: number): string {
  return `entity-${index}`;
}

/** The id of an invented pledge. */
function pledgeId(index: number): string {
  return `pledge-${index}`;
}

/**
 * A pledge of the invented register: every shape that published pledges have, about as often as they have it. Any one can
 * be asked for without those before it.
 */
export function inventPledge(world: World, index: number): InventedPledge {
  const chance = chanceOf(world.seed, 'pledge', index);
  const scope = chance.weighted({ global: 25, regional: 15, national: 13 });
  const places = placesOf(chance, world, scope);
  const language = chance.weighted(LANGUAGES);
  const number = rounded(10 ** (2 + 6 * chance.next()));
  const text = inventText(chance, language, number, places.countries?.[0] ?? 'the world');
  const announced = chance.happens(0.92) ? dateIn(chance, chance.whole(FIRST_YEAR, LAST_YEAR)) : undefined;
  const year = Number(announced?.slice(0, 4) ?? FIRST_YEAR);
  const isSubmitted = chance.happens(0.1);
  const isDoubtful = chance.happens(0.3);
  const focus_areas = chance.some(FocusArea.options, chance.happens(0.15) ? 2 : 1);
  const entities = entitiesOf(chance, world, index);
  const period = periodOf(chance, year);
  const given = Object.keys({ ...(announced !== undefined && { announced }), ...period });
  return {
    id: pledgeId(index),
    fields: {
      title: text.title,
      ...entities,
      focus_areas,
      focus_area_basis: chance.happens(0.1) ? 'stated' : 'inferred',
      pillars: chance.happens(0.1)
        ? chance.some(
            Pillar.options.filter((pillar) => focus_areas.includes(FOCUS_AREA_OF_PILLAR[pillar])),
            2,
          )
        : [],
      pledge_types: chance.some(PledgeType.options, chance.happens(0.17) ? 2 : 1),
      amount: amountOf(world, index),
      targets: chance.happens(0.55) ? targetsOf(chance, number, year) : [],
      scope,
      ...places,
      beneficiaries: chance.happens(0.3) ? chance.some(Beneficiary.options, chance.whole(1, 3)) : [],
      sdgs: chance.happens(0.05)
        ? chance.some(
            Array.from({ length: 17 }, (_, sdg) => sdg + 1),
            chance.whole(1, 5),
          )
        : [],
      wsis_action_lines: chance.happens(0.04) ? chance.some(WsisActionLine.options, chance.whole(1, 5)) : [],
      announced,
      period,
      dates_computed: chance.happens(0.2) ? chance.some(given, chance.whole(1, 2)) : [],
      additionality: chance.happens(0.06) ? chance.one(Additionality.options) : undefined,
      provenance: isSubmitted ? 'submitted' : 'published',
      submitted: isSubmitted ? dateIn(chance, year, 10) : undefined,
      ...(isDoubtful && {
        confidence: 'medium',
        confidence_reason: 'The page is undated; the year is inferred from the conference that it speaks of.',
      }),
      sources: isSubmitted && chance.happens(0.5) ? [] : sourcesOf(chance, year),
      related: relatedOf(chance, world, index, announced),
      itu_pledge_id: chance.happens(0.02) ? 5000 + index : undefined,
      itu_title: chance.happens(0.02) ? `${text.title}: the whole title as it stands on the platform` : undefined,
      note: chance.happens(0.8)
        ? 'The source names the sum & the years in one sentence; another gives 2024 to 2025, which looks like a slip.'
        : undefined,
      url: chance.happens(0.1) ? `https://www.example.org/pledges/${index}` : undefined,
      language,
    },
    summary: text.summary,
  };
}

/** The progress reports on a pledge: the day each is named after, its fields and its text. */
export function inventReports(
  world: World,
  index: number,
): { date: string; fields: Readonly<Record<string, unknown>>; note: string }[] {
  const chance = chanceOf(world.seed, 'reports', index);
  if (!chance.happens(0.15)) return [];
  const { fields } = inventPledge(world, index);
  const announced = fields['announced'] as string | undefined;
  const year = Number(announced?.slice(0, 4) ?? LAST_YEAR);
  const count = chance.happens(0.25) ? 2 : 1;
  // What may carry the sum of a set is not given up.
  const discontinued = index % SET_EVERY === 0 ? 0 : 3;
  return Array.from({ length: count }, (_, order) => {
    const value = rounded(10 ** (2 + 5 * chance.next()));
    return {
      date: chance.happens(0.2) && count === 1 ? 'undated' : dateIn(chance, year + 1 + order, chance.one([4, 7, 10])),
      fields: {
        status: chance.weighted({ 'in-progress': 80, completed: 12, changed: 8 - discontinued, discontinued }),
        said_by: chance.happens(0.8) ? 'entity' : 'third-party',
        results: chance.happens(0.8) ? [{ metric: chance.one(Metric.options), value, qualifier: 'over' }] : [],
        sources: sourcesOf(chance, year + 1 + order),
      },
      note: `By then ${written(value)} were reached, two thirds of them in the countryside.`,
    };
  });
}

/** A row of the table of entities. */
export function inventEntity(world: World, index: number): Record<string, unknown> {
  const chance = chanceOf(world.seed, 'entity', index);
  return {
    id: entityId(index),
    name: `${chance.one(['Example', 'Nouvelle', 'Compañía', 'Общество', 'شركة', '数字'])} ${chance.one(['Telecom', 'Réseaux', 'Foundation', 'Ministry', 'Institute'])} ${index}`,
    entity_type: chance.one(EntityType.options),
    entity_type_basis: 'inferred',
    country: chance.happens(0.85) ? chance.one(world.countries) : undefined,
    url: `https://www.example.org/entities/${index}`,
    aliases: chance.happens(0.2) ? [`Alias ${index}`] : [],
    note: chance.happens(0.2) ? 'Part of a larger group since 2023.' : undefined,
  };
}

function entitiesOf(chance: Chance, world: World, index: number): Record<string, unknown> {
  // A few entities pledge often, most of them once.
  const draw = (): string => entityId(Math.floor(world.entities * chance.next() ** 2));
  const count = chance.happens(0.08) ? chance.whole(2, 5) : 1;
  const entities = [...new Set(Array.from({ length: count }, draw))];
  if (!chance.happens(0.02)) return { entities };
  const id = `new-entity-${index}`;
  const described = { id, name: `New Entity ${index}`, entity_type: chance.one(EntityType.options), country: 'GHA' };
  return { entities: [id, ...entities], new_entities: [described] };
}

/** The sum of a pledge. The second of a set may carry that of the first, and says so. */
function amountOf(world: World, index: number): Record<string, unknown> | undefined {
  const first = index - 1;
  if (first >= 0 && first % SET_EVERY === 0 && chanceOf(world.seed, 'shares', index).happens(0.3)) {
    const amount = amountOf(world, first);
    return amount?.['value'] === undefined ? amount : { ...amount, same_sum_as: pledgeId(first) };
  }
  const chance = chanceOf(world.seed, 'amount', index);
  if (!chance.happens(0.6)) return undefined;
  const kind = chance.weighted({ unstated: 85, cash: 6, mobilised: 5, 'in-kind': 4 } satisfies Record<
    AmountKind,
    number
  >);
  if (kind === 'in-kind' && chance.happens(0.5)) return { kind };
  return {
    value: rounded(10 ** (5.5 + 3 * chance.next())),
    currency: chance.happens(0.85) ? 'USD' : chance.one(world.currencies),
    qualifier: chance.happens(0.15) ? chance.one(Qualifier.options) : 'exact',
    per: chance.happens(0.06) ? 'year' : 'total',
    kind,
  };
}

function targetsOf(chance: Chance, number: number, year: number): Record<string, unknown>[] {
  const count = chance.weighted({ 1: 80, 2: 16, 3: 4 });
  return Array.from({ length: Number(count) }, (_, order) => {
    const metric = chance.happens(0.6) ? 'people' : chance.one(Metric.options);
    const value = order === 0 ? number : rounded(10 ** (1 + 5 * chance.next()));
    return {
      metric,
      value: metric === 'percent-of-population' ? Math.min(value, 90) : value,
      qualifier: chance.happens(0.3) ? chance.one(Qualifier.options) : 'exact',
      basis: chance.happens(0.1) ? 'potential' : 'committed',
      by: chance.happens(0.55) ? dateIn(chance, year + chance.whole(1, 6), chance.one([4, 4, 4, 10])) : undefined,
      counts: chance.happens(0.75) ? 'additional people reached, and others of their household' : undefined,
    };
  });
}

interface Places {
  readonly countries?: readonly string[];
  readonly country_count?: number;
  readonly implementation_regions?: readonly ItuRegion[];
  readonly country_groups?: readonly CountryGroup[];
}

function placesOf(chance: Chance, { countries }: World, scope: 'global' | 'regional' | 'national'): Places {
  if (scope === 'national') return { countries: [chance.one(countries)] };
  if (scope === 'global') return {};
  const named = chance.weighted({ regions: 60, countries: 30, groups: 7, count: 10 });
  if (named === 'regions')
    return { implementation_regions: chance.some(ItuRegion.options, chance.happens(0.9) ? 1 : 2) };
  if (named === 'groups') return { country_groups: chance.happens(0.5) ? ['LDC'] : ['LDC', 'LLDC', 'SIDS'] };
  if (named === 'count') return { country_count: chance.whole(2, 60) };
  return { countries: chance.some(countries, chance.whole(2, 16)) };
}

function periodOf(chance: Chance, year: number): Record<string, string> {
  const start = chance.happens(0.2) ? String(year) : undefined;
  const end = chance.happens(0.5) ? dateIn(chance, year + chance.whole(1, 8), chance.one([4, 4, 4, 4, 7])) : undefined;
  return { ...(start && { start }), ...(end && { end }) };
}

function sourcesOf(chance: Chance, year: number): Record<string, unknown>[] {
  const count = chance.weighted({ 1: 65, 2: 32, 3: 3 });
  return Array.from({ length: Number(count) }, () => ({
    title: chance.one([
      'P2C Flash Edition 04 (ITU)',
      'Closing the digital divide: the company’s page on sustainability',
      'Partner2Connect rallies commitments for connectivity (IT-Online)',
    ]),
    url: `https://www.example.org/news/${year}/${chance.whole(1, 1e6)}/a-pledge-that-was-made-in-public`,
    date: chance.happens(0.6) ? dateIn(chance, year) : undefined,
  }));
}

/** The first of a set points to the second; some point back, and a few renew or raise an older pledge. */
function relatedOf(
  chance: Chance,
  world: World,
  index: number,
  announced: string | undefined,
): Record<string, unknown>[] {
  if (index % SET_EVERY === 0 && index + 1 < world.pledges)
    return [{ pledge: pledgeId(index + 1), relation: 'same-set' }];
  if (index % SET_EVERY === 1) return [{ pledge: pledgeId(index - 1), relation: 'same-set' }];
  if (index === 0 || !chance.happens(0.02)) return [];
  const other = chance.whole(0, index - 1);
  const relation = chance.one(Relation.options);
  const before = inventPledge(world, other).fields['announced'] as string | undefined;
  const isOlder = announced === undefined || before === undefined || announced >= before;
  return [{ pledge: pledgeId(other), relation: isOlder ? relation : 'same-set' }];
}

/** A date in a year, as exact as dates of pledges mostly are, or of a given length. */
function dateIn(chance: Chance, year: number, length = Number(chance.weighted({ 10: 65, 7: 16, 4: 19 }))): string {
  const [month, day] = [chance.whole(1, 12), chance.whole(1, 28)].map((part) => String(part).padStart(2, '0'));
  return `${year}-${month}-${day}`.slice(0, length);
}

/** A number as people choose them: two digits that count, the rest zeros. */
function rounded(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / unit) * unit;
}
