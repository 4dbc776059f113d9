import type { RuleExamples } from './example.ts';

const fields = { part: 'fields' } as const;
const COUNTRIES = `iso3,iso2,itu_region,name_ar,name_zh,name_en,name_fr,name_ru,name_es
FRA,FR,EUR,فرنسا,法国,France,France,Франция,Francia
GHA,GH,AFR,غانا,加纳,Ghana,Ghana,Гана,Ghana
`;

/** Examples of what can be wrong with one value. */
export const VALUE_EXAMPLES: RuleExamples = {
  'unknown-key': {
    ...fields,
    fails: 'focusAreas: [access]\nfocus_areas: [access]',
    passes: 'focus_areas: [access]',
    finds: { field: 'focusAreas', values: { value: 'focusAreas', suggestion: 'focus_areas', kind: 'like' } },
  },
  'missing-field': {
    ...fields,
    fails: 'sources: [{ title: A source }]',
    passes: 'sources: [{ title: A source, url: https://www.example.org/ }]',
    finds: {
      field: 'sources.0.url',
      values: { example: 'url: https://www.itu.int/partner2connect/p2c-flash-edition-04' },
    },
  },
  'empty-field': {
    ...fields,
    fails: 'note:',
    passes: 'note: A second phase is mentioned.',
    finds: { field: 'note', values: {} },
  },
  'wrong-type': {
    ...fields,
    fails: 'countries: GHA',
    passes: 'countries: [GHA]',
    finds: { field: 'countries', values: { value: 'GHA', kind: 'array', example: '[GHA]', suggestion: '[GHA]' } },
  },
  'not-in-list': {
    ...fields,
    fails: 'scope: nationwide',
    passes: 'scope: national',
    finds: {
      field: 'scope',
      values: { value: 'nationwide', expected: 'national, regional, global', suggestion: 'national' },
    },
  },
  'empty-text': {
    ...fields,
    fails: 'title: ""',
    passes: 'title: Two hundred schools online',
    finds: { field: 'title', values: {} },
  },
  'too-long': {
    ...fields,
    fails: 'title: Schools […] online',
    passes: 'title: Schools online',
    filling: () => 'and '.repeat(40),
    finds: { field: 'title', values: { maximum: 120, length: 175 } },
  },
  'too-few': {
    ...fields,
    fails: 'entities: []',
    passes: 'entities: [acme-telecom]',
    finds: { field: 'entities', values: { minimum: 1 } },
  },
  'too-many': {
    ...fields,
    fails: 'country_groups: [LDC, LLDC, SIDS, LDC]',
    passes: 'country_groups: [LDC, LLDC, SIDS]',
    finds: { field: 'country_groups', values: { maximum: 3 } },
  },
  'too-small': {
    ...fields,
    fails: 'amount: { value: 0, currency: EUR }',
    passes: 'amount: { value: 250000, currency: EUR }',
    finds: { field: 'amount.value', values: { value: '0', minimum: 0 } },
  },
  'too-large': {
    ...fields,
    fails: 'sdgs: [18]',
    passes: 'sdgs: [17]',
    finds: { field: 'sdgs.0', values: { value: '18', maximum: 17 } },
  },
  'too-many-decimals': {
    ...fields,
    fails: 'amount: { value: 250000.125, currency: EUR }',
    passes: 'amount: { value: 250000.13, currency: EUR }',
    finds: { field: 'amount.value', values: { value: '250000.125' } },
  },
  'not-a-whole-number': {
    ...fields,
    fails: 'sdgs: [9.5]',
    passes: 'sdgs: [9]',
    finds: { field: 'sdgs.0', values: { value: '9.5' } },
  },
  'bad-id': {
    ...fields,
    fails: 'entities: [Acme Telecom]',
    passes: 'entities: [acme-telecom]',
    finds: { field: 'entities.0', values: { value: 'Acme Telecom', suggestion: 'acme-telecom' } },
  },
  'bad-date': {
    ...fields,
    fails: 'announced: 27 May 2024',
    passes: 'announced: 2024-05-27',
    finds: { field: 'announced', values: { value: '27 May 2024', suggestion: '2024-05-27' } },
  },
  'bad-country-code': {
    ...fields,
    fails: 'countries: [Ghana]',
    passes: 'countries: [GHA]',
    finds: { field: 'countries.0', values: { value: 'Ghana', suggestion: 'GHA' } },
  },
  'bad-currency-code': {
    ...fields,
    fails: 'amount: { value: 250000, currency: EURO }',
    passes: 'amount: { value: 250000, currency: EUR }',
    finds: { field: 'amount.currency', values: { value: 'EURO', suggestion: 'EUR' } },
  },
  'bad-url': {
    ...fields,
    fails: 'url: www.example.org',
    passes: 'url: https://www.example.org',
    finds: { field: 'url', values: { value: 'www.example.org', suggestion: 'https://www.example.org' } },
  },
  'bad-characters': {
    ...fields,
    fails: 'note: A <b>second</b> phase',
    passes: 'note: A second phase',
    finds: { field: 'note', values: { value: 'A <b>second</b> phase' } },
  },
  formula: {
    ...fields,
    fails: 'note: "=1+1"',
    passes: 'note: Two phases',
    finds: { field: 'note', values: { value: '=1+1' } },
  },
  'bad-language': {
    ...fields,
    fails: 'language: English',
    passes: 'language: en',
    finds: { field: 'language', values: { value: 'English', suggestion: 'en' } },
  },
  'bad-code': {
    part: 'file',
    file: 'data/countries.csv',
    fails: COUNTRIES.replace('GH,', 'gh,'),
    passes: COUNTRIES,
    finds: { field: 'iso2', values: { value: 'gh' } },
  },
};
