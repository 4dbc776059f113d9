import type { Problem } from '../schema/problem.ts';

/**
 * What there is to say of a change: all that is wrong in its own files, and the errors in others that were not there
 * before. A date that is corrected may be the fault of a report that nobody touched.
 * @param before what was wrong without the change; asked for only where it matters
 * @param after what is wrong with it
 */
export function problemsOfChange(
  before: () => readonly Problem[],
  after: readonly Problem[],
  isOwn: (file: string) => boolean,
): Problem[] {
  const isElsewhere = ({ file, severity }: Problem): boolean => severity === 'error' && !isOwn(file);
  if (!after.some(isElsewhere)) return after.filter(({ file }) => isOwn(file));
  const known = new Set(before().map(nameOf));
  return after.filter((problem) => isOwn(problem.file) || (isElsewhere(problem) && !known.has(nameOf(problem))));
}

/** With its line, since nobody touched these files: two rows of a table may be wrong in the same words. */
function nameOf({ rule, file, line, field, values }: Problem): string {
  return JSON.stringify([rule, file, line, field, values]);
}
