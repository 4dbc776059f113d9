import { expect, it } from 'vitest';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemsPage } from '../scripts/dev/problems-page.ts';
import { translator } from '../src/i18n/translate.ts';
import { openRegister, Unreadable } from '../src/register.ts';
import { reading } from '../src/reader/unreadable.ts';
import { emptyFolder, PLEDGE_FILE, pledgeFile, writeTree } from './dataset-builder.ts';

/*
 * Why a register cannot be read is said twice: in English where nothing but a terminal is sure to be there, and as a
 * message for a page. The two must not come apart.
 */

function caught(act: () => unknown): Unreadable {
  try {
    act();
  } catch (error) {
    if (error instanceof Unreadable) return error;
  }
  throw new Error('Nothing was refused.');
}

function refusedWith(code: string): Unreadable {
  return caught(() =>
    reading('data/sdgs.csv', () => {
      throw Object.assign(new Error(`${code}: no luck`), { code });
    }),
  );
}

/** One of each kind that is known. */
function known(): readonly [Unreadable, ...Unreadable[]] {
  const root = emptyFolder();
  const noContent = caught(() => openRegister(root));
  mkdirSync(join(root, 'content'));
  const noData = caught(() => openRegister(root));
  return [noContent, noData, ...['EACCES', 'EPERM', 'ENOENT', 'EIO'].map(refusedWith)];
}

it('the reason is the same in the error and in the English message', () => {
  const { t } = translator('en');
  for (const { reason, values, message } of known()) expect(reason && t(`unreadable.${reason}`, values)).toBe(message);
});

it('the page of a server for development says it in the language of the page that was asked for', () => {
  const errors = known();
  for (const error of errors) {
    const page = problemsPage(error, '/p2c/ru/entities/', '/p2c/');
    expect(page).toContain('<html lang="ru" dir="ltr">');
    expect(page).not.toContain(error.message);
  }
  const [noContent] = errors;
  const words = `В ${noContent.values['root']} нет папки «content».`;
  expect(problemsPage(noContent, '/ru/', '/')).toContain(words);
  expect(problemsPage(noContent, '/nowhere/', '/')).toContain(noContent.message);
});

it('the page of a server for development names the errors alone, which are in the way', () => {
  const far = pledgeFile({ period: '{ end: 2090 }' });
  const report = openRegister(writeTree({ [PLEDGE_FILE]: far, 'content/pledges/2024/other.md': 'no fields' }));
  expect(new Set(report.problems.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  const page = problemsPage(report, '/en/', '/');
  expect(page).toContain('content/pledges/2024/other.md:1:1  error  front-matter-missing');
  expect(page).not.toContain('warning');
});

it('what only the system knows stays in its words, marked as English', () => {
  const page = problemsPage(refusedWith('ENFILE'), '/ar/', '/');
  expect(page).toContain('<html lang="en" dir="ltr">');
  expect(page).toContain('data/sdgs.csv cannot be read (ENFILE). ENFILE: no luck');
});
