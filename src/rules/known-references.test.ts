import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  GOOD_TREE,
  placesIn,
  pledgeFile,
  pledgeTable,
  problemsIn,
  reportFile,
} from '../../tests/dataset-builder.ts';

const CHECK_SPELLING = 'Check the spelling, or describe it under new_entities in the same file.';

describe('known-references', () => {
  it('accepts what the tables list, US dollars, territories, and entities described in place', () => {
    const fields = {
      entities: '[new-one, acme-telecom]',
      new_entities: '[{ id: new-one, name: New One, entity_type: academia, country: ABW }]',
      countries: '[ABW]',
      amount: '{ value: 5, currency: USD }',
    };
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile(fields) })).toEqual([]);
  });

  it('names an unknown entity, and the one most likely meant', () => {
    expect(
      problemsIn({
        [PLEDGE_FILE]: pledgeFile({
          entities: '[acme-telekom, nobody]',
        }),
      }),
    ).toEqual([
      {
        rule: 'known-references',
        place: `${PLEDGE_FILE}:3:12`,
        message: 'The entity “acme-telekom” is not listed in data/entities.csv.',
        hint: `Did you mean “acme-telecom”? ${CHECK_SPELLING}`,
      },
      {
        rule: 'known-references',
        place: `${PLEDGE_FILE}:3:26`,
        message: 'The entity “nobody” is not listed in data/entities.csv.',
        hint: CHECK_SPELLING,
      },
    ]);
  });

  it('names an unknown country', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ countries: '[XXX]' }) })).toEqual([
      {
        rule: 'known-references',
        place: `${PLEDGE_FILE}:8:13`,
        message: '“XXX” is not the code of a country or territory the register knows.',
        hint: 'Write the ISO 3166-1 alpha-3 code of data/countries.csv, such as GHA.',
      },
    ]);
  });

  it('names a currency without rates', () => {
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 5, currency: XAU }' }) })).toEqual([
      {
        rule: 'known-references',
        place: `${PLEDGE_FILE}:12:21`,
        message: 'The register has no exchange rates for the currency “XAU”.',
        hint: 'Write the ISO 4217 code, such as EUR; if it is right, a row for it is missing in data/fx-rates.csv.',
      },
    ]);
  });

  it('turns no pledge away for a currency that has no rates yet, and takes none for the one it looks like', () => {
    const rates = String(GOOD_TREE['data/fx-rates.csv']).replaceAll('EUR', 'IDR');
    const problems = ['XDR', 'GNF', 'IDD'].map((currency) => {
      const pledge = pledgeFile({ amount: `{ value: 5, currency: ${currency} }` });
      return problemsIn({ [PLEDGE_FILE]: pledge, 'data/fx-rates.csv': rates }).map(({ rule, hint }) => [rule, hint]);
    });
    const hint = 'Write the ISO 4217 code, such as EUR; if it is right, a row for it is missing in data/fx-rates.csv.';
    expect(problems[2]).toEqual([['known-references', `Did you mean “IDR”? ${hint}`]]);
    expect(problems.slice(0, 2).map(([problem]) => problem?.[0])).toEqual(['rate-missing', 'rate-missing']);
  });

  it('names a related pledge, and a pledge reported on, that does not exist', () => {
    const report = 'content/progress-reports/goods/2025.md';
    const hint = 'Check the id: it is the file name of the other pledge without .md.';
    const related = '[{ pledge: nothing-like-it, relation: renews }]';
    expect(problemsIn({ [PLEDGE_FILE]: pledgeFile({ related }), [report]: reportFile() })).toEqual([
      {
        rule: 'known-references',
        place: `${PLEDGE_FILE}:12:13`,
        message: 'There is no pledge with the id “nothing-like-it”.',
        hint,
      },
      {
        rule: 'known-references',
        place: `${report}:1:1`,
        message: 'There is no pledge with the id “goods”.',
        hint: `Did you mean “good”? ${hint}`,
      },
    ]);
  });

  it('looks for what was meant by a hundred unknown keys, and says of all others that they are unknown', () => {
    const rows = Array.from({ length: 150 }, (_, index) => ({
      id: `p-${index}`,
      'related.0.pledge': `pledge-${String(index).padStart(3, '0')}-of-one`,
      'related.0.relation': 'same-set',
    }));
    const near = { 'content/pledges/2024/pledge-0-of-one.md': pledgeFile({}) };
    const hints = problemsIn({ [BATCH_FILE]: pledgeTable(...rows), ...near })
      .filter(({ rule }) => rule === 'known-references')
      .map(({ hint }) => hint.startsWith('Did you mean “pledge-0-of-one”?'));
    expect([hints.length, hints.lastIndexOf(true)]).toEqual([150, 99]);
  });

  it('points once, and into the pledge, to a fault in an entity described there', () => {
    const new_entities = '[{ id: new-one, name: New One, entity_type: academia, country: XXX }]';
    expect(placesIn({ [PLEDGE_FILE]: pledgeFile({ new_entities }) })).toEqual([
      `${PLEDGE_FILE}:12:69 known-references`,
    ]);
  });

  it('points to the row and column of a table', () => {
    expect(placesIn({ [BATCH_FILE]: pledgeTable({ entities: 'acme-telecom|nobody' }) })).toEqual([
      'data/pledges/batch.csv:2:3 known-references',
    ]);
    expect(
      placesIn({ 'data/entities.csv': `${String(GOOD_TREE['data/entities.csv'])}third,Third,academia,XXX\n` }),
    ).toEqual(['data/entities.csv:4:4 known-references']);
    const status = 'iso3,country_group,certainty,source_title\nXXX,LDC,verified,A list\n';
    expect(placesIn({ 'data/country-group-status.csv': status })).toEqual([
      'data/country-group-status.csv:2:1 known-references',
    ]);
  });

  it('says nothing of keys into a table that could not be read', () => {
    expect(placesIn({ 'data/entities.csv': undefined })).toEqual(['data/entities.csv:1:1 table-missing']);
    expect(
      placesIn({ 'data/fx-rates.csv': '', [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 5, currency: SEK }' }) }),
    ).toEqual(['data/fx-rates.csv:1:1 csv-empty']);
  });
});
