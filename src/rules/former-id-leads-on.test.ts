import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset, buildPledge, csv, GOOD_TREE, placesIn, problemsIn } from '../../tests/dataset-builder.ts';
import { currentId } from '../model/former-ids.ts';
import { formerIdLeadsOn } from './former-id-leads-on.ts';

const FILE = 'data/former-ids.csv';
const table = (...rows: readonly (readonly [kind: string, former_id: string, id: string])[]) => ({
  [FILE]: csv(rows.map(([kind, former_id, id]) => ({ kind, former_id, id, since: '2026-05' }))),
});

describe('former-id-leads-on', () => {
  it('accepts an empty table, no table, and ids that lead on, also by way of another', () => {
    expect(problemsIn({ [FILE]: 'kind,former_id,id,since\n' })).toEqual([]);
    expect(GOOD_TREE).not.toHaveProperty([FILE]);
    expect(
      problemsIn(table(['pledge', 'older', 'old'], ['pledge', 'old', 'good'], ['entity', 'acme', 'acme-telecom'])),
    ).toEqual([]);
  });

  it('takes the same former id of a pledge and of an entity for two', () => {
    expect(problemsIn(table(['pledge', 'acme', 'good'], ['entity', 'acme', 'acme-telecom']))).toEqual([]);
  });

  it('refuses an id that is in use', () => {
    expect(problemsIn(table(['pledge', 'good', 'good']))).toEqual([
      {
        rule: 'former-id-leads-on',
        place: `${FILE}:2:2`,
        message: '“good” is in use: it cannot be a former id as well.',
        hint: 'Take the row out, or give the record that has this id another one.',
      },
    ]);
  });

  it('refuses a former id that leads nowhere, or to a record of the other kind', () => {
    expect(problemsIn(table(['pledge', 'old', 'gone']))).toEqual([
      {
        rule: 'former-id-leads-on',
        place: `${FILE}:2:3`,
        message: 'There is no record with the id “gone” to lead to.',
        hint: 'Give the id that stands for the same record now.',
      },
    ]);
    expect(placesIn(table(['entity', 'old', 'good']))).toEqual([`${FILE}:2:3 former-id-leads-on`]);
    expect(placesIn(table(['pledge', 'older', 'old'], ['pledge', 'old', 'gone']))).toEqual([
      `${FILE}:2:3 former-id-leads-on`,
      `${FILE}:3:3 former-id-leads-on`,
    ]);
  });

  it('refuses former ids that lead round in a circle', () => {
    expect(problemsIn(table(['pledge', 'a', 'b'], ['pledge', 'b', 'a'])).map(({ message }) => message)).toEqual([
      'The former ids lead round in a circle and never to “b” as a record.',
      'The former ids lead round in a circle and never to “a” as a record.',
    ]);
    expect(placesIn(table(['pledge', 'a', 'a']))).toEqual([`${FILE}:2:3 former-id-leads-on`]);
  });

  it('refuses the second row of a former id', () => {
    expect(problemsIn(table(['pledge', 'old', 'good'], ['pledge', 'old', 'good']))).toEqual([
      {
        rule: 'former-id-leads-on',
        place: `${FILE}:3:2`,
        message: `The former id “old” stands in this table already: ${FILE}:2.`,
        hint: 'Keep one row for each former id.',
      },
    ]);
  });

  it('says nothing of records that could not be read', () => {
    expect(placesIn({ ...table(['pledge', 'old', 'broken']), 'content/pledges/2024/broken.md': 'no fields' })).toEqual([
      expect.stringContaining('content/pledges/2024/broken.md'),
    ]);
  });

  it('is what a former id in another record is mended with', () => {
    const { hint } = problemsIn({ ...table(['entity', 'acme', 'example-ministry']), ...pledgeBy('acme') })[0] ?? {};
    expect(hint).toMatch(/^Did you mean “example-ministry”\?/);
  });
});

it('refuses just the rows of which a reader is led nowhere, whatever the table', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'good');
  const rows = fc.array(fc.record({ kind: fc.constant('pledge' as const), former_id: id, id }), { maxLength: 9 });
  const pledges = [buildPledge({ id: 'good' })];
  fc.assert(
    fc.property(rows, (table) => {
      const former_ids = table.map((row, index) => ({
        ...row,
        since: '2026',
        origin: { file: FILE, line: index + 2 },
      }));
      const dataset = buildDataset({ pledges, former_ids });
      const leadsOn = former_ids.filter(
        ({ former_id: old, id: now }, index) =>
          old !== 'good' &&
          table.findIndex(({ former_id }) => former_id === old) === index &&
          currentId(dataset, 'pledge', now) !== undefined,
      );
      const refused = new Set(formerIdLeadsOn.check(dataset).map(({ origin }) => origin));
      expect(former_ids.filter(({ origin }) => !refused.has(origin))).toEqual(leadsOn);
    }),
    { numRuns: 500 },
  );
});

const pledgeBy = (entity: string) => ({
  'content/pledges/2024/good.md': String(GOOD_TREE['content/pledges/2024/good.md']).replace('acme-telecom', entity),
});
