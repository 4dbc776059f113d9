import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  buildAmount,
  buildDataset,
  buildPledge,
  pledgeFile,
  pledgeTable,
  problemsIn,
  repositoryRegister,
} from '../../tests/dataset-builder.ts';
import { timed } from '../../tests/timed.ts';
import { Target } from '../schema/pledge.ts';
import { possibleOverlap } from './possible-overlap.ts';

const ORIGINAL = 'content/pledges/2024/original.md';
const COPY = 'content/pledges/2024/second.md';
const amount = '{ value: 5000000, currency: USD }';
const title = 'Fibre for two hundred rural schools';
const original = { [ORIGINAL]: pledgeFile({ title, amount }) };
const hint =
  'Compare the two. If they are one promise, keep one record and add your source to it. If they are two, name the other under “related”, or leave it: a warning keeps nothing out.';

/** Rule and place of what is said of a second pledge beside the first. */
const overlaps = (files: Parameters<typeof problemsIn>[0]): string[] =>
  problemsIn({ ...original, ...files }).map(({ rule, place }) => `${place} ${rule}`);

describe('possible-overlap finds', () => {
  it('nearly the same sum under a title much alike', () => {
    const copy = pledgeFile({
      title: 'Rural schools, fibre for two hundred',
      amount: '{ value: 5100000, currency: USD }',
    });
    expect(problemsIn({ ...original, [COPY]: copy })).toEqual([
      {
        rule: 'possible-overlap',
        place: `${COPY}:12:11`,
        message: `This may be the same promise as “original” in ${ORIGINAL}: the same entity, and the same or nearly the same amount.`,
        hint,
      },
    ]);
  });

  it('the same sum of the same year in other words', () => {
    expect(overlaps({ [COPY]: pledgeFile({ title: 'Broadband to learners', amount }) })).toEqual([
      `${COPY}:12:11 possible-overlap`,
    ]);
  });

  it('an entity under another name', () => {
    const entity = '[{ id: acme-group, name: ACME TELECOM, entity_type: private-sector }]';
    const copy = pledgeFile({ entities: '[acme-group]', title, amount, new_entities: entity });
    expect(overlaps({ [COPY]: copy })).toEqual([`${COPY}:12:11 possible-overlap`]);
  });

  it('a row of a table beside a file, two years apart', () => {
    const row = { title, announced: '2026', 'amount.value': '5000000', 'amount.currency': 'USD' };
    expect(overlaps({ [BATCH_FILE]: pledgeTable(row) })).toEqual([`${BATCH_FILE}:2:14 possible-overlap`]);
  });

  it('the same target under a title much alike, of no date', () => {
    const targets = '[{ metric: schools, value: 200 }]';
    const file = 'content/pledges/undated/second.md';
    const copy = pledgeFile({ title: 'Two hundred rural schools on fibre', announced: undefined, targets });
    expect(problemsIn({ [ORIGINAL]: pledgeFile({ title, targets }), [file]: copy })).toEqual([
      {
        rule: 'possible-overlap',
        place: `${file}:11:30`,
        message: `This may be the same promise as “original” in ${ORIGINAL}: the same entity, the same target and a title much alike.`,
        hint,
      },
    ]);
  });

  it('the one handed in, whatever its name', () => {
    const file = 'content/pledges/2024/a.md';
    const targets = '[{ metric: people, value: 9, by: 2030 }]';
    const copy = pledgeFile(
      {
        title,
        amount: '{ value: 5000000, currency: USD, kind: cash }',
        targets,
        provenance: 'submitted',
        submitted: '2026-01',
      },
      'x'.repeat(40),
    );
    expect(overlaps({ [file]: copy })).toEqual([`${file}:12:11 possible-overlap`]);
  });
});

describe('possible-overlap passes', () => {
  it.each([
    ['another entity', { title, amount, entities: '[example-ministry]' }],
    ['another sum', { title, amount: '{ value: 5200000, currency: USD }' }],
    ['another currency', { title, amount: '{ value: 5000000, currency: EUR }' }],
    ['no number', { title }],
    ['another country', { title, amount, countries: '[FRA]' }],
    ['a sum near, in other words', { title: 'Phones for nurses', amount: '{ value: 5100000, currency: USD }' }],
    ['one related', { title, amount, related: '[{ pledge: original, relation: same-set }]' }],
    ['one that shares the sum', { title, amount: '{ value: 5000000, currency: USD, same_sum_as: original }' }],
  ])('%s', (_what, fields) => {
    expect(overlaps({ [COPY]: pledgeFile(fields) })).toEqual([]);
  });

  it('one that the first is related to', () => {
    const first = pledgeFile({ title, amount, related: '[{ pledge: second, relation: same-set }]' });
    expect(overlaps({ [ORIGINAL]: first, [COPY]: pledgeFile({ title, amount }) })).toEqual([]);
  });

  it('one three years later', () => {
    expect(overlaps({ 'content/pledges/2027/second.md': pledgeFile({ title, amount, announced: '2027' }) })).toEqual(
      [],
    );
  });

  it('the same sum in other words where a year is unknown', () => {
    const copy = pledgeFile({ title: 'Phones for nurses', amount, announced: undefined });
    expect(overlaps({ 'content/pledges/undated/second.md': copy })).toEqual([]);
  });

  it('every pair of the register itself', () => {
    expect(possibleOverlap.check(repositoryRegister().dataset)).toEqual([]);
  });
});

describe('possible-overlap', () => {
  it('ends soon for ten thousand pledges of one entity, all of one sum and one target', () => {
    const words = ['fibre', 'school', 'rural', 'women', 'health', 'mobile', 'skills'];
    const pledges = Array.from({ length: 10_000 }, (_, index) =>
      buildPledge({
        id: `pledge-${index}`,
        title: `${words[index % 7]} ${words[(index >> 3) % 7]} ${words[(index >> 6) % 7]}`,
        announced: String(2000 + (index % 25)),
        amount: buildAmount({ value: 1e6 + index, currency: 'USD' }),
        targets: [Target.parse({ metric: 'people', value: 1000 })],
      }),
    );
    const dataset = buildDataset({ pledges });
    expect(timed(() => possibleOverlap.check(dataset)).time).toBeLessThan(10_000);
  });
});
