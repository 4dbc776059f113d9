import type { Problem, Severity } from '../schema/problem.ts';

/** A problem of a draft: a form has fields, not lines, so that lines and columns are 1. */
export function problemAt(
  rule: string,
  severity: Severity,
  file: string,
  path: readonly (string | number)[],
  values: Problem['values'],
): Problem {
  return { rule, severity, file, line: 1, column: 1, field: path.join('.'), values };
}
