import { describe, expect, it } from 'vitest';
import { buildAmount, buildEntity, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import type { RegisterView } from '../model/register-view.ts';
import { guardsOf } from './guards.ts';

/** A register of some pledges, the first of which carries the whole value. */
function view(pledges: number, dollars: number): RegisterView {
  return buildView({
    pledges: Array.from({ length: pledges }, (_, index) =>
      buildPledge({
        id: `pledge-${index}`,
        ...(index === 0 && dollars > 0 ? { amount: buildAmount({ value: dollars, currency: 'USD' }) } : {}),
      }),
    ),
  });
}

const names = (before: RegisterView, after: RegisterView): string[] =>
  guardsOf(before, after).map(({ guard }) => guard);

/** The guards that look at sums. */
const sums = (before: RegisterView, after: RegisterView): string[] =>
  names(before, after).filter((guard) => guard !== 'ids-vanish');

/** The same register with other entities, and with a former id that leads on. */
function having(base: RegisterView, tables: Parameters<typeof buildView>[0]): RegisterView {
  return buildView({ ...base.dataset, ...tables });
}
const former = (kind: 'pledge' | 'entity', former_id: string, id: string) => ({
  former_ids: [{ kind, former_id, id, since: '2026', origin: { file: 'data/former-ids.csv', line: 2 } }],
});

describe('guardsOf', () => {
  it('lets one pledge in twenty go, and no more', () => {
    expect(sums(view(40, 10), view(38, 10))).toEqual([]);
    expect(sums(view(40, 10), view(37, 10))).toEqual(['fewer-pledges']);
    expect(names(view(40, 10), view(400, 10))).toEqual([]);
  });

  it('lets the total move by a fifth, up or down, and by no cent more', () => {
    expect(names(view(1, 100), view(1, 120))).toEqual([]);
    expect(names(view(1, 100), view(1, 120.01))).toEqual(['total-moves']);
    expect(names(view(1, 100), view(1, 80))).toEqual([]);
    expect(names(view(1, 100), view(1, 79.99))).toEqual(['total-moves']);
    expect(names(view(1, 0), view(1, 0.01))).toEqual(['total-moves']);
    expect(names(view(1, 0), view(1, 0))).toEqual([]);
  });

  it('stops at every id of a pledge or an entity that vanishes', () => {
    const before = having(view(40, 10), {
      entities: [buildEntity('lone', 'academia'), ...view(1, 0).dataset.entities],
    });
    const fewer = before.dataset.pledges.filter(({ id }) => id !== 'pledge-39');
    expect(guardsOf(before, having(before, { pledges: fewer }))).toEqual([
      { guard: 'ids-vanish', kind: 'pledge', ids: ['pledge-39'] },
    ]);
    expect(guardsOf(before, having(before, { entities: view(1, 0).dataset.entities }))).toEqual([
      { guard: 'ids-vanish', kind: 'entity', ids: ['lone'] },
    ]);
  });

  it('lets an id go that leads on as a former one of its kind', () => {
    const before = having(view(40, 10), {});
    const gone = { pledges: before.dataset.pledges.filter(({ id }) => id !== 'pledge-39') };
    expect(names(before, having(before, { ...gone, ...former('pledge', 'pledge-39', 'pledge-1') }))).toEqual([]);
    expect(names(before, having(before, { ...gone, ...former('pledge', 'pledge-39', 'nowhere') }))).toEqual([
      'ids-vanish',
    ]);
    expect(names(before, having(before, { ...gone, ...former('entity', 'pledge-39', 'pledge-1') }))).toEqual([
      'ids-vanish',
    ]);
  });

  it('keeps the row that leads on from a former id', () => {
    const before = having(view(40, 10), former('pledge', 'old', 'pledge-1'));
    expect(names(before, having(before, former('pledge', 'old', 'pledge-2')))).toEqual([]);
    expect(guardsOf(before, having(before, { former_ids: [] }))).toEqual([
      { guard: 'ids-vanish', kind: 'pledge', ids: ['old'] },
    ]);
  });

  it('gives the figures it looked at', () => {
    expect(guardsOf(view(40, 100), view(30, 50)).filter(({ guard }) => guard !== 'ids-vanish')).toEqual([
      { guard: 'fewer-pledges', limit: 5, before: 40, after: 30 },
      { guard: 'total-moves', limit: 20, before: 10_000n, after: 5_000n },
    ]);
  });
});
