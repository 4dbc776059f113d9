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

const names = (before: RegisterView, after: RegisterView): string[] =>
  guardsOf(before, after).map(({ guard }) => guard);

/** The same register with other tables. */
const having = (base: RegisterView, tables: Parameters<typeof buildView>[0]): RegisterView =>
  buildView({ ...base.dataset, ...tables });
const former = (former_id: string, id: string) => ({
  kind: 'pledge' as const,
  former_id,
  id,
  since: '2026',
  origin: { file: 'data/former-ids.csv', line: 2 },
});

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

  it('counts what is left of the pledges from before: new ones do not make up for those that went', () => {
    const before = view(40, 10);
    /** Some pledges under other ids, which the old ones do or do not lead to. */
    const moved = (count: number, to: (index: number) => string) => {
      const ids = Array.from({ length: count }, (_, at) => [`pledge-${at + 1}`, `new-${at + 1}`] as const);
      const other = new Map<string, string>(ids);
      return having(before, {
        pledges: before.dataset.pledges.map((pledge) => ({ ...pledge, id: other.get(pledge.id) ?? pledge.id })),
        former_ids: ids.map(([id], at) => former(id, to(at + 1))),
      });
    };
    expect(
      guardsOf(
        before,
        moved(9, (index) => `new-${index}`),
      ),
    ).toEqual([]);
    expect(
      guardsOf(
        before,
        moved(2, () => 'pledge-9'),
      ),
    ).toEqual([]);
    expect(
      guardsOf(
        before,
        moved(3, () => 'pledge-9'),
      ),
    ).toEqual([{ guard: 'fewer-pledges', limit: 5, before: 40, remaining: 37 }]);
  });

  it('gives the figures it looked at', () => {
    expect(guardsOf(view(40, 100), view(30, 50))).toEqual([
      { guard: 'fewer-pledges', limit: 5, before: 40, remaining: 30 },
      { guard: 'total-moves', limit: 20, before: 10_000n, after: 5_000n },
    ]);
  });
});
