import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPlace, type Problem } from './problem.ts';

describe('byPlace', () => {
  it('gives one order, whatever the order of finding', () => {
    const problem = fc.record({
      rule: fc.constantFrom('a', 'b'),
      severity: fc.constant('error' as const),
      file: fc.constantFrom('a.md', 'B.md', 'é.md'),
      line: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 3 }),
      field: fc.constantFrom('', 'x', 'y'),
      values: fc.constant({}),
    });
    fc.assert(
      fc.property(fc.array(problem), (problems) => {
        const sorted: Problem[] = [...problems].sort(byPlace);
        expect([...problems].reverse().sort(byPlace)).toEqual(sorted);
      }),
    );
  });

  it('sorts lines as numbers and files as plain text', () => {
    const at = (file: string, line: number): Problem => ({
      rule: 'r',
      severity: 'error',
      file,
      line,
      column: 1,
      field: '',
      values: {},
    });
    const sorted = [at('b', 10), at('b', 9), at('a', 1), at('B', 1)].sort(byPlace);
    expect(sorted.map(({ file, line }) => `${file}${line}`)).toEqual(['B1', 'a1', 'b9', 'b10']);
  });
});
