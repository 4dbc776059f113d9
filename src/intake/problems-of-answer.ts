import { type FormValues, valuesOfFields } from '../authoring/form-values.ts';
import { judge } from '../authoring/judge.ts';
import { RULES } from '../rules/index.ts';
import type { Dataset } from '../schema/dataset.ts';
import { Pledge } from '../schema/pledge.ts';
import type { Problem } from '../schema/problem.ts';
import type { Question } from './questions.ts';

/** The one rule that can speak of a field alone: whether what it points to exists. */
const KEYS_INTO_TABLES = 'known-references';

/** What a pledge must have, so that a fault found beside it is one of the answer put into it. */
const BESIDE = valuesOfFields(Pledge, {
  title: 'A pledge',
  entities: ['an-entity'],
  focus_areas: ['access'],
  focus_area_basis: 'stated',
  pledge_types: ['policy'],
  scope: 'global',
  provenance: 'submitted',
});

/**
 * What the check says of the answer to one question of the form for a pledge. Whether answers fit together is seen when
 * all are given.
 */
export function problemsOfAnswer({ path }: Question, values: FormValues, dataset: Dataset): Problem[] {
  const beside = Object.entries(BESIDE).filter(([name]) => !isWithin(path, name));
  const draft = { kind: 'pledge', id: 'a-pledge', date: '', text: 'A pledge.' } as const;
  const problems = judge({ ...draft, values: { ...Object.fromEntries(beside), ...values } }, dataset, '');
  return problems.filter(
    ({ rule, field }) =>
      (field === '' || isWithin(path, field)) &&
      (rule === KEYS_INTO_TABLES || !RULES.some(({ name }) => name === rule)),
  );
}

function isWithin(path: string, field: string): boolean {
  return field === path || field.startsWith(`${path}.`);
}
