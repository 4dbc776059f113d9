import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { decodeRow, encodeCell, schemaAt } from './csv-codecs.ts';
import { Pledge } from './pledge.ts';
import { FocusArea } from './vocabularies.ts';

const Row = z.strictObject({
  text: z.string(),
  number: z.number().optional(),
  flag: z.boolean().optional(),
  areas: z.array(FocusArea).default([]),
  goals: z.array(z.int()).default([]),
  nested: z.strictObject({ deep: z.string(), amount: z.number() }).optional(),
  list: z.array(z.strictObject({ title: z.string(), count: z.number().optional() })).default([]),
});

describe('decodeRow', () => {
  it('takes three digits after a point only where thousandths are meant', () => {
    const Rates = z.strictObject({ rate: z.number(), sum: z.number().multipleOf(0.01), count: z.int() });
    expect(decodeRow(Rates, { rate: '1.344', sum: '1.344', count: '1.000' })).toEqual({
      rate: 1.344,
      sum: '1.344',
      count: '1.000',
    });
    expect(decodeRow(Rates, { rate: '0155', sum: '1344.500', count: '0' })).toEqual({
      rate: '0155',
      sum: 1344.5,
      count: 0,
    });
  });

  it('reads text, numbers, yes and no, lists, nested fields and items of lists', () => {
    const cells = {
      text: '2024',
      number: '-1.5',
      flag: 'true',
      areas: 'access | adoption',
      goals: '4|9',
      'nested.deep': 'below',
      'nested.amount': '5',
      'list.0.title': 'one',
      'list.1.title': 'two',
      'list.1.count': '2',
    };
    expect(decodeRow(Row, cells)).toEqual({
      text: '2024',
      number: -1.5,
      flag: true,
      areas: ['access', 'adoption'],
      goals: [4, 9],
      nested: { deep: 'below', amount: 5 },
      list: [{ title: 'one' }, { title: 'two', count: 2 }],
    });
  });

  it('takes an empty cell as a field left out', () => {
    expect(decodeRow(Row, { text: '', number: '', areas: '', 'nested.deep': '' })).toEqual({});
  });

  it.each(['1e3', '1,000', '1 000', '+5', '0x1F', '.5', '5.', 'Infinity', 'NaN', ' 5'])(
    'leaves “%s” as text for the schema to refuse',
    (cell) => {
      expect(decodeRow(Row, { number: cell })).toEqual({ number: cell });
    },
  );

  it('leaves words other than true and false as text', () => {
    expect(decodeRow(Row, { flag: 'yes' })).toEqual({ flag: 'yes' });
    expect(decodeRow(Row, { text: 'true' })).toEqual({ text: 'true' });
  });

  it('counts items of lists in one to three digits; other headers are names', () => {
    const list = decodeRow(Row, { 'list.10.title': 'eleventh' })['list'];
    expect(list).toHaveLength(11);
    const named = { '1000': { title: 'x' } };
    expect(decodeRow(Row, { 'list.1000.title': 'x' })).toEqual({ list: named });
    expect(decodeRow(Row, { 'list.x1.title': 'x' })).toEqual({ list: { x1: { title: 'x' } } });
    expect(decodeRow(Row, { 'list.1x.title': 'x' })).toEqual({ list: { '1x': { title: 'x' } } });
  });

  it('makes fields that can be changed like any others', () => {
    const value = decodeRow(Row, { text: 'a', 'nested.deep': 'b' });
    const attributes = { writable: true, enumerable: true, configurable: true };
    expect(Object.getOwnPropertyDescriptors(value)).toEqual({
      text: { value: 'a', ...attributes },
      nested: { value: { deep: 'b' }, ...attributes },
    });
  });

  it('touches nothing but the value it makes', () => {
    const value = decodeRow(Row, { ['__proto__']: 'x', '__proto__.polluted': 'y', 'constructor.prototype.z': 'z' });
    expect('polluted' in {}).toBe(false);
    expect('z' in {}).toBe(false);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('encodeCell', () => {
  it('writes what decodeRow reads, for any value', () => {
    const text = fc.string({ minLength: 1 });
    const number = fc.oneof(
      fc.integer(),
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100),
    );
    const record = fc.record(
      {
        text,
        number,
        flag: fc.boolean(),
        areas: fc.array(fc.constantFrom(...FocusArea.options), { minLength: 1 }),
        goals: fc.array(fc.integer(), { minLength: 1 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, (value) => {
        const cells = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encodeCell(item)]));
        expect(decodeRow(Row, cells)).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes nothing for what is unknown', () => {
    expect([undefined, null, []].map(encodeCell)).toEqual(['', '', '']);
  });
});

describe('schemaAt', () => {
  it('finds fields by their path, through defaults, lists and nesting', () => {
    expect(schemaAt(Pledge, ['amount', 'value'])).toBeInstanceOf(z.ZodNumber);
    expect(schemaAt(Pledge, ['sources', '0', 'url'])).toBeInstanceOf(z.ZodString);
    expect(schemaAt(Pledge, ['entities'])).toBeInstanceOf(z.ZodArray);
    expect(schemaAt(Pledge, ['sources', '12', 'url'])).toBeInstanceOf(z.ZodString);
  });

  it.each([
    ['nothing'],
    ['amount', 'nothing'],
    ['title', 'deeper'],
    ['sources', 'x'],
    ['sources', 'x1'],
    ['sources', '1x'],
    ['sources', '1000'],
    ['toString'],
    ['__proto__'],
  ])('finds nothing at %s %s', (...path) => {
    expect(schemaAt(Pledge, path)).toBeUndefined();
  });
});
