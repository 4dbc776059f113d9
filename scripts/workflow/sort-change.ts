import { visible } from '../../src/i18n/visible.ts';
import { kindOfChange, refusalOf } from '../../src/review/changed-files.ts';
import { changedFiles } from './changed-files.ts';
import { printInert, setOutput, summarize } from './log.ts';

/*
 * Says which kind of change a pull request is, and refuses what may not go on. Needs no package, runs no code of the
 * pull request and opens none of its files.
 * Use: node scripts/workflow/sort-change.ts FOLDER   with the merge commit of the pull request checked out in FOLDER
 */
const files = changedFiles(process.argv[2] ?? '.');
const kind = kindOfChange(files.map(({ path }) => path));
const refusal = refusalOf(files, process.env['ASSOCIATION'] ?? '');
printInert(files.map(({ path }) => visible(path)).join('\n'));
setOutput('kind', kind);
console.log(refusal === undefined ? `Kind of change: ${kind}` : `::error::${refusal}`);
if (refusal !== undefined) {
  summarize(refusal);
  process.exitCode = 1;
}
