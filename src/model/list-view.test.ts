import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildView } from '../../tests/dataset-builder.ts';
import { LISTED } from './doors.ts';
import { listView, pageView } from './list-view.ts';
import { listPages } from './pledge-set.ts';
import { select } from './selection.ts';

const door = (): undefined => undefined;
const access = [{ dimension: 'focus-area', value: 'access' }] as const;
const usd = buildAmount({ value: 1, currency: 'USD' });

/** A register of as many pledges of one dollar, and one of two dollars to be raised from others. */
const viewOf = (counted: number) =>
  buildView({
    pledges: [
      ...Array.from({ length: counted }, (_, index) => buildPledge({ id: `p${index}`, amount: usd })),
      buildPledge({ id: 'raised', amount: { ...usd, value: 2, kind: 'mobilised' } }),
    ],
  });

describe('listView', () => {
  it('shows all of a short list', () => {
    const view = viewOf(LISTED - 1);
    expect(listView(view, access, door)).toEqual({
      selection: access,
      set: select(view, access),
      parts: select(view, access).parts.map((part) => ({ ...part, pledges: part.rows.length, continued: false })),
      stated: true,
      undivided: false,
      complete: true,
      door,
    });
  });

  it.each([
    ['country', 'GHA', true],
    ['country-group', 'LDC', true],
    ['implementation-region', 'AFR', false],
    ['entity', 'acme-telecom', false],
  ] as const)('of a %s: nobody knows which part falls there: %s, %s', (dimension, value, undivided) => {
    expect(listView(viewOf(1), [{ dimension, value }], door).undivided).toBe(undivided);
  });

  it('shows the beginning of a longer one', () => {
    const { parts, complete, set } = listView(viewOf(LISTED), access, door);
    expect(complete).toBe(false);
    expect(set.pledges).toHaveLength(LISTED + 1);
    expect(parts.map(({ key, rows, pledges }) => [key, rows.length, pledges])).toEqual([['counted', LISTED, LISTED]]);
  });
});

describe('pageView', () => {
  it('has a line for all stated amounts on its first page, where there are several kinds', () => {
    const set = select(viewOf(3), access);
    const pages = listPages(set, 2);
    const page = (number: number) => pageView(access, set, pages[number - 1] ?? [], number, door);
    expect(page(1)).toMatchObject({ selection: access, set, stated: true, complete: true, door });
    expect(page(1).parts).toMatchObject([{ key: 'counted', continued: false }]);
    expect(page(2).stated).toBe(false);
    expect(page(2).parts).toMatchObject([
      { key: 'counted', continued: true },
      { key: 'mobilised', continued: false },
    ]);
    const plain = buildView({ pledges: [buildPledge({ amount: usd })] });
    expect(pageView(access, select(plain, access), [], 1, door).stated).toBe(false);
  });
});
