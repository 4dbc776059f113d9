import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister } from '../../src/register.ts';
import { type Note, shownStatement } from '../../src/review/note.ts';
import { today } from '../today.ts';
import { summarize } from './log.ts';

/*
 * Says what a pull request changes for readers: in the summary of the job, and in a note for the comment. Ends with 1
 * when a word of consent is missing, or a published id vanishes.
 * Use: node scripts/workflow/describe-change.ts FOLDER AFTER INTO   with the merge commit checked out in FOLDER and its
 * records in AFTER; makes INTO/note.json and INTO/effect.json
 */
const STOPPED = 3;

interface Told {
  readonly sensitive?: readonly unknown[];
  readonly consent?: { readonly needed: boolean; readonly given: readonly unknown[] };
  readonly vanished_ids?: readonly unknown[];
}

const [folder = '.', after = '.', into = 'note'] = process.argv.slice(2);

const [{ output }, { output: json }] = await Promise.all([effect('markdown'), effect('json')]);
const { problems } = openRegister(after, today());
const count = (severity: string): number => problems.filter((problem) => problem.severity === severity).length;
const { sensitive = [], consent, vanished_ids = [] } = JSON.parse(json) as Told;
const note: Note = {
  errors: count('error'),
  warnings: count('warning'),
  sensitive: sensitive.length > 0,
  consent_missing: consent?.needed === true && consent.given.length === 0,
  ids_vanish: vanished_ids.length > 0,
  effect: output,
};
mkdirSync(into, { recursive: true });
writeFileSync(join(into, 'note.json'), JSON.stringify(note));
writeFileSync(join(into, 'effect.json'), json);
summarize(shownStatement(output));
if (note.consent_missing) {
  console.log(
    '::error::A word of consent is needed in a commit: a line “Consent: …” at the end of its message that says why in a few words.',
  );
  process.exitCode = 1;
}
if (note.ids_vanish) {
  console.log(
    '::error::A published id vanishes. Keep the record, or let its id lead on by a row in data/former-ids.csv.',
  );
  process.exitCode = 1;
}

/** What `npm run effect` says of the merge commit; it runs as a program of its own, and may say that a side is refused. */
function effect(format: 'markdown' | 'json'): Promise<{ output: string }> {
  const program = join(import.meta.dirname, '../effect.ts');
  const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, P2C_ROOT: folder } };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, 'HEAD^1', 'HEAD', '--format', format], options, (error, output, complaint) => {
      const status = error === null ? 0 : Number(error.code);
      if ([0, 1, STOPPED].includes(status)) resolve({ output });
      else reject(new Error(`The effect cannot be computed: ${complaint}`));
    });
  });
}
