import { describe, expect, it } from 'vitest';
import { madeOnce } from './made-once.ts';

describe('madeOnce', () => {
  it('makes an answer once for each thing and question, also one that is nothing', () => {
    const asked: string[] = [];
    const answer = madeOnce(
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
