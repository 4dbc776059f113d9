import { expect, it } from 'vitest';
import type { Problem } from '../schema/problem.ts';
import { problemsOfChange } from './problems-of-change.ts';

const problem = (file: string, rest: Partial<Problem> = {}): Problem => ({
  rule: 'report-after-pledge',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  field: '',
  values: { value: '2025', other: '2026' },
  ...rest,
});
const isOwn = (file: string): boolean => file === 'own.md';

it('a change is told all that is wrong in its own files, and the errors elsewhere that are new by it', () => {
  const own = problem('own.md', { severity: 'notice' });
  const old = problem('old.md');
  const warning = problem('new.md', { severity: 'warning' });
  const caused = [problem('new.md'), problem('old.md', { line: 2 }), problem('old.md', { values: { value: '2024' } })];
  expect(problemsOfChange(() => [own, old], [own, old, warning, ...caused], isOwn)).toEqual([own, ...caused]);
});

it('what was wrong before is asked for only where something is wrong elsewhere', () => {
  const before = (): Problem[] => {
    throw new Error('asked');
  };
  const quiet = [problem('own.md'), problem('new.md', { severity: 'warning' })];
  expect(problemsOfChange(before, quiet, isOwn)).toEqual(quiet.slice(0, 1));
  expect(() => problemsOfChange(before, [problem('new.md')], isOwn)).toThrow('asked');
});
