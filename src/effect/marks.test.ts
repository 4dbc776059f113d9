import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../schema/fields.ts';
import { Pledge } from '../schema/pledge.ts';
import { FIELD_RULES, isSensitive, MARKS } from './marks.ts';

const rules = Object.keys(FIELD_RULES);

describe('the rules of marking', () => {
  it('have a line for every field of a pledge, and for no other', () => {
    const fields = fieldsOf(Pledge)
      .map(({ path }) => path.replaceAll('[]', ''))
      // Entities described in place are compared as entities; a link is compared whole; a period is two dates.
      .filter((path) => !/^(?:new_entities|related\.|period$)/.test(path));
    expect([...rules].sort()).toEqual([...fields, 'summary'].sort());
  });

  it('ask for a second reviewer for amounts, targets, dates, entities and provenance', () => {
    const sensitive = rules.filter((field) => isSensitive(field as keyof typeof FIELD_RULES));
    expect(sensitive).toEqual([
      'entities',
      ...['amount', 'amount.value', 'amount.currency', 'amount.qualifier', 'amount.per', 'amount.kind'],
      ...['amount.same_sum_as', 'targets', 'targets.metric', 'targets.value', 'targets.qualifier', 'targets.basis'],
      ...['targets.by', 'announced', 'period.start', 'period.end', 'dates_computed'],
      ...['provenance', 'submitted'],
    ]);
  });

  it('know five marks', () => {
    expect(MARKS).toEqual(['strengthened', 'weakened', 'corrected', 'wording', 'neutral']);
  });
});
