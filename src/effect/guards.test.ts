import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView } from '../../tests/dataset-builder.ts';
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

const names = (before: RegisterView, after: RegisterView, vanished: string[] = []): string[] =>
  guardsOf(before, after, vanished).map(({ guard }) => guard);

describe('guardsOf', () => {
  it('lets one pledge in twenty go, and no more', () => {
    expect(names(view(40, 10), view(38, 10))).toEqual([]);
    expect(names(view(40, 10), view(37, 10))).toEqual(['fewer-pledges']);
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

  it('stops at every id that vanishes', () => {
    expect(guardsOf(view(40, 10), view(40, 10), ['gone'])).toEqual([{ guard: 'ids-vanish', ids: ['gone'] }]);
  });

  it('lets an id go that leads on as a former one, and keeps the row that does', () => {
    const former = (id: string): RegisterView => {
      const origin = { file: 'data/former-ids.csv', line: 2 };
      const before = view(40, 10);
      return {
        ...before,
        dataset: { ...before.dataset, former_ids: [{ kind: 'pledge', former_id: 'gone', id, since: '2026', origin }] },
      };
    };
    expect(names(view(40, 10), former('pledge-1'), ['gone'])).toEqual([]);
    expect(names(view(40, 10), former('nowhere'), ['gone'])).toEqual(['ids-vanish']);
    expect(names(former('pledge-1'), former('pledge-2'))).toEqual([]);
    expect(guardsOf(former('pledge-1'), view(40, 10), [])).toEqual([{ guard: 'ids-vanish', ids: ['gone'] }]);
  });

  it('gives the figures it looked at', () => {
    expect(guardsOf(view(40, 100), view(30, 50), [])).toEqual([
      { guard: 'fewer-pledges', limit: 5, before: 40, after: 30 },
      { guard: 'total-moves', limit: 20, before: 10_000n, after: 5_000n },
    ]);
  });
});
