import { countsBySeverity, reportAsGithub, reportAsText } from '../../src/i18n/report-problems.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openRegister } from '../../src/register.ts';
import { fenced } from '../../src/review/fenced.ts';
import type { Problem, Severity } from '../../src/schema/problem.ts';
import { ROOT } from '../keep-record.ts';
import { today } from '../today.ts';
import { summarize } from './log.ts';

/*
 * Checks the records inside a workflow: notes on the lines, as many as the host shows, and a list in the summary of the
 * job.
 * Use: P2C_ROOT=FOLDER node scripts/workflow/annotate.ts [BEFORE]   BEFORE holds the records as they were: what was
 * there already has no note, and of that only errors are listed
 */

/** The host shows no more notes of a kind for one step. */
const MOST_NOTES = 10;
/** The host takes a summary of a megabyte, and drops a longer one whole; a character may take three bytes of it. */
const MAX_SUMMARY = 340_000;

const [before] = process.argv.slice(2);
const { problems, checked } = openRegister(ROOT, today());
const old = new Set(before === undefined ? [] : openRegister(before, today()).problems.map(gist));
const en = translator('en');
const notes = [...first('error'), ...first('warning')];
if (notes.length > 0) console.log(reportAsGithub({ problems: notes, checked }, en));
const known = problems.filter((problem) => problem.severity !== 'error' && old.has(gist(problem)));
const told = problems.filter((problem) => problem.severity === 'error' || !old.has(gist(problem)));
summarize(`### Records\n\n${fenced(reportAsText({ problems: told, checked }, en), MAX_SUMMARY)}`);
if (known.length > 0) summarize(`\nAs before this change: ${countsBySeverity(known, en)}.`);
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

/** The first problems of a severity; from each file one, before any file has a second. */
function first(severity: Severity): Problem[] {
  const seen = new Map<string, number>();
  const turns = problems
    .filter((problem) => problem.severity === severity && !old.has(gist(problem)))
    .map((problem) => {
      const turn = seen.get(problem.file) ?? 0;
      seen.set(problem.file, turn + 1);
      return { problem, turn };
    });
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, MOST_NOTES)
    .map(({ problem }) => problem);
}

/** A problem without its line: the same one stays the same when lines above it come or go. */
function gist({ rule, file, field, values }: Problem): string {
  return JSON.stringify([rule, file, field, values]);
}
