import { expect, it } from 'vitest';
import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { type FormField, formFields } from './form-fields.ts';
import { PLEDGE_STEPS, REPORT_STEPS } from './steps.ts';

const fields = formFields(Pledge);
const all = (of: readonly FormField[]): FormField[] => of.flatMap((field) => [field, ...all(field.fields)]);
const controlOf = (name: string) => all(fields).find((field) => field.name === name)?.control;

it('every field of the schema has a control of its kind', () => {
  const kinds = [
    'title',
    'new_entities.0.aliases',
    'country_count',
    'scope',
    'focus_areas',
    'sdgs',
    'amount.currency',
    'countries',
    'amount',
    'targets',
    'targets.0.value',
  ];
  expect(kinds.map(controlOf)).toEqual([
    'line',
    'lines',
    'number',
    'choice',
    'choices',
    'choices',
    'key',
    'keys',
    'group',
    'groups',
    'number',
  ]);
  expect(all(fields).find(({ name }) => name === 'sdgs')?.options).toHaveLength(17);
  expect(all(fields).find(({ name }) => name === 'amount.qualifier')?.standard).toBe('exact');
});

it('every field is asked for in one step, and in one only', () => {
  for (const [steps, schema] of [
    [PLEDGE_STEPS, Pledge],
    [REPORT_STEPS, ProgressReport],
  ] as const) {
    const asked = steps.flatMap(({ fields: shown, more }) => [...shown, ...more]);
    expect([...asked].sort()).toEqual(Object.keys(schema.shape).sort());
  }
});
