import { describe, expect, it } from 'vitest';
import { CARD, type CardWords, cutText, placeCard } from './place-card.ts';
import type { Measure } from './text-width.ts';

/** Every character half as wide as it is high. */
const measure: Measure = (text, fontSize) => [...text].length * fontSize * 0.5;
const words = (fields: Partial<CardWords> = {}): CardWords => ({
  title: 'Two hundred schools',
  entity: 'Acme Telecom',
  labels: [{ key: 'access', sign: '■', name: 'Access' }],
  register: 'Open register',
  ...fields,
});
const four = ['access', 'adoption', 'value-creation', 'accelerate'].map((key) => ({ key, sign: '■', name: key }));

describe('placeCard', () => {
  it('begins every text at the margin, and at the other one where text runs from right to left', () => {
    const [ltr, rtl] = (['ltr', 'rtl'] as const).map((direction) => placeCard(words(), direction, measure));
    const startsOf = (card: typeof ltr) =>
      card && [card.title.lines[0]?.x, card.entity.x, card.register.x, card.labels[0]?.sign.x];
    expect(startsOf(ltr)).toEqual([80, 80, 80, 80]);
    expect(startsOf(rtl)).toEqual([1120, 1120, 1120, 1120]);
    expect(ltr?.labels[0]?.name.x).toBe(80 + 15 + 14);
    expect(rtl?.labels[0]?.name.x).toBe(CARD.width - (80 + 15 + 14));
  });

  it('gives each label an equal stretch of the band, in reading order', () => {
    const bands = (direction: 'ltr' | 'rtl') => placeCard(words({ labels: four }), direction, measure).bands;
    expect(bands('ltr').map(({ key, x, width }) => [key, x, width])).toEqual([
      ['access', 0, 300],
      ['adoption', 300, 300],
      ['value-creation', 600, 300],
      ['accelerate', 900, 300],
    ]);
    expect(bands('rtl').map(({ x }) => x)).toEqual([900, 600, 300, 0]);
  });

  it('begins a second row of labels where the first is full, and the title below it', () => {
    const long = four.map((label) => ({ ...label, name: label.key.repeat(2) }));
    const [one, two] = [four, long].map((labels) => placeCard(words({ labels }), 'ltr', measure));
    expect(new Set(one?.labels.map(({ sign }) => sign.y)).size).toBe(1);
    expect(new Set(two?.labels.map(({ sign }) => sign.y)).size).toBe(2);
    expect(two?.title.lines[0]?.y).toBeGreaterThan(one?.title.lines[0]?.y ?? Infinity);
  });

  it('prints a longer title smaller, and cuts the longest with an ellipsis', () => {
    const titleOf = (length: number) =>
      placeCard(words({ title: 'word '.repeat(length / 5).trim() }), 'ltr', measure).title;
    expect([20, 100, 150, 400].map((length) => titleOf(length).size)).toEqual([66, 56, 46, 46]);
    expect(titleOf(150).lines.at(-1)?.text).toMatch(/word$/);
    expect(titleOf(400).lines.at(-1)?.text).toMatch(/word…$/);
  });

  it.each([
    'word '.repeat(80).trim(),
    'W'.repeat(300),
    `${'W'.repeat(90)} and more ${'M'.repeat(90)}`,
    '为三百万农村居民建设蜂窝基站'.repeat(12),
  ])('keeps every line of a title on the card: %.20s…', (title) => {
    const { title: placed, entity } = placeCard(
      words({ title, entity: title, labels: four.map((label) => ({ ...label, name: title })) }),
      'ltr',
      measure,
    );
    for (const { text } of placed.lines) expect(measure(text, placed.size)).toBeLessThanOrEqual(1040);
    expect(placed.lines.at(-1)?.y).toBeLessThan(entity.y - 36);
    expect(measure(entity.text, 36)).toBeLessThanOrEqual(1040);
  });
});

describe('cutText', () => {
  it.each([
    ['one two three', 1000, 'one two three'],
    ['one two three', 90, 'one two…'],
    ['one, two', 60, 'one…'],
    ['incomprehensibilities', 60, 'incom…'],
    ['一二三四五六', 40, '一二三…'],
  ])('keeps of “%s” what has room in %i: %s', (text, room, kept) => {
    expect(cutText(text, room, 20, false, measure)).toBe(kept);
  });
});
