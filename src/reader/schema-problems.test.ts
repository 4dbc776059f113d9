import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  pledgeFile,
  pledgeTable,
  placesIn,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';
import { Id, PartialDate } from '../schema/primitives.ts';
import { Scope } from '../schema/vocabularies.ts';
import { schemaProblems } from './schema-problems.ts';

const FIELDS =
  'title, entities, new_entities, focus_areas, focus_area_basis, pillars, pledge_types, amount, targets, scope, countries';
const long = 'x'.repeat(121);

/** What one field of a pledge must be to be refused, where, and in which words. */
const REFUSED = [
  {
    fields: { scope: undefined },
    rule: 'missing-field',
    at: '6:1',
    message: 'The field “scope” is missing.',
    hint: 'Add it, such as “scope: national”; the field guide says what belongs there.',
  },
  {
    fields: { scope: '' },
    rule: 'empty-field',
    at: '7:1',
    message: '“scope” has no value.',
    hint: 'Write the value, or take the line out if nothing is stated.',
  },
  {
    fields: { entities: 'acme-telecom' },
    rule: 'wrong-type',
    at: '3:1',
    message: '“entities” is acme-telecom, but a list belongs here.',
    hint: 'Did you mean “[acme-telecom]”? Put the entries in square brackets, with a comma between them, such as [ghana-mocd].',
  },
  {
    fields: { amount: '{ value: 1 000, currency: EUR }' },
    rule: 'wrong-type',
    at: '12:11',
    message: '“amount.value” is 1 000, but a number belongs here.',
    hint: 'Did you mean “1000”? Write digits only: no thousands separators, no currency signs, no quotation marks, no words, a point for decimals.',
  },
  {
    fields: { pledge_types: '[Financal]' },
    rule: 'not-in-list',
    at: '6:16',
    message: '“pledge_types, item 1” is “Financal”, which is not on the list.',
    hint: 'Did you mean “financial”? Write one of: financial, policy, programmatic, advocacy.',
  },
  {
    fields: { title: '""' },
    rule: 'empty-text',
    at: '2:1',
    message: '“title” is empty.',
    hint: 'Write it, or leave the field out if it may be left out.',
  },
  {
    fields: { title: long },
    rule: 'too-long',
    at: '2:1',
    message: '“title” has 121 characters; 120 are allowed.',
    hint: 'Shorten it; details belong in the text below.',
  },
  {
    fields: { entities: '[]' },
    rule: 'too-few',
    at: '3:1',
    message: '“entities” is an empty list.',
    hint: 'Name at least 1.',
  },
  {
    fields: { country_groups: '[LDC, LLDC, SIDS, LDC]' },
    rule: 'too-many',
    at: '12:1',
    message: '“country_groups” has too many entries.',
    hint: 'Name at most 3.',
  },
  {
    fields: { amount: '{ value: 0, currency: EUR }' },
    rule: 'too-small',
    at: '12:11',
    message: '“amount.value” is 0; it must be more than 0.',
    hint: 'Correct the number, or leave the field out if nothing is stated. Unknown is not zero.',
  },
  {
    fields: { sdgs: '[0]' },
    rule: 'too-small',
    at: '12:8',
    message: '“sdgs, item 1” is 0; the least allowed is 1.',
    hint: 'Correct the number, or leave the field out if nothing is stated. Unknown is not zero.',
  },
  {
    fields: { sdgs: '[18]' },
    rule: 'too-large',
    at: '12:8',
    message: '“sdgs, item 1” is 18; the most allowed is 17.',
    hint: 'Correct the number; check that no zeros were added by mistake.',
  },
  {
    fields: { amount: '{ value: 0.005, currency: EUR }' },
    rule: 'too-many-decimals',
    at: '12:11',
    message: '“amount.value” is 0.005; no more than two decimals are allowed.',
    hint: 'Round to hundredths.',
  },
  {
    fields: { amount: '{ value: 1.005, currency: EUR }' },
    rule: 'too-many-decimals',
    at: '12:18',
    message: 'The number 1.005 can be read in two ways: as 1005 and as 1.01.',
    hint: 'Write 1005 if the point parts thousands, 1.01 if it is a decimal point: no more than two digits may follow it.',
  },
  {
    fields: { sdgs: '[4.5]' },
    rule: 'not-a-whole-number',
    at: '12:8',
    message: '“sdgs, item 1” is 4.5, which is not a whole number.',
    hint: 'Write a whole number in digits.',
  },
  {
    fields: { entities: '[Acme_Telecom]' },
    rule: 'bad-id',
    at: '3:12',
    message: '“entities, item 1” is “Acme_Telecom”, which is not an id.',
    hint: 'Did you mean “acme-telecom”? Use lower-case letters, digits and single hyphens, such as mtn-group.',
  },
  {
    fields: { announced: 'May 2024' },
    rule: 'bad-date',
    at: '9:1',
    message: '“announced” is “May 2024”, which is not a date.',
    hint: 'Did you mean “2024-05”? Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2024-05-27, and no more than the source says.',
  },
  {
    fields: { countries: '[Ghana]' },
    rule: 'bad-country-code',
    at: '8:13',
    message: '“countries, item 1” is “Ghana”, which is not a country code.',
    hint: 'Did you mean “GHA”? Write the three capital letters of ISO 3166-1 alpha-3, such as GHA.',
  },
  {
    fields: { amount: '{ value: 5, currency: euro }' },
    rule: 'bad-currency-code',
    at: '12:21',
    message: '“amount.currency” is “euro”, which is not a currency code.',
    hint: 'Did you mean “EUR”? Write the three capital letters of ISO 4217, such as EUR.',
  },
  {
    fields: { url: 'www.example.org' },
    rule: 'bad-url',
    at: '12:1',
    message: '“url” is “www.example.org”, which is not a web address the register accepts.',
    hint: 'Did you mean “https://www.example.org”? Write the full address, beginning with https://, without spaces or a user name.',
  },
  {
    fields: { url: 'https://www.example.org:99999/' },
    rule: 'bad-url',
    at: '12:1',
    message: '“url” is “https://www.example.org:99999/”, and no page can have that address.',
    hint: 'Open the page in a browser and copy its address from there: the name of the site, or a number behind it, is not right.',
  },
  {
    fields: { note: 'An <b>important</b> note' },
    rule: 'bad-characters',
    at: '12:1',
    message: '“note” holds characters that must not be there: “An <b>important</b> note”.',
    hint: 'Use plain text on one line, without <, > or | and without hidden characters.',
  },
  {
    fields: { language: 'english' },
    rule: 'bad-language',
    at: '12:1',
    message: '“language” is “english”, which is not a language tag.',
    hint: 'Did you mean “en”? Write a BCP 47 tag such as en, fr or zh-Hans.',
  },
];

describe('what a schema refuses', () => {
  it.each(REFUSED)('says in plain words: $message', ({ fields, rule, at, message, hint }) => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toContainEqual({
      rule,
      place: `${PLEDGE_FILE}:${at}`,
      message,
      hint,
    });
  });

  it('names an unknown field, and the fields there are', () => {
    const [problem, ...others] = problemsIn({ [PLEDGE_FILE]: pledgeFile({ planet: 'Earth' }) });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'unknown-key',
      place: `${PLEDGE_FILE}:12:1`,
      message: '“planet” is not a field of this record.',
    });
    expect(problem?.hint).toContain(`The fields here are: ${FIELDS}`);
  });

  it('names what an unknown field most likely means, in the part in which it stands', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ period: '{ begin: 2024 }' }) })).toEqual([
      {
        rule: 'unknown-key',
        place: `${PLEDGE_FILE}:12:11`,
        message: '“begin” is not a field of this record.',
        hint: 'Did you mean “start”? Change the name of the field.',
      },
    ]);
  });

  it('reports all faults of one file at once, each on its line, in order', () => {
    const fields = { title: '', focus_areas: '[acess]', scope: 'local', announced: '24', planet: 'Earth', sdgs: '[x]' };
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([
      `${PLEDGE_FILE}:2:1 empty-field`,
      `${PLEDGE_FILE}:4:15 not-in-list`,
      `${PLEDGE_FILE}:7:1 not-in-list`,
      `${PLEDGE_FILE}:9:1 bad-date`,
      `${PLEDGE_FILE}:12:1 unknown-key`,
      `${PLEDGE_FILE}:13:8 wrong-type`,
    ]);
  });

  it('treats __proto__ and constructor as fields nobody knows', () => {
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ ['__proto__']: '{ x: 1 }', constructor: '1' }) })).toEqual([
      `${PLEDGE_FILE}:12:1 unknown-key`,
      `${PLEDGE_FILE}:13:1 unknown-key`,
    ]);
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ ['__proto__']: 'x', 'constructor.name': 'y' }) })).toEqual([
      `${BATCH_FILE}:1:1 unknown-key`,
      `${BATCH_FILE}:1:1 unknown-key`,
    ]);
    expect('x' in {}).toBe(false);
  });

  it('points to the row and column of a table', () => {
    const bad = { id: 'Bad Id', scope: 'local', 'amount.value': '5 m' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ 'amount.value': '' }, {}, bad) })).toEqual([
      `${BATCH_FILE}:3:1 unique-id`,
      `${BATCH_FILE}:4:1 bad-id`,
      `${BATCH_FILE}:4:7 not-in-list`,
      `${BATCH_FILE}:4:14 wrong-type`,
    ]);
  });

  it('names a header that is no field', () => {
    expect(problemsIn({ [BATCH_FILE]: pledgeTable({ 'amount.curency': 'EUR' }) })).toMatchObject([
      { rule: 'unknown-key', place: `${BATCH_FILE}:1:1`, message: '“amount.curency” is not a field of this record.' },
    ]);
  });

  it('has words for every pattern of the tables', () => {
    const files = {
      'data/countries.csv':
        'iso3,iso2,itu_region,name_ar,name_zh,name_en,name_fr,name_ru,name_es\nGHA,gh,AFR,a,b,c,d,e,f\n',
      'data/fx-rates.csv': 'currency,year,units_per_usd,full_year,source_title\neur,2022,1,true,A bank\n',
      'data/indicators.csv':
        'indicator_id,geography,year,value,unit,estimate,source_title\nA-B,World,2024,1,x,true,y\n',
      'data/financing-gap.csv': 'id,component,geography,year_of_estimate,study,source_title\na,b,world,2025,c,d\n',
    };
    const found = problemsIn(files).filter(({ place }) => place.startsWith('data/'));
    expect(found.map(({ place, rule }) => `${place} ${rule}`)).toEqual([
      'data/countries.csv:2:2 bad-code',
      'data/financing-gap.csv:2:3 bad-code',
      'data/fx-rates.csv:2:1 bad-currency-code',
      'data/indicators.csv:2:1 bad-code',
      'data/indicators.csv:2:2 bad-code',
    ]);
    expect(found[0]).toMatchObject({
      message: '“iso2” is “gh”, which is not a code of this table.',
      hint: 'Write it like the codes in the rows around it.',
    });
  });

  it('shows at most 120 characters of what it found', () => {
    const [problem] = problemsIn({ [PLEDGE_FILE]: pledgeFile({ url: 'x'.repeat(500) }) });
    expect(problem?.message).toBe(`“url” is “${'x'.repeat(119)}…”, which is not a web address the register accepts.`);
  });

  it('looks at reports with the same eyes', () => {
    const file = 'content/progress-reports/good/2025.md';
    expect(placesIn({ [file]: reportFile({ status: 'done', results: '[{ metric: people, value: -1 }]' }) })).toEqual([
      `${file}:2:1 not-in-list`,
      `${file}:5:29 too-small`,
    ]);
  });
});

describe('schemaProblems', () => {
  const Record = z.strictObject({
    title: z.string().min(1).max(10).optional(),
    count: z.number().positive().optional(),
    share: z.number().min(0.5).optional(),
    whole: z.int().optional(),
    date: PartialDate.optional(),
    scope: Scope.optional(),
    level: z.literal(2).optional(),
    id: Id.optional(),
    words: z.array(Id).min(1).optional(),
    part: z.strictObject({ first: z.string(), last: z.string() }).optional(),
    list: z.array(z.strictObject({ name: z.string(), size: z.number() })).optional(),
  });
  const found = (value: unknown, schema: z.ZodType = Record) => {
    const { error } = schema.safeParse(value);
    return error
      ? schemaProblems(schema, value, error).map(({ rule, path, values }) => [rule, path.join('.'), values] as const)
      : [];
  };

  it('says nothing of the length of what is of the wrong kind', () => {
    const Short = z.strictObject({ words: z.string().min(3), more: z.string().min(3) });
    const value = { words: 5, more: 'x' };
    const { error } = Short.safeParse(value);
    const issues = [
      ...(error?.issues ?? []),
      {
        code: 'too_small',
        origin: 'string',
        minimum: 3,
        path: ['words'],
        message: '',
        input: 5,
      } satisfies z.core.$ZodIssue,
    ];
    expect(schemaProblems(Short, value, new z.ZodError(issues)).map(({ rule, path }) => [rule, path])).toEqual([
      ['wrong-type', ['words']],
      ['empty-text', ['more']],
    ]);
  });

  it('takes a field under another name for one fault, not two', () => {
    expect(found({ part: { frist: 'x', last: 'y' } }).map(([rule, path]) => [rule, path])).toEqual([
      ['unknown-key', 'part.frist'],
    ]);
    expect(found({ part: { planet: 'x', last: 'y' } }).map(([rule, path]) => [rule, path])).toEqual([
      ['missing-field', 'part.first'],
      ['unknown-key', 'part.planet'],
    ]);
    expect(found({ list: [{ nam: 'x' }] }).map(([rule, path]) => [rule, path])).toEqual([
      ['missing-field', 'list.0.size'],
      ['unknown-key', 'list.0.nam'],
    ]);
  });

  it('says of a missing field what stands above it, and shows an example', () => {
    expect(found({ part: { last: 'y' } })).toEqual([
      ['missing-field', 'part.first', { value: '', example: 'first: ', above: '' }],
    ]);
    expect(found({ part: { first: 'y' } })).toEqual([
      ['missing-field', 'part.last', { value: '', example: 'last: ', above: 'first' }],
    ]);
    expect(found({}, z.strictObject({ a: z.string().optional(), when: PartialDate }))).toEqual([
      ['missing-field', 'when', { value: '', example: 'when: 2024', above: '' }],
    ]);
    expect(found(undefined, z.string())).toEqual([
      ['missing-field', '', { value: '', example: 'undefined: ', above: '' }],
    ]);
  });

  it('shows several entries written as one, where each is on the list', () => {
    const several = { kind: 'several', suggestion: '' };
    for (const value of ['national, global', 'national;global', 'national / global', 'national、global'])
      expect(found({ scope: value })).toEqual([
        ['not-in-list', 'scope', { value, expected: 'national|global', entries: 'national, global', ...several }],
      ]);
    for (const value of ['national, local', 'national,', ','])
      expect(found({ scope: value })[0]?.[2]).not.toHaveProperty('kind');
  });

  it('has nothing to suggest for a number where a word belongs', () => {
    const values = { value: '5', expected: 'national, regional, global', suggestion: '' };
    expect(found({ scope: 5 })).toEqual([['not-in-list', 'scope', values]]);
    expect(found({ level: 3 })).toEqual([['not-in-list', 'level', { value: '3', expected: '2', suggestion: '' }]]);
    expect(found({ scope: null })).toEqual([['empty-field', 'scope', { value: '' }]]);
    expect(found({ scope: '' })).toEqual([['empty-text', 'scope', { value: '' }]]);
  });

  it('tells a least number that is allowed from one that is not', () => {
    expect(found({ count: 0 })).toEqual([['too-small', 'count', { value: '0', minimum: 0, kind: 'exclusive' }]]);
    expect(found({ share: 0 })).toEqual([['too-small', 'share', { value: '0', minimum: 0.5, kind: 'inclusive' }]]);
    expect(found({ words: [] })).toEqual([['too-few', 'words', { value: '[]', minimum: 1 }]]);
    expect(found({ title: 'x'.repeat(11) })).toEqual([
      ['too-long', 'title', { value: 'x'.repeat(11), maximum: 10, length: 11 }],
    ]);
  });

  it('shows several ids written as one entry, where each is an id', () => {
    for (const value of ['one two', 'one, two', ' one;;two '])
      expect(found({ words: [value] })).toEqual([
        ['bad-id', 'words.0', { value, kind: 'several', expected: 'one|two', entries: 'one, two', suggestion: '' }],
      ]);
    for (const value of ['one, Two', ' one', 'one,'])
      expect(found({ words: [value] })).toEqual([['bad-id', 'words.0', { value }]]);
    expect(found({ words: [''] })).toEqual([['empty-text', 'words.0', { value: '', kind: 'item' }]]);
  });

  it('suggests an id for a name, but only where the id is of the record’s own making', () => {
    expect(found({ id: 'Two Words' })).toEqual([['bad-id', 'id', { value: 'Two Words', suggestion: 'two-words' }]]);
    expect(found({ id: 'a/b' })).toEqual([['bad-id', 'id', { value: 'a/b' }]]);
    expect(found({ words: ['Two_Words'] })).toEqual([['bad-id', 'words.0', { value: 'Two_Words' }]]);
    expect(found({ id: 'con' })).toEqual([['bad-id', 'id', { value: 'con', kind: 'reserved' }]]);
  });

  it('names a letter of another script among ours', () => {
    const kind = 'look-alike';
    expect(found({ id: 'a\u0441me' })).toEqual([
      ['bad-id', 'id', { value: 'a\u0441me', kind, character: '“\u0441” (U+0441)' }],
    ]);
    expect(found({ id: 'β-a' })).toEqual([['bad-id', 'id', { value: 'β-a', kind, character: '“β” (U+03B2)' }]]);
    for (const value of ['школа', '5-ж', 'école', 'acmé-с'])
      expect(found({ words: [value] })).toEqual([['bad-id', 'words.0', { value }]]);
  });

  it('says how a number is written otherwise', () => {
    expect(found({ count: '155 million' })).toEqual([
      ['wrong-type', 'count', { value: '155 million', expected: 'number', kind: 'number', suggestion: '155000000' }],
    ]);
    expect(found({ count: '5.25' })).toEqual([
      ['wrong-type', 'count', { value: '"5.25"', expected: 'number', kind: 'number', suggestion: '5.25' }],
    ]);
    for (const value of ['1e9', '1.5E+6'])
      expect(found({ count: value })[0]?.[2]).toMatchObject({ value, kind: 'scientific' });
    for (const value of ['1e9 USD', 'x1e9', 'e9', '5.', 'many'])
      expect(found({ count: value })[0]?.[2]).toMatchObject({ value, kind: 'number' });
    expect(found({ count: Infinity })).toEqual([
      ['wrong-type', 'count', { value: 'Infinity', expected: 'number', kind: 'number' }],
    ]);
    expect(found({ whole: 4.5 })).toEqual([['not-a-whole-number', 'whole', { value: '4.5', suggestion: '' }]]);
    expect(found({ count: null })).toEqual([['empty-field', 'count', { value: '' }]]);
  });

  it('writes as a list what stands where a list belongs', () => {
    const values = { expected: 'array', kind: 'array', example: '' };
    expect(found({ words: 'one, two' })).toEqual([
      ['wrong-type', 'words', { value: 'one, two', suggestion: '[one, two]', ...values }],
    ]);
    expect(found({ words: { a: 1 } })).toEqual([['wrong-type', 'words', { value: '{"a":1}', ...values }]]);
  });

  it('tells a list of fields from fields', () => {
    expect(found([{ title: 'A' }])).toEqual([
      ['wrong-type', '', { value: '[{"title":"A"}]', expected: 'object', kind: 'list-of-fields' }],
    ]);
    expect(found('words')).toEqual([['wrong-type', '', { value: 'words', expected: 'object', kind: 'fields' }]]);
  });

  it('takes a number where a date belongs for a date written otherwise', () => {
    expect(found({ date: 20240527 })).toEqual([['bad-date', 'date', { value: '20240527', suggestion: '2024-05-27' }]]);
  });

  it('reports what else a schema may refuse in the schema’s words', () => {
    const Odd = z.strictObject({ a: z.string().refine(() => false, 'an odd value') });
    expect(found({ a: 'x' }, Odd)).toEqual([['wrong-type', 'a', { value: 'x', expected: 'an odd value' }]]);
  });
});
