import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge } from '../../tests/dataset-builder.ts';
import { Target } from '../schema/pledge.ts';
import { SMART, smartIngredients } from './smart.ts';

const target = (fields: object = {}): Target => Target.parse({ metric: 'schools', value: 200, ...fields });
const text = 'x'.repeat(40);
const empty = { focus_area_basis: 'inferred', summary: text } as const;
const has = (fields: Parameters<typeof buildPledge>[0]): string[] => {
  const ingredients = smartIngredients(buildPledge({ ...empty, ...fields }));
  return SMART.filter((name) => ingredients[name]);
};

describe('smartIngredients', () => {
  it.each([
    [{}, []],
    [{ targets: [target()] }, ['specific', 'measurable']],
    [{ targets: [target()], summary: 'x'.repeat(39) }, ['measurable']],
    [{ targets: [target({ basis: 'potential' })] }, ['specific']],
    [{ targets: [target({ by: '2030' })] }, ['specific', 'measurable', 'time-bound']],
    [{ amount: buildAmount({ value: 5, currency: 'USD' }) }, ['achievable']],
    [{ amount: buildAmount({ value: 5, currency: 'USD', kind: 'cash' }) }, ['specific', 'achievable']],
    [{ entities: ['acme-telecom', 'world-body'] }, ['achievable']],
    [{ note: 'Paid from the budget.' }, ['achievable']],
    [{ focus_area_basis: 'stated' as const }, ['relevant']],
    [{ pillars: ['infrastructure' as const] }, ['relevant']],
    [{ sdgs: [9] }, ['relevant']],
    [{ wsis_action_lines: ['C2' as const] }, ['relevant']],
    [{ beneficiaries: ['rural-and-remote' as const] }, ['relevant']],
    [{ period: { end: '2030' } }, ['time-bound']],
    [{ period: { start: '2025' } }, []],
  ])('finds in %o: %j', (fields, expected) => {
    expect(has(fields)).toEqual(expected);
  });
});
