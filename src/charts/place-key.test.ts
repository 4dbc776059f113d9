import { describe, expect, it } from 'vitest';
import { placeKey, SWATCH } from './place-key.ts';
import { textWidth } from './text-width.ts';

describe('placeKey', () => {
  it('puts the words behind their swatches, and the next swatch behind the words', () => {
    const { entries, height, head } = placeKey(['Counted', 'Excluded'], undefined, 340, 'ltr', 100);
    expect(head).toBeUndefined();
    expect(entries.map(({ y, label }) => [y, label.y, label.text])).toEqual([
      [100, 112, 'Counted'],
      [100, 112, 'Excluded'],
    ]);
    expect(entries[0]).toMatchObject({ x: 0, label: { x: SWATCH + 6, anchor: 'start' } });
    expect(entries[1]?.x).toBeGreaterThan(SWATCH + 6 + textWidth('Counted', 13));
    expect(height).toBe(22);
  });

  it('begins behind the words for all', () => {
    const { entries, head } = placeKey(['1'], 'Pledges', 340, 'ltr');
    expect(head).toEqual({ x: 0, y: 12, anchor: 'start', text: 'Pledges' });
    expect(entries[0]?.x).toBeGreaterThan(textWidth('Pledges', 13, true));
  });

  it('takes another row where there is no room', () => {
    const labels = Array.from({ length: 9 }, (_, index) => `some words ${index}`);
    const { entries, height } = placeKey(labels, 'Pledges', 340, 'ltr');
    expect(new Set(entries.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(height).toBe((entries.at(-1)?.y ?? 0) + 22);
    for (const { label } of entries) expect(label.x + textWidth(label.text, 13)).toBeLessThanOrEqual(340);
  });

  it('runs from the right where text does', () => {
    const { entries, head } = placeKey(['a', 'b'], 'c', 340, 'rtl');
    expect(head?.x).toBe(340);
    expect(entries[0]?.label.x).toBeLessThan(entries[0]?.x ?? 0);
    expect(entries[1]?.x).toBeLessThan(entries[0]?.x ?? 0);
  });

  it('is a row of nothing for nothing', () => {
    expect(placeKey([], undefined, 340, 'ltr')).toMatchObject({ height: 22, entries: [] });
  });
});
