import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Comparison, Side } from '../src/effect/comparison.ts';
import { effectOf } from '../src/effect/effect-of.ts';
import { changedProse } from '../src/history/changed-prose.ts';
import { consentBetween } from '../src/history/consent.ts';
import { dayOfData } from '../src/history/day-of-data.ts';
import { daySet, WrongSetting } from '../src/history/day-set.ts';
import { newestCommit } from '../src/history/newest-commit.ts';
import { commonCommit, CommitMissing, commitOf, isShallow, writeTreeAt } from '../src/history/tree-at.ts';
import { asCode } from '../src/i18n/effect/markdown.ts';
import { refusalAsJson, refusalAsMarkdown, type Refusal } from '../src/i18n/effect/refusal.ts';
import { effectAsMarkdown } from '../src/i18n/effect/statement.ts';
import { wordsFor } from '../src/i18n/effect/words.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/translate.ts';
import { latestDay } from '../src/model/days.ts';
import { viewRegister } from '../src/model/register-view.ts';
import { effectToJson } from '../src/publish/effect-to-json.ts';
import { openRegister, type Register, Unreadable } from '../src/register.ts';

/*
 * What a change of the data changes for readers, in words.
 * BASE and HEAD are commits, or folders with content/ and data/; what Git knows as a commit is one, so write ./name for a
 * folder named like a branch. Without HEAD, the files as they stand.
 * Ends with 0, or 1 when a side does not pass the check, 2 when it could not be run, 3 when a guard stops it: a word of
 * consent is missing, or a published id vanishes. Where BASE is a commit that HEAD does not build on, the newest they have
 * in common is compared, as a pull request would be.
 */
const FORMATS = ['markdown', 'json'];
const USAGE = `npm run effect -- BASE [HEAD] [--format ${FORMATS.join('|')}] [--lang ${LOCALES.map(({ id }) => id).join('|')}] [--help]`;
const FOLDERS = ['content', 'data'];

/** A reason why the question cannot be answered at all. */
class Refused extends Error {}

/** One side of the comparison: where its files are, and the commit they are of. */
interface Opened {
  readonly side: Side;
  readonly folder: string;
  readonly commit: string | undefined;
  /** The day of the newest commit of its data; none without history. */
  readonly day: string | undefined;
  readonly register: Register;
}

process.exitCode = main();

function main(): number {
  const temporary = mkdtempSync(join(tmpdir(), 'effect-'));
  try {
    return compare(temporary);
  } catch (error) {
    const isKnown = [Refused, Unreadable, CommitMissing, WrongSetting].some((kind) => error instanceof kind);
    if (isKnown) return refuse((error as Error).message);
    if (error instanceof TypeError && 'code' in error) return refuse(error.message);
    if (error instanceof Error && 'syscall' in error) return refuse(`A file could not be read: ${error.message}`);
    throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function compare(temporary: string): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      lang: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(`Use: ${USAGE}`);
    return 0;
  }
  const locale = LOCALES.find(({ id }) => id === values.lang);
  if (!locale) throw new Refused(`There is no language “${values.lang}” here.`);
  if (!FORMATS.includes(values.format)) throw new Refused(`There is no format “${values.format}”.`);
  const [base, head, ...others] = positionals;
  if (base === undefined || others.length > 0) throw new Refused('Name the state before, and perhaps the one after.');
  const root = process.env['P2C_ROOT'] || fileURLToPath(new URL('..', import.meta.url));
  const speaker = translator(locale.id);
  const isJson = values.format === 'json';

  const asked = commitOf(root, base);
  const start = asked && commonStart(root, asked, head);
  const before = open(root, start ?? base, join(temporary, 'before'));
  const after = open(root, head, join(temporary, 'after'));
  const refusals = [refusalOf('before', before), refusalOf('after', after)].flat();
  if (refusals.length > 0) {
    process.stdout.write(isJson ? refusalAsJson(refusals) : refusalAsMarkdown(refusals, speaker));
    return 1;
  }
  const day = dayFor(before, after);
  const views = [before, after].map(({ register }) => viewRegister(register.dataset, day.date));
  const [then, now] = views as [(typeof views)[0], (typeof views)[0]];
  const effect = effectOf(then, now);
  const comparison: Comparison = {
    before: before.side,
    asked: asked === undefined || before.commit === asked ? undefined : { kind: 'commit', id: asked },
    after: after.side,
    day,
    consents: before.commit && after.commit ? consentBetween(root, asked ?? before.commit, after.commit) : [],
    prose: changedProse(before.folder, after.folder),
  };
  process.stdout.write(
    isJson
      ? effectToJson(effect, comparison)
      : effectAsMarkdown(effect, comparison, speaker, wordsFor(speaker, [now, then], asCode)),
  );
  const isSilent = effect.guards.length > 0 && comparison.consents.length === 0;
  return isSilent || effect.vanished_ids.length > 0 ? 3 : 0;
}

/**
 * Where a change begins: at the newest commit that both sides have in common. What came to BASE later is no part of it.
 * @returns nothing where HEAD is no commit, or shares none with BASE
 */
function commonStart(root: string, base: string, head = 'HEAD'): string | undefined {
  const commit = commitOf(root, head);
  if (commit === undefined) return undefined;
  const common = commonCommit(root, base, commit);
  // What a clone does not hold may be in common all the same.
  if (common === undefined && isShallow(root))
    throw new Refused(`No commit that both sides have in common is here.${adviceFor(root)}`);
  return common;
}

/** Opens what was named: nothing means the files as they stand, a commit is written into a folder of its own. */
function open(root: string, name: string | undefined, into: string): Opened {
  if (name === undefined) {
    const [commit, day] = [commitOf(root, 'HEAD'), newestCommit(root, FOLDERS)?.date];
    return { side: { kind: 'working-files' }, folder: root, commit, day, register: openRegister(root) };
  }
  const commit = commitOf(root, name);
  if (commit === undefined && statSync(name, { throwIfNoEntry: false })?.isDirectory()) {
    const day = newestCommit(name, FOLDERS)?.date;
    return { side: { kind: 'folder', name }, folder: name, commit, day, register: openRegister(name) };
  }
  if (commit === undefined) throw new Refused(`There is no commit and no folder “${name}” here.${adviceFor(root)}`);
  const refused = writeTreeAt(root, commit, into);
  const register = openRegister(into);
  return {
    side: { kind: 'commit', id: commit },
    folder: into,
    commit,
    day: newestCommit(root, FOLDERS, commit)?.date,
    register: { ...register, problems: [...refused, ...register.problems] },
  };
}

function adviceFor(root: string): string {
  return isShallow(root) ? ' This clone holds only the newest commits: run “git fetch --unshallow” first.' : '';
}

function refusalOf(which: Refusal['which'], { side, register }: Opened): Refusal[] {
  const problems = register.problems.filter(({ severity }) => severity === 'error');
  return problems.length > 0 ? [{ which, side, problems }] : [];
}

/** The day both sides are computed for: the one set, or the newer of the two, so that time alone moves nothing. */
function dayFor(before: Opened, after: Opened): Comparison['day'] {
  const set = daySet(process.env['SOURCE_DATE_EPOCH']);
  if (set !== undefined) return { date: set, from: 'epoch', is_ahead: false };
  const later = (a: string, b: string): string => (a > b ? a : b);
  const [first, second] = [before.day, after.day];
  if (first !== undefined || second !== undefined) {
    const date = later(first ?? '', second ?? '');
    // No commit can be of a day that has begun nowhere yet.
    return { date, from: 'commit', is_ahead: date > latestDay(Date.now()) };
  }
  const date = later(dayOfData(before.register.dataset), dayOfData(after.register.dataset));
  return { date, from: 'data', is_ahead: false };
}

function refuse(reason: string): number {
  console.error(`${reason}\nUse: ${USAGE}`);
  return 2;
}
