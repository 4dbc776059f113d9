import type { Problem } from '../schema/problem.ts';

/** A problem of a whole file, or of one place in it that is no field of a record. */
export function fileProblem(rule: string, file: string, values: Problem['values'] = {}, line = 1, column = 1): Problem {
  return { rule, severity: 'error', file, line, column, field: '', values };
}
