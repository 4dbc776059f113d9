import { parseArgs } from 'node:util';
import { type Draft, newPledgeId } from '../src/authoring/draft.ts';
import { fileOf } from '../src/authoring/file-of.ts';
import { takenPledgeIds } from '../src/authoring/taken-ids.ts';
import { WrongSetting } from '../src/history/day-set.ts';
import { readIssue } from '../src/intake/read-issue.ts';
import { visible } from '../src/i18n/visible.ts';
import { openRegister, Unreadable } from '../src/register.ts';
import { controlCharacter } from '../src/schema/control-characters.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { keepRecord, ROOT } from './keep-record.ts';
import { NoText, readSent } from './read-sent.ts';
import { today } from './today.ts';

const USAGE = 'npm run from-issue -- [--print] FILE   (or - for standard input)';
/** The host takes no longer issue. */
const MAX_CHARACTERS = 65_536;

process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      options: { print: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return refuse('Name one file with the text of an issue.');
    const issue = file === '-' ? readSent(0, 'standard input') : readSent(file, file);
    if (issue.length > MAX_CHARACTERS) return refuse('This is longer than any issue.');
    return take(issue, values.print);
  } catch (error) {
    if ([Unreadable, NoText, WrongSetting].some((kind) => error instanceof kind))
      return refuse((error as Error).message);
    if (error instanceof TypeError && 'code' in error) return refuse(error.message);
    if (error instanceof Error && 'syscall' in error) return refuse(`The file cannot be read: ${error.message}`);
    throw error;
  }
}

function take(issue: string, print: boolean): number {
  const { values, text, complaints } = readIssue(Pledge, issue);
  if (complaints.length > 0) {
    console.error(complaints.map(visible).join('\n'));
    return 1;
  }
  const register = openRegister(ROOT, today());
  const taken = takenPledgeIds(register.dataset);
  const id = newPledgeId(values, (one) => taken.has(one));
  const draft: Draft = { kind: 'pledge', id, date: '', values, text };
  const file = fileOf(draft);
  if (!print) return keepRecord(file, register);
  // A terminal obeys some of them.
  if (controlCharacter(file.text) >= 0) {
    console.error('The text holds a control character. Leave out --print: the check says where it stands.');
    return 1;
  }
  process.stdout.write(file.text);
  return 0;
}

function refuse(reason: string): number {
  console.error(`${visible(reason)}\nUse: ${USAGE}`);
  return 2;
}
