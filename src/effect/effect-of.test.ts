import { describe, expect, it } from 'vitest';
import {
  buildAmount,
  buildDataset,
  buildEntity,
  buildPledge,
  buildReport,
  buildStatus,
  buildView,
} from '../../tests/dataset-builder.ts';
import { viewRegister } from '../model/register-view.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Pledge } from '../schema/pledge.ts';
import { type Effect, effectOf } from './effect-of.ts';

const between = (before: Partial<Dataset>, after: Partial<Dataset>): Effect =>
  effectOf(buildView(before), buildView(after));
const usd = (value: number): Pledge['amount'] => buildAmount({ value, currency: 'USD' });
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('effectOf', () => {
  it('finds nothing between a register and itself', () => {
    const effect = between({ pledges: [buildPledge()] }, { pledges: [buildPledge()] });
    expect(effect).toMatchObject({ kind: 'nothing', moves_totals: false, guards: [], sensitive: [], largest: [] });
  });

  it('refuses to compare two days', () => {
    expect(() => effectOf(buildView(), viewRegister(buildDataset(), '2020-01-01'))).toThrow('same day');
  });

  it('calls a change of words alone wording, and any other substance', () => {
    const before = { pledges: [buildPledge()] };
    expect(between(before, { pledges: [buildPledge({ title: 'Another' })] }).kind).toBe('wording');
    expect(between(before, { pledges: [buildPledge({ scope: 'global' })] }).kind).toBe('substance');
    expect(between(before, { ...before, progress_reports: [buildReport()] }).kind).toBe('substance');
  });

  it('recognises a pledge under a new id, and follows the links to it', () => {
    const link = (id: string): Partial<Pledge> => ({ id: 'c', related: [{ pledge: id, relation: 'renews' }] });
    const { pledges, vanished_ids, largest } = between(
      { pledges: [buildPledge({ id: 'a', title: 'A', amount: usd(5) }), buildPledge(link('a'))] },
      { pledges: [buildPledge({ id: 'b', title: 'A', amount: usd(5) }), buildPledge(link('b'))] },
    );
    expect(pledges.renamed.map(({ before, after, changes }) => [before.id, after.id, changes])).toEqual([
      ['a', 'b', []],
    ]);
    expect([pledges.added, pledges.removed, pledges.changed, largest]).toEqual([[], [], [], []]);
    expect(vanished_ids).toEqual([{ kind: 'pledge', ids: ['a'] }]);
  });

  it('recognises it also when something else changed with the id', () => {
    const [one, two] = [buildPledge({ id: 'a', title: 'A' }), buildPledge({ id: 'b', title: 'A', scope: 'global' })];
    const { pledges } = between({ pledges: [one] }, { pledges: [two] });
    expect(pledges.renamed[0]?.changes.map(({ field }) => field)).toEqual(['scope']);
    const numbered = between(
      { pledges: [buildPledge({ id: 'a', itu_pledge_id: 7 })] },
      { pledges: [buildPledge({ id: 'b', itu_pledge_id: 7 })] },
    );
    expect(numbered.pledges.renamed).toHaveLength(1);
  });

  it('takes an id that comes and one that goes for two pledges when nothing ties them', () => {
    const { pledges } = between({ pledges: [buildPledge({ id: 'a' })] }, { pledges: [buildPledge({ id: 'b' })] });
    expect([ids(pledges.removed), ids(pledges.added), pledges.renamed]).toEqual([['a'], ['b'], []]);
  });

  it('tells a withdrawal and its end', () => {
    const pledge = { pledges: [buildPledge({ amount: usd(5) })] };
    const given = { ...pledge, progress_reports: [buildReport({ status: 'discontinued' })] };
    expect(ids(between(pledge, given).pledges.withdrawn)).toEqual(['a-pledge']);
    expect(ids(between(given, pledge).pledges.reinstated)).toEqual(['a-pledge']);
    expect(between(pledge, given).sensitive).toEqual([{ of: 'withdrawn', id: 'a-pledge' }]);
  });

  it('tells reports added, edited and deleted, also of a pledge that was renamed', () => {
    const [a, b] = [buildPledge({ id: 'a', title: 'A' }), buildPledge({ id: 'b', title: 'A' })];
    const before = { pledges: [a], progress_reports: [buildReport({ pledge_id: 'a', date: '2025' })] };
    const report = (date: string, note = ''): Dataset['progress_reports'][number] =>
      buildReport({ pledge_id: 'b', date, note });
    const kinds = (reports: Dataset['progress_reports']): string[] =>
      between(before, { pledges: [b], progress_reports: reports }).reports.map(({ key, kind }) => `${key} ${kind}`);
    expect(kinds([report('2025')])).toEqual([]);
    expect(kinds([report('2025'), report('2026')])).toEqual(['b/2026.md added']);
    expect(kinds([report('2025', 'New words.')])).toEqual(['b/2025.md changed']);
    expect(kinds([])).toEqual(['b/2025.md removed']);
  });

  it('asks for two reviewers where a published report goes or is edited, and for one handed in', () => {
    const [said, other] = [buildReport({ date: '2025' }), buildReport({ date: '2025', status: 'completed' })];
    const having = (...progress_reports: Dataset['progress_reports'][number][]): Partial<Dataset> => ({
      pledges: [buildPledge()],
      progress_reports,
    });
    const key = 'a-pledge/2025.md';
    expect(between(having(said), having()).sensitive).toEqual([{ of: 'report-removed', id: key }]);
    expect(between(having(said), having(other)).sensitive).toEqual([{ of: 'report-edited', id: key }]);
    expect(between(having(), having(said)).sensitive).toEqual([]);
    const own = having({ ...said, provenance: 'submitted' });
    expect(between(having(), own).sensitive).toEqual([{ of: 'submitted', id: key }]);
  });

  it('compares the results and sources of a report one by one, in whatever order', () => {
    const result = (metric: 'people' | 'countries', value: number) => ({ metric, value, qualifier: 'exact' as const });
    const having = (...results: ReturnType<typeof result>[]): Partial<Dataset> => ({
      pledges: [buildPledge()],
      progress_reports: [buildReport({ results })],
    });
    const before = having(result('people', 170), result('countries', 80));
    const fields = (after: Partial<Dataset>): unknown => between(before, after).reports.flatMap((one) => one.fields);
    expect(fields(having(result('countries', 80), result('people', 170)))).toEqual([]);
    expect(fields(having(result('countries', 80), result('people', 1)))).toEqual([
      { field: 'results', before: result('people', 170), after: result('people', 1) },
    ]);
    expect(fields(having(result('people', 170)))).toEqual([
      { field: 'results', before: result('countries', 80), after: undefined },
    ]);
  });

  it('tells which pledges stand otherwise with their reports, also under another id', () => {
    const [a, b] = [buildPledge({ id: 'a', title: 'A' }), buildPledge({ id: 'b', title: 'A' })];
    const report = buildReport({ pledge_id: 'a', status: 'completed' });
    const told = (before: Partial<Dataset>, after: Partial<Dataset>): string[] =>
      between(before, after).pledges.restated.map((one) => `${one.id} ${one.before} ${one.after}`);
    const reported = { pledges: [a], progress_reports: [report] };
    expect(told(reported, { pledges: [a] })).toEqual(['a completed no-report']);
    expect(told(reported, { pledges: [b] })).toEqual(['b completed no-report']);
    expect(told({ pledges: [a] }, reported)).toEqual(['a no-report completed']);
    expect(told({ pledges: [a] }, { pledges: [a], progress_reports: [{ ...report, said_by: 'third-party' }] })).toEqual(
      [],
    );
  });

  it('recognises an entity under a new id, and follows the pledges to it', () => {
    const acme = buildEntity('acme-telecom', 'private-sector', 'GHA');
    const renamed = { ...acme, id: 'acme' };
    const before = { pledges: [buildPledge()], entities: [acme] };
    const told = (entity: typeof acme, former_ids: Dataset['former_ids'] = []): Effect =>
      between(before, { pledges: [buildPledge({ entities: [entity.id] })], entities: [entity], former_ids });
    expect(told(renamed).entities).toEqual([
      { key: 'acme', kind: 'renamed', fields: [{ field: 'id', before: 'acme-telecom', after: 'acme' }] },
    ]);
    expect(told(renamed).pledges.changed).toEqual([]);
    expect(told(renamed).sensitive).toEqual([{ of: 'entity', id: 'acme', fields: ['id'] }]);
    const row = { kind: 'entity' as const, former_id: 'acme-telecom', id: 'acme', since: '2026' };
    const led = told({ ...renamed, name: 'Acme Holdings', note: 'New.' }, [
      { ...row, origin: { file: 'data/former-ids.csv', line: 2 } },
    ]);
    expect(led.entities.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ['renamed', ['id', 'name', 'note']],
    ]);
    expect(told({ ...renamed, name: 'Another body' }).entities.map(({ kind }) => kind)).toEqual(['added', 'removed']);
  });

  it('tells entities, and asks for two reviewers where readers would know another one', () => {
    const [acme, body] = [buildEntity('acme-telecom', 'private-sector', 'GHA'), buildEntity('new-body', 'other')];
    const before = { pledges: [buildPledge()], entities: [acme] };
    const effect = (entity: Partial<typeof acme>): Effect =>
      between(before, { ...before, entities: [{ ...acme, ...entity }] });
    expect(effect({ name: 'Acme' }).sensitive).toEqual([{ of: 'entity', id: 'acme-telecom', fields: ['name'] }]);
    expect(effect({ note: 'A note.' }).sensitive).toEqual([]);
    const more = between(before, { ...before, entities: [acme, body] });
    expect(more.entities.map(({ key, kind }) => `${key} ${kind}`)).toEqual(['new-body added']);
    expect(more.sensitive).toEqual([]);
  });

  it('says of each table what it moves on its own', () => {
    const pledges = [buildPledge({ amount: buildAmount({ value: 949.3, currency: 'EUR' }) })];
    const before = { pledges };
    const rates = buildDataset().fx_rates.map((row) =>
      row.currency === 'EUR' && row.year === 2022 ? { ...row, units_per_usd: 0.5 } : row,
    );
    const { tables, pledges: told, sensitive } = between(before, { pledges, fx_rates: rates });
    expect(tables.map(({ table, rows }) => [table, rows.map(({ key, kind }) => `${key} ${kind}`)])).toEqual([
      ['fx_rates', ['EUR 2022 changed']],
    ]);
    expect(tables[0]?.moves?.whole.before.counted.cents).toBe(100_000n);
    expect(tables[0]?.moves?.whole.after.counted.cents).toBe(189_860n);
    expect(told.revalued.map(({ after }) => after.id)).toEqual(['a-pledge']);
    expect(sensitive).toEqual([{ of: 'table', id: 'data/fx-rates.csv' }]);
  });

  it('tells a second membership of a country in a group from the first', () => {
    const first = buildStatus('GHA', 'LDC', { until: '1994' });
    const { tables } = between(
      { country_group_status: [first] },
      { country_group_status: [first, buildStatus('GHA', 'LDC', { from: '2009' })] },
    );
    expect(tables.flatMap(({ rows }) => rows.map(({ key, kind }) => `${key} ${kind}`))).toEqual(['GHA LDC 2009 added']);
    const { tables: gone } = between({ country_group_status: [first] }, { country_group_status: [] });
    expect(gone.flatMap(({ rows }) => rows.map(({ key, kind }) => `${key} ${kind}`))).toEqual(['GHA LDC removed']);
  });

  it('hints at possible overlaps of what was touched, and of nothing else', () => {
    const twin = (id: string, title = id): Pledge => buildPledge({ id, title, amount: usd(5) });
    const before = { pledges: [twin('a'), twin('b')] };
    expect(between(before, before).overlaps).toEqual([]);
    expect(between({ pledges: [twin('a')] }, before).overlaps).toEqual([{ id: 'b', other: 'a' }]);
    expect(between(before, { pledges: [twin('a', 'Other'), twin('b')] }).overlaps).toEqual([{ id: 'b', other: 'a' }]);
  });

  it('asks to make sure of a pledge that says it comes from the entity itself', () => {
    const pledge = buildPledge({ provenance: 'submitted' });
    expect(between({}, { pledges: [pledge] }).sensitive).toEqual([{ of: 'submitted', id: 'a-pledge' }]);
  });

  it('gives places to the ten largest alone, equal values in the order of their ids', () => {
    const many = Array.from({ length: 11 }, (_, index) => buildPledge({ id: `p-${index + 10}`, amount: usd(5) }));
    const raised = many.map((pledge) => (pledge.id === 'p-20' ? { ...pledge, amount: usd(6) } : pledge));
    const places = between({ pledges: many }, { pledges: raised }).largest.map(
      ({ id, before, after }) => `${id} ${before ?? '-'} ${after ?? '-'}`,
    );
    expect(places[0]).toBe('p-20 - 1');
    expect(places[1]).toBe('p-10 1 2');
    expect(places.at(-1)).toBe('p-19 10 -');
    expect(places).toHaveLength(11);
  });
});
