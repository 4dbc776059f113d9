import { describe, expect, it } from 'vitest';
import { madeOnce, madeOnceFor } from './made-once.ts';

describe('madeOnce', () => {
  it('makes what is asked of a thing once', () => {
    let times = 0;
    const answer = madeOnce(({ name }: { name: string }) => `${name} ${++times}`);
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    expect([answer(one), answer(other), answer(one), answer(other)]).toEqual(['one 1', 'other 2', 'one 1', 'other 2']);
  });
});

describe('madeOnceFor', () => {
  it('makes an answer once for each thing and question, also one that is nothing', () => {
    const asked: string[] = [];
    const answer = madeOnceFor(
      (question: string) => question,
      ({ name }: { name: string }, question: string) => {
        asked.push(`${name} ${question}`);
        return question === 'nothing' ? undefined : `${name}: ${question}`;
      },
    );
    const [one, other] = [{ name: 'one' }, { name: 'other' }];
    for (let time = 0; time < 2; time++) {
      expect(answer(one, 'a')).toBe('one: a');
      expect(answer(one, 'nothing')).toBeUndefined();
      expect(answer(other, 'a')).toBe('other: a');
    }
    expect(asked).toEqual(['one a', 'one nothing', 'other a']);
  });
});
