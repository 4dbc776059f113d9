import { EXAMPLE_TABLE, type RuleExamples, TABLE_HEADER, TABLE_ROW } from './example.ts';

const GOOD_TABLE = TABLE_HEADER + TABLE_ROW;
const table = { part: 'file', file: EXAMPLE_TABLE, passes: GOOD_TABLE } as const;
const rows = (count: number, row = TABLE_ROW): string =>
  Array.from({ length: count }, (_, index) => row.replace('example-row', `example-row-${index}`)).join('');

/** Examples of what can be wrong with a table as such. */
export const TABLE_EXAMPLES: RuleExamples = {
  'csv-empty': { ...table, fails: '', finds: { field: '', values: {} } },
  'csv-separator': { ...table, fails: GOOD_TABLE.replaceAll(',', ';'), finds: { field: '', values: { value: ';' } } },
  'csv-header-missing': {
    ...table,
    fails: TABLE_ROW,
    finds: {
      field: '',
      values: {
        value:
          'example-row,Two hundred schools online,acme-telecom,access,stated,financial,national,GHA,2024,published,A source,https:/',
        expected:
          'id, title, entities, new_entities, focus_areas, focus_area_basis, pillars, pledge_types, amount, targets, scope, countries, country_count, implementation_regions, country_groups, beneficiaries, sdgs, wsis_action_lines, announced, period, dates_computed, additionality, provenance, submitted, confidence, confidence_reason, sources, related, itu_pledge_id, itu_title, note, url, language, summary',
      },
    },
  },
  'csv-header-empty': {
    ...table,
    fails: TABLE_HEADER.replace('\n', ',\n') + TABLE_ROW.replace('\n', ',\n'),
    finds: { field: '', values: { column: '14' } },
  },
  'csv-header-twice': {
    ...table,
    fails: TABLE_HEADER.replace('\n', ',scope\n') + TABLE_ROW.replace('\n', ',global\n'),
    finds: { field: '', values: { value: 'scope' } },
  },
  'csv-header-overlap': {
    ...table,
    fails: TABLE_HEADER.replace('\n', ',countries.0\n') + TABLE_ROW.replace('\n', ',KEN\n'),
    finds: { field: 'countries', values: { value: 'countries', other: 'countries.0' } },
  },
  'csv-quotes': {
    ...table,
    fails: GOOD_TABLE.replace('Two hundred schools online', '"Two hundred" schools online'),
    finds: { field: '', values: {} },
  },
  'csv-ragged-row': {
    ...table,
    fails: GOOD_TABLE.replace('Two hundred schools online', 'Schools, all online'),
    finds: {
      field: '',
      values: {
        value: 14,
        expected: 13,
        row: 'example-row,Schools, all online,acme-telecom,access,stated,financial,national,GHA,2024,published,A source,https://www.ex',
      },
    },
  },
  'csv-cell-error': {
    ...table,
    fails: GOOD_TABLE.replace(',GHA,', ',#N/A,'),
    finds: { field: '', values: { value: '#N/A', column: 'countries' } },
  },
  'csv-cell-too-long': {
    ...table,
    fails: GOOD_TABLE.replace('schools.', 'schools […]'),
    filling: () => 'and '.repeat(3000),
    finds: { field: '', values: { value: 12034, maximum: 10000, column: 'summary' } },
  },
  'csv-too-many-columns': {
    ...table,
    fails: TABLE_HEADER.replace('\n', '[…]\n') + TABLE_ROW,
    filling: () => ',note'.repeat(60),
    finds: { field: '', values: { value: 73, maximum: 64 } },
  },
  'csv-too-many-rows': {
    ...table,
    fails: `${TABLE_HEADER}[…]`,
    filling: () => rows(10_001),
    finds: { field: '', values: { maximum: 10000 } },
  },
  'csv-many-faults': {
    ...table,
    fails: `${TABLE_HEADER}[…]`,
    filling: () => rows(1001, TABLE_ROW.replace('national', 'local')),
    also: ['not-in-list'],
    finds: { field: '', values: { value: 1000 } },
  },
};
