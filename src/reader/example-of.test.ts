import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Pledge } from '../schema/pledge.ts';
import { exampleOf } from './example-of.ts';

const Record = z.strictObject({
  words: z.string().meta({ examples: ['plain words', 'not this'] }),
  count: z.int().meta({ examples: [5] }),
  empty: z.string().meta({ examples: [null] }),
  flag: z.boolean().meta({ examples: [true] }),
  list: z.array(z.string()).meta({ examples: [['one', 'two']] }),
  part: z.strictObject({ a: z.int(), b: z.string() }).meta({ examples: [{ a: 1, b: 'x, y' }] }),
  bare: z.array(z.string()),
});

describe('exampleOf', () => {
  it.each<[(string | number)[], string]>([
    [['words'], 'plain words'],
    [['count'], '5'],
    [['empty'], ''],
    [['flag'], ''],
    [['list'], '[one, two]'],
    [['list', 7], 'one'],
    [['part'], '{ a: 1, b: "x, y" }'],
    [['bare'], ''],
    [['bare', 0], ''],
    [['unheard-of'], ''],
    [['toString'], ''],
    [['words', 'deeper'], ''],
    [[], ''],
  ])('gives for %j: %s', (path, example) => {
    expect(exampleOf(Record, path)).toBe(example);
  });

  it.each<[(string | number)[], string]>([
    [['sources', 0, 'url'], 'https://www.itu.int/partner2connect/p2c-flash-edition-04'],
    [['sources', 3, 'date'], '2025-05'],
    [['entities', 2], 'ghana-mocd'],
    [['amount'], '{ value: 155000000, currency: EUR }'],
    [['period'], '{ start: 2022, end: 2023 }'],
    [['title'], '"2,016 rural cell sites for three million people"'],
    [['sdgs', 0], '9'],
  ])('gives for %j of a pledge what its schema gives: %s', (path, example) => {
    expect(exampleOf(Pledge, path)).toBe(example);
  });

  it.each([
    ['plain', 'plain'],
    ['https://www.example.org/a?b', 'https://www.example.org/a?b'],
    ['see https://www.example.org/', '"see https://www.example.org/"'],
    ['- a', '"- a"'],
    ['a: b', '"a: b"'],
    ['50 %', '"50 %"'],
    ['', '""'],
  ])('writes %j so that YAML reads it as text: %s', (text, yaml) => {
    expect(exampleOf(z.string().meta({ examples: [text] }), [])).toBe(yaml);
  });
});
