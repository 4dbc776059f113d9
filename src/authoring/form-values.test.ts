import { describe, expect, it } from 'vitest';
import { Pledge } from '../schema/pledge.ts';
import { fieldsOfValues, groupsIn, inOrderOf, listIn, valuesOfEntries, valuesOfFields } from './form-values.ts';

describe('what the controls of a form say', () => {
  it('is kept by the path of its field; several of one name are the entries of a list', () => {
    const values = valuesOfEntries(Pledge, [
      ['title', '  Two hundred schools '],
      ['focus_areas', 'access'],
      ['focus_areas', 'adoption'],
      ['amount.currency', 'EUR'],
      ['note', '   '],
    ]);
    expect(values).toEqual({
      title: 'Two hundred schools',
      'focus_areas.0': 'access',
      'focus_areas.1': 'adoption',
      'amount.currency': 'EUR',
    });
    expect(fieldsOfValues(Pledge, values)).toEqual({
      title: 'Two hundred schools',
      focus_areas: ['access', 'adoption'],
      amount: { currency: 'EUR' },
    });
  });

  it('closes up over groups that are left empty', () => {
    const values = valuesOfEntries(Pledge, [
      ['targets.0.value', ''],
      ['targets.1.metric', 'schools'],
      ['targets.1.value', '200'],
      ['targets.3.value', '7'],
    ]);
    expect(values).toEqual({ 'targets.0.metric': 'schools', 'targets.0.value': '200', 'targets.1.value': '7' });
    expect(groupsIn(values, 'targets')).toBe(2);
    expect(groupsIn(values, 'sources')).toBe(0);
  });

  it('takes one entry a line where a list is written as text', () => {
    const values = valuesOfEntries(Pledge, [['new_entities.0.aliases', 'One | two\n\n  Three\n']]);
    expect(fieldsOfValues(Pledge, values)).toEqual({ new_entities: [{ aliases: ['One | two', 'Three'] }] });
  });

  it('reads the digits of every script, and leaves what is no number as it was written', () => {
    const number = (text: string) => fieldsOfValues(Pledge, valuesOfEntries(Pledge, [['amount.value', text]]));
    expect(number('١٥٥٠٠٠')).toEqual({ amount: { value: 155000 } });
    expect(number('155 million')).toEqual({ amount: { value: '155 million' } });
  });

  it('leaves texts in other scripts alone', () => {
    expect(valuesOfEntries(Pledge, [['title', '٢٠٠ مدرسة']])).toEqual({ title: '٢٠٠ مدرسة' });
  });
});

it('a record is held without what its schema says anyway', () => {
  expect(valuesOfFields(Pledge, { title: 'A', language: 'en', amount: { value: 5, qualifier: 'exact' } })).toEqual({
    title: 'A',
    'amount.value': '5',
  });
});

it('lists keep the order they had: what was there before first, what is new behind it', () => {
  const before = { 'focus_areas.0': 'adoption', 'focus_areas.1': 'access', title: 'A' };
  const now = { 'focus_areas.0': 'access', 'focus_areas.1': 'adoption', 'focus_areas.2': 'accelerate' };
  expect(listIn(inOrderOf(before, now), 'focus_areas')).toEqual(['adoption', 'access', 'accelerate']);
  expect(listIn(inOrderOf(before, { 'focus_areas.0': 'access' }), 'focus_areas')).toEqual(['access']);
  expect(inOrderOf(before, {})).toEqual({});
});
