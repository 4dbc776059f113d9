import { locateField } from './reader/locate.ts';
import { withSource } from './reader/with-source.ts';
import { readDataset } from './reader/read-dataset.ts';
import { isOfProgram } from './reader/unexpected-file.ts';
import { Unreadable } from './reader/unreadable.ts';
import { RULES } from './rules/index.ts';
import type { Dataset } from './schema/dataset.ts';
import { byPlace, type Problem } from './schema/problem.ts';

export { isOfProgram, Unreadable };

/** The register of a root folder: its records, everything that is wrong with them, and what was looked at. */
export interface Register {
  readonly dataset: Dataset;
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
  readonly checked: { readonly files: number; readonly pledges: number };
}

/**
 * Reads every record below a root and judges it. The one door for site, scripts and tests.
 * @param root a folder with `content/` and `data/`
 * @param today the day of the check, YYYY-MM-DD; without it nothing is held to be in the future, so that a build, which
 *   may read no clock, never depends on the day it is made
 * @throws Unreadable when it has no such folders, or the system does not let one of its files be read
 */
export function openRegister(root: string, today?: string): Register {
  const { dataset, problems, files, headersOf } = readDataset(root);
  const judged = RULES.flatMap((rule) =>
    rule.check(dataset, today).map(({ origin, path: below, values, lineInText }): Problem => {
      const path = [...(origin.path ?? []), ...below];
      const place = locateField(root, origin, path, lineInText, headersOf);
      return { rule: rule.name, severity: rule.severity, file: origin.file, ...place, field: path.join('.'), values };
    }),
  );
  return {
    dataset,
    problems: withSource(root, [...problems, ...judged].sort(byPlace)),
    checked: { files, pledges: dataset.pledges.length },
  };
}
