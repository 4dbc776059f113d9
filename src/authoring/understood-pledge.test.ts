import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { understoodPledge } from './understood-pledge.ts';

const draft = (values: Draft['values'], text = ''): Draft => ({ kind: 'pledge', id: 'a', date: '', values, text });

it('a pledge that is still being written is understood as far as it goes', () => {
  const pledge = understoodPledge(
    draft(
      {
        title: 'Schools',
        'focus_areas.0': 'access',
        'focus_areas.1': 'nonsense',
        'targets.0.metric': 'schools',
        'targets.0.value': 'many',
        'targets.1.metric': 'people',
        'targets.1.value': '20',
        'amount.value': 'a lot',
        'amount.currency': 'EUR',
        'period.end': '2029',
        'period.start': 'soon',
      },
      ' Two lines.\r\n',
    ),
  );
  expect(pledge.title).toBe('Schools');
  expect(pledge.focus_areas).toEqual(['access']);
  expect(pledge.targets.map(({ metric }) => metric)).toEqual(['people']);
  expect(pledge.amount).toMatchObject({ currency: 'EUR' });
  expect(pledge.period).toEqual({ end: '2029' });
  expect(pledge.summary).toBe('Two lines.');
});

it('of an empty form nothing is made up: what is not said is not there', () => {
  const { title, entities, announced, note, amount, confidence } = understoodPledge(draft({}));
  expect({ title, entities, announced, note, amount, confidence }).toEqual({
    title: '',
    entities: [],
    announced: undefined,
    note: undefined,
    amount: undefined,
    confidence: 'high',
  });
});
