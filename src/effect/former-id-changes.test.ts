import { describe, expect, it } from 'vitest';
import { buildEntity, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import type { Dataset } from '../schema/dataset.ts';
import { effectOf } from './effect-of.ts';

type Tables = Partial<Dataset>;

/** Rows that lead from one id to another, of pledges unless it says otherwise. */
const rows = (...leads: readonly (readonly [from: string, to: string, kind?: 'entity'])[]): Tables => ({
  former_ids: leads.map(([former_id, id, kind]) => ({
    kind: kind ?? 'pledge',
    former_id,
    id,
    since: '2026',
    origin: { file: 'data/former-ids.csv', line: 2 },
  })),
});
const pledges = (...list: readonly (readonly [id: string, title: string, entity?: string])[]): Tables => ({
  pledges: list.map(([id, title, entity]) => buildPledge({ id, title, entities: [entity ?? 'acme-telecom'] })),
});
/** The same pledges, each with a text that no other has. */
const inOwnWords = (tables: Tables): Tables => ({
  ...tables,
  pledges: tables.pledges?.map((one) => ({ ...one, summary: `On ${one.title}.` })),
});
const other = ['other', 'Another', 'world-body'] as const;

/** What is told of former ids, and which of them need two reviewers. */
function told(before: Tables, after: Tables): { told: string[]; sensitive: string[] } {
  const { former_ids, sensitive } = effectOf(buildView(before), buildView(after));
  return {
    told: former_ids.map(
      ({ id, before: old, after: now, change, unlike }) =>
        `${id}: ${old?.id ?? '-'} ${change} ${now.id}${unlike ? ', unlike' : ''}`,
    ),
    sensitive: sensitive.flatMap((one) => (one.of === 'repointed' || one.of === 'reused' ? [one.id] : [])),
  };
}

describe('formerIdChanges', () => {
  const led = { ...pledges(['one', 'A'], other), ...rows(['old', 'one']) };

  it('says nothing of rows that stay', () => {
    expect(told(led, led)).toEqual({ told: [], sensitive: [] });
  });

  it('follows a pledge to its new id, also by way of another', () => {
    expect(told(pledges(['old', 'A'], other), led)).toEqual({ told: ['old: old leads-on one'], sensitive: [] });
    const longer = { ...pledges(['newest', 'A'], other), ...rows(['old', 'one'], ['one', 'newest']) };
    expect(told(led, longer)).toEqual({ told: ['one: one leads-on newest'], sensitive: [] });
    const shorter = { ...pledges(['newest', 'A'], other), ...rows(['old', 'newest'], ['one', 'newest']) };
    expect(told(led, shorter).sensitive).toEqual([]);
  });

  it('lets a pledge take its former id back', () => {
    expect(told(led, { ...pledges(['old', 'A'], other), ...rows(['one', 'old']) })).toEqual({
      told: ['one: one leads-on old'],
      sensitive: [],
    });
  });

  it('sees a row that is turned to another record, and one that is turned away from a renamed one', () => {
    expect(told(led, { ...led, ...rows(['old', 'other']) })).toEqual({
      told: ['old: one repointed other, unlike'],
      sensitive: ['old'],
    });
    expect(told(pledges(['old', 'A'], other), { ...led, ...rows(['old', 'other']) })).toEqual({
      told: ['old: old repointed other, unlike'],
      sensitive: ['old'],
    });
  });

  it('sees every id that leads by way of a row that is turned', () => {
    const chain = { ...led, ...rows(['oldest', 'old'], ['old', 'one']) };
    expect(told(chain, { ...chain, ...rows(['oldest', 'old'], ['old', 'other']) }).sensitive).toEqual([
      'old',
      'oldest',
    ]);
  });

  it('sees a published id that is given to another record', () => {
    expect(told(led, { ...pledges(['one', 'A'], other, ['old', 'New', 'world-body']), former_ids: [] })).toEqual({
      told: ['old: one reused old, unlike'],
      sensitive: ['old'],
    });
  });

  it('sees the id of a renamed pledge that is given to another, with and without a row', () => {
    const before = inOwnWords(pledges(['one', 'A'], other));
    const written = inOwnWords(pledges(['new', 'A'], other, ['one', 'Something else', 'world-body']));
    expect(told(before, written)).toEqual({ told: ['one: one reused one, unlike'], sensitive: ['one'] });
    const { pledges: said } = effectOf(buildView(before), buildView(written));
    expect(said.renamed.map(({ before: old, after: now }) => `${old.id} ${now.id}`)).toEqual(['one new']);
    expect([said.added, said.changed, said.removed].map((list) => list.length)).toEqual([1, 0, 0]);
    // What led to it by its id leads to the other now.
    const longer = { ...before, ...rows(['oldest', 'one']) };
    expect(told(longer, { ...written, ...rows(['oldest', 'one']) })).toEqual({
      told: ['oldest: one repointed one, unlike', 'one: one reused one, unlike'],
      sensitive: ['oldest', 'one'],
    });
    expect(told(longer, { ...written, ...rows(['oldest', 'new']) })).toEqual({
      told: ['oldest: one leads-on new', 'one: one reused one, unlike'],
      sensitive: ['one'],
    });
  });

  it('sees two pledges that change their ids, and one that takes the id of a pledge that goes', () => {
    const before = inOwnWords(pledges(['one', 'A'], ['two', 'B'], other));
    expect(told(before, inOwnWords(pledges(['two', 'A'], ['one', 'B'], other))).sensitive).toEqual(['one', 'two']);
    const taken = inOwnWords({ ...pledges(['one', 'B'], other), ...rows(['two', 'one']) });
    expect(told(before, taken)).toEqual({
      told: ['one: one reused one', 'two: two leads-on one'],
      sensitive: ['one'],
    });
  });

  it('takes a pledge for the same while its title, its words or its number stays, whatever comes beside it', () => {
    const before = pledges(['one', 'A'], other);
    const [old] = before.pledges ?? [];
    const beside = buildPledge({ id: 'new', title: 'A', summary: 'More of it.' });
    for (const kept of [{ title: 'A more exact title' }, { summary: 'Other words.' }]) {
      const after = { pledges: [buildPledge({ ...old, ...kept }), beside, ...(pledges(other).pledges ?? [])] };
      expect(told(before, after)).toEqual({ told: [], sensitive: [] });
    }
    const numbered = { pledges: [buildPledge({ ...old, itu_pledge_id: 7 })] };
    const rewritten = buildPledge({ id: 'one', title: 'B', summary: 'Other words.', itu_pledge_id: 7 });
    expect(told(numbered, { pledges: [rewritten, beside] })).toEqual({ told: [], sensitive: [] });
    // Rewritten from title to text, and no other has what it was: it is taken at its id.
    const { changed } = effectOf(
      buildView(before),
      buildView({ pledges: [{ ...rewritten, itu_pledge_id: undefined }, ...(pledges(other).pledges ?? [])] }),
    ).pledges;
    expect(changed.map(({ after }) => after.id)).toEqual(['one']);
  });

  it('says where pledges that go lead to, and when nothing ties them to it', () => {
    const before = pledges(['a', 'A'], ['b', 'Another'], ['c', 'C'], other);
    const after = { ...pledges(other), ...rows(['a', 'other'], ['b', 'other'], ['c', 'a']) };
    expect(told(before, after).told).toEqual([
      'a: a leads-on other, unlike',
      'b: b leads-on other',
      'c: c leads-on other, unlike',
    ]);
    const same = { ...pledges(['d', 'D']), ...rows(['a', 'd']) };
    expect(told(pledges(['a', 'A'], ['d', 'D']), same).told).toEqual(['a: a leads-on d']);
  });

  it('takes an id that was never published as it comes', () => {
    expect(told(pledges(other), { ...pledges(other), ...rows(['never', 'other']) })).toEqual({
      told: ['never: - leads-on other'],
      sensitive: [],
    });
  });

  it('does the same for entities, which are tied by a name', () => {
    const [acme, body] = [buildEntity('acme', 'private-sector'), buildEntity('body', 'other')];
    const before = { entities: [acme, body], ...rows(['old', 'acme', 'entity']) };
    expect(told(before, { ...before, ...rows(['old', 'body', 'entity']) })).toEqual({
      told: ['old: acme repointed body, unlike'],
      sensitive: ['old'],
    });
    const merged = rows(['old', 'acme', 'entity'], ['acme', 'body', 'entity']);
    expect(told(before, { ...merged, entities: [{ ...body, aliases: ['acme'] }] }).told).toEqual([
      'acme: acme leads-on body',
    ]);
    expect(told(before, { ...merged, entities: [body] }).told).toEqual(['acme: acme leads-on body, unlike']);
  });
});
