import { describe, expect, it } from 'vitest';
import { buildEntity, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import type { RegisterView } from '../model/register-view.ts';
import { vanishedIds } from './vanished-ids.ts';

type Tables = Parameters<typeof buildView>[0];

const before = buildView({ pledges: ['one', 'other'].map((id) => buildPledge({ id })) });
const having = (base: RegisterView, tables: Tables): RegisterView => buildView({ ...base.dataset, ...tables });
const former = (kind: 'pledge' | 'entity', former_id: string, id: string): Tables => ({
  former_ids: [{ kind, former_id, id, since: '2026', origin: { file: 'data/former-ids.csv', line: 2 } }],
});
const gone: Tables = { pledges: before.dataset.pledges.filter(({ id }) => id !== 'other') };
const vanished = [{ kind: 'pledge', ids: ['other'] }];

describe('vanishedIds', () => {
  it('finds every id of a pledge or an entity under which nothing is left', () => {
    const more = having(before, { entities: [buildEntity('lone', 'academia'), ...before.dataset.entities] });
    expect(vanishedIds(before, before)).toEqual([]);
    expect(vanishedIds(before, having(before, gone))).toEqual(vanished);
    expect(vanishedIds(more, before)).toEqual([{ kind: 'entity', ids: ['lone'] }]);
  });

  it('lets an id go that leads on as a former one of its kind', () => {
    expect(vanishedIds(before, having(before, { ...gone, ...former('pledge', 'other', 'one') }))).toEqual([]);
    expect(vanishedIds(before, having(before, { ...gone, ...former('pledge', 'other', 'nowhere') }))).toEqual(vanished);
    expect(vanishedIds(before, having(before, { ...gone, ...former('entity', 'other', 'one') }))).toEqual(vanished);
  });

  it('keeps the row that leads on from a former id', () => {
    const led = having(before, former('pledge', 'old', 'one'));
    expect(vanishedIds(led, having(led, former('pledge', 'old', 'other')))).toEqual([]);
    expect(vanishedIds(led, having(led, { former_ids: [] }))).toEqual([{ kind: 'pledge', ids: ['old'] }]);
  });
});
