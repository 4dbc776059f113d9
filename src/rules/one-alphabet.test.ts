import { describe, expect, it } from 'vitest';
import { PLEDGE_FILE, pledgeFile, problemsIn } from '../../tests/dataset-builder.ts';

const titled = (title: string) => ({ [PLEDGE_FILE]: pledgeFile({ title }) });

describe('one-alphabet', () => {
  it.each([
    'Поддержка Huawei в 200 школах',
    'IT-компания строит LTE-сети',
    'Σχολεία online',
    'Sensors of 5 μm and 10 kΩ',
    'Écoles reliées à Saint-Étienne',
    '200 所学校上网 with Huawei',
  ])('accepts %s', (title) => {
    expect(problemsIn(titled(title)).filter(({ rule }) => rule === 'one-alphabet')).toEqual([]);
  });

  it('points to a Cyrillic letter in a Latin word, by its code', () => {
    expect(problemsIn(titled('Hu\u0430wei connects schools'))).toEqual([
      {
        rule: 'one-alphabet',
        place: `${PLEDGE_FILE}:2:1`,
        message: 'The word “Hu\u0430wei” has a letter of another alphabet: “\u0430” (U+0430).',
        hint: 'Type that letter again, in the alphabet of the word. If it is meant so, leave it: a warning keeps nothing out.',
      },
    ]);
  });

  it.each([
    ['a Latin letter in a Cyrillic word', 'Шкoлы онлайн', 'o'],
    ['a Greek letter in a Latin word', 'Sch\u03bfols online', '\u03bf'],
  ])('points to %s', (_, title, letter) => {
    expect(problemsIn(titled(title)).map(({ message }) => message)).toEqual([
      expect.stringContaining(`“${letter}” (U+`),
    ]);
  });
});
