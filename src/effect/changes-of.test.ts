import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import { changesOf } from './changes-of.ts';

type Fields = Partial<Pledge>;
type Case = readonly [what: string, before: Fields, after: Fields, ...told: string[]];

/** Field, mark and, after an exclamation mark, that it is sensitive. */
function told(before: Fields, after: Fields): string[] {
  return changesOf(buildPledge(before), buildPledge(after)).map(
    ({ field, mark, sensitive }) => `${field} ${mark}${sensitive ? '!' : ''}`,
  );
}

const amount = (fields: Parameters<typeof buildAmount>[0]): Fields => ({
  amount: buildAmount({ value: 100, currency: 'USD', ...fields }),
});
const target = (fields: Partial<Pledge['targets'][number]>): Pledge['targets'][number] => ({
  metric: 'people',
  value: 300,
  qualifier: 'exact',
  basis: 'committed',
  ...fields,
});
const targets = (...list: Partial<Pledge['targets'][number]>[]): Fields => ({ targets: list.map(target) });
const period = (start?: string, end?: string): Fields => ({ period: { start, end } });
const source = { title: 'A source', url: 'https://www.example.org/' };

const AMOUNTS: readonly Case[] = [
  ['raised', amount({}), amount({ value: 100.01 }), 'amount.value strengthened!'],
  ['lowered', amount({}), amount({ value: 99.99 }), 'amount.value weakened!'],
  ['stated where none was', {}, amount({}), 'amount strengthened!'],
  ['taken out', amount({}), {}, 'amount weakened!'],
  ['valued, of a gift in kind', amount({ value: undefined }), amount({}), 'amount.value strengthened!'],
  ['in another currency, the number the same', amount({}), amount({ currency: 'EUR' }), 'amount.currency corrected!'],
  [
    'in another currency, the number too',
    amount({}),
    amount({ currency: 'EUR', value: 1 }),
    'amount.value neutral!',
    'amount.currency neutral!',
  ],
  ['given each year', amount({}), amount({ per: 'year' }), 'amount.per strengthened!'],
  ['no longer given each year', amount({ per: 'year' }), amount({}), 'amount.per weakened!'],
  [
    'given each year, the number lower',
    amount({}),
    amount({ per: 'year', value: 20 }),
    'amount.value neutral!',
    'amount.per neutral!',
  ],
  ['at least, not exactly', amount({}), amount({ qualifier: 'at-least' }), 'amount.qualifier strengthened!'],
  ['up to, not exactly', amount({}), amount({ qualifier: 'up-to' }), 'amount.qualifier weakened!'],
  [
    'about, not estimated',
    amount({ qualifier: 'estimated' }),
    amount({ qualifier: 'about' }),
    'amount.qualifier corrected!',
  ],
  [
    'more, but only up to',
    amount({}),
    amount({ value: 120, qualifier: 'up-to' }),
    'amount.value strengthened!',
    'amount.qualifier weakened!',
  ],
  ['to be mobilised from others', amount({ kind: 'cash' }), amount({ kind: 'mobilised' }), 'amount.kind weakened!'],
  ['in cash, once unstated', amount({}), amount({ kind: 'cash' }), 'amount.kind corrected!'],
  ['shared with another pledge', amount({}), amount({ same_sum_as: 'other' }), 'amount.same_sum_as corrected!'],
];

const DATES: readonly Case[] = [
  ['end later', period('2024', '2028'), period('2024', '2030'), 'period.end weakened!'],
  ['end earlier', period('2024', '2028'), period('2024', '2027'), 'period.end strengthened!'],
  ['end more exact', period('2024', '2028'), period('2024', '2028-06'), 'period.end corrected!'],
  ['end less exact', period('2024', '2028-06-30'), period('2024', '2028-06'), 'period.end corrected!'],
  ['end stated', period('2024'), period('2024', '2028'), 'period.end strengthened!'],
  ['end taken out', period('2024', '2028'), period('2024'), 'period.end weakened!'],
  ['start later', period('2024'), period('2025-01'), 'period.start weakened!'],
  ['start earlier', period('2024-06'), period('2024-03'), 'period.start strengthened!'],
  [
    'end later, of a sum each year',
    { ...amount({ per: 'year' }), ...period('2024', '2026') },
    { ...amount({ per: 'year' }), ...period('2024', '2027') },
    'period.end neutral!',
  ],
  ['announced on another day', { announced: '2022' }, { announced: '2023' }, 'announced corrected!'],
  ['submitted', {}, { submitted: '2026-01-02' }, 'submitted corrected!'],
  ['computed', {}, { dates_computed: ['end'] }, 'dates_computed corrected!'],
];

const TARGETS: readonly Case[] = [
  ['higher', targets({}), targets({ value: 301 }), 'targets.value strengthened!'],
  ['lower', targets({}), targets({ value: 299 }), 'targets.value weakened!'],
  ['dated later', targets({ by: '2028' }), targets({ by: '2030' }), 'targets.by weakened!'],
  ['dated', targets({}), targets({ by: '2030' }), 'targets.by strengthened!'],
  ['only possible', targets({}), targets({ basis: 'potential' }), 'targets.basis weakened!'],
  ['promised', targets({ basis: 'potential' }), targets({}), 'targets.basis strengthened!'],
  ['nearly, not exactly', targets({}), targets({ qualifier: 'nearly' }), 'targets.qualifier weakened!'],
  ['of another unit, the number the same', targets({}), targets({ metric: 'schools' }), 'targets.metric corrected!'],
  ['said in other words', targets({ counts: 'pupils' }), targets({ counts: 'all pupils' }), 'targets.counts wording'],
  ['added', targets({}), targets({}, { metric: 'schools', value: 5 }), 'targets strengthened!'],
  ['taken out', targets({}, { metric: 'schools', value: 5 }), targets({}), 'targets weakened!'],
  ['in another order', targets({}, { metric: 'schools', value: 5 }), targets({ metric: 'schools', value: 5 }, {})],
  [
    'two of one unit, the second lower',
    targets({ counts: 'women' }, { counts: 'men' }),
    targets({ counts: 'men', value: 200 }, { counts: 'women' }),
    'targets.value weakened!',
  ],
];

const OTHERS: readonly Case[] = [
  ['title', {}, { title: 'Another title' }, 'title wording'],
  ['summary', {}, { summary: 'Acme connects three hundred schools.' }, 'summary wording'],
  ['note', {}, { note: 'A note.' }, 'note wording'],
  ['lead', { entities: ['a', 'b'] }, { entities: ['b', 'a'] }, 'entities neutral!'],
  ['countries', {}, { countries: ['KEN'] }, 'countries neutral'],
  ['order of countries', { countries: ['GHA', 'KEN'] }, { countries: ['KEN', 'GHA'] }],
  ['scope', {}, { scope: 'global' }, 'scope neutral'],
  ['provenance', {}, { provenance: 'submitted' }, 'provenance corrected!'],
  ['a source more', {}, { sources: [source, { title: 'B', url: 'https://b.example/' }] }, 'sources neutral'],
  ['title of a source', {}, { sources: [{ ...source, title: 'The source' }] }, 'sources.title wording'],
  ['address of a source', {}, { sources: [{ ...source, url: 'https://b.example/' }] }, 'sources.url corrected'],
  ['date of a source', {}, { sources: [{ ...source, date: '2022' }] }, 'sources.date corrected'],
  ['link', {}, { related: [{ pledge: 'other', relation: 'renews' }] }, 'related neutral'],
  ['place in the tree', {}, { origin: { file: 'data/pledges/a.csv', line: 3 } }],
  [
    'entity described in place',
    {},
    {
      new_entities: [
        { id: 'a', name: 'A', entity_type: 'other', entity_type_basis: 'inferred', aliases: [], identifiers: [] },
      ],
    },
  ],
];

/** The cases by name, for a test of each. */
const each = (cases: readonly Case[]) =>
  cases.map(([what, before, after, ...changes]) => ({ what, before, after, changes }));

describe('changesOf', () => {
  it.each(each(AMOUNTS))('marks an amount $what', ({ before, after, changes }) => {
    expect(told(before, after)).toEqual(changes);
  });

  it.each(each(DATES))('marks a date: $what', ({ before, after, changes }) => {
    expect(told(before, after)).toEqual(changes);
  });

  it.each(each(TARGETS))('marks a target $what', ({ before, after, changes }) => {
    expect(told(before, after)).toEqual(changes);
  });

  it.each(each(OTHERS))('marks another field: $what', ({ before, after, changes }) => {
    expect(told(before, after)).toEqual(changes);
  });

  it('says nothing of line breaks within a paragraph, of blanks and of composed accents', () => {
    const before = { title: 'E\u0301coles', summary: 'One line\nand another.\n\nA paragraph.' };
    const after = { title: 'École\u0073', summary: 'One line and  another.\n\n\nA paragraph.\n' };
    expect(told(before, after)).toEqual([]);
    expect(told(before, { ...after, summary: 'One line and another. A paragraph.' })).toEqual(['summary wording']);
  });

  it('gives the values before and after, and the record a field stands in', () => {
    const [first] = changesOf(buildPledge(amount({})), buildPledge(amount({ value: 200 })));
    expect(first).toEqual({
      field: 'amount.value',
      before: 100,
      after: 200,
      mark: 'strengthened',
      sensitive: true,
      amounts: { before: amount({}).amount, after: amount({ value: 200 }).amount },
    });
    const [second] = changesOf(buildPledge(targets({ by: '2028' })), buildPledge(targets({ by: '2029' })));
    expect(second).toMatchObject({ before: '2028', after: '2029', targets: { before: { value: 300 } } });
  });

  it('tells several changes in the order of the rules', () => {
    const before = { ...amount({}), ...period('2024', '2028'), title: 'One' };
    const after = { ...amount({ value: 90 }), ...period('2025', '2029'), title: 'Two', note: 'Why.' };
    expect(told(before, after)).toEqual([
      'title wording',
      'amount.value weakened!',
      'period.start weakened!',
      'period.end weakened!',
      'note wording',
    ]);
  });
});
