import { describe, expect, it } from 'vitest';
import { buildCountry, buildDataset, buildEntity } from '../../tests/dataset-builder.ts';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';
import { withLikelyCodes } from './with-likely-codes.ts';

const ghana = { ...buildCountry('GHA', 'AFR'), name_en: 'Ghana' };
const aruba = { ...buildCountry('ABW', 'AMS'), name_en: 'Aruba' };
const dataset = buildDataset({
  countries: [ghana],
  territories: [{ ...aruba, geographic_region: 'AMS', sids_category: 'sids-associate' }],
  entities: [buildEntity('acme-telecom', 'private-sector')],
});
const problem = (rule: string, field: string, value: string | number): Problem => ({
  ...fileProblem(rule, 'a.md', { value }),
  field,
});

describe('withLikelyCodes', () => {
  it.each([
    ['bad-country-code', 'countries.0', 'Ghana', 'GHA'],
    ['bad-country-code', 'countries.1', 'Aruba', 'ABW'],
    ['bad-currency-code', 'amount.currency', 'euro', 'EUR'],
    ['bad-language', 'language', 'french', 'fr'],
    ['bad-id', 'entities.0', 'Acme Telecom', 'acme-telecom'],
    ['bad-id', 'entities', 'Acme Telecom', 'acme-telecom'],
  ])('says of %s in %s what %s most likely means', (rule, field, value, suggestion) => {
    expect(withLikelyCodes([problem(rule, field, value)], dataset)).toEqual([
      { ...problem(rule, field, value), values: { value, suggestion } },
    ]);
  });

  it.each([
    problem('bad-country-code', 'countries.0', 'Atlantis'),
    problem('bad-id', 'related.0.pledge', 'Acme Telecom'),
    problem('bad-id', 'entities_of_old', 'Acme Telecom'),
    problem('bad-id', 'new_entities.0.id', 'Acme Telecom'),
    problem('bad-date', 'announced', 'Ghana'),
    problem('bad-country-code', 'countries.0', 5),
    fileProblem('bad-language', 'a.md'),
    { ...problem('bad-country-code', 'countries.0', 'Ghana'), values: { value: 'Ghana', suggestion: '' } },
  ])('has nothing to add to $rule in $field', (unlike) => {
    expect(withLikelyCodes([unlike], dataset)).toEqual([unlike]);
  });

  it('keeps one word under several rules and in several fields apart', () => {
    const problems = [
      problem('bad-country-code', 'countries.0', 'euro'),
      problem('bad-currency-code', 'amount.currency', 'euro'),
      problem('bad-id', 'related.0.pledge', 'acme'),
      problem('bad-id', 'entities.0', 'acme'),
      problem('bad-id', 'entities.7', 'acme'),
      problem('bad-id', 'entities.0', 'other'),
    ];
    expect(withLikelyCodes(problems, dataset).map(({ values }) => values['suggestion'])).toEqual([
      undefined,
      'EUR',
      undefined,
      'acme-telecom',
      'acme-telecom',
      undefined,
    ]);
  });
});
