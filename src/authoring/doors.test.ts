import { describe, expect, it } from 'vitest';
import { fileAddress, LONGEST_ADDRESS, mailAddress, newFileAddress, saveName } from './doors.ts';
import { pledgePath, reportPath } from './file-path.ts';
import { idFrom } from './id-from.ts';

const REPOSITORY = { url: 'https://github.com/example/register', branch: 'main' };
const free = () => false;

describe('the page of a new file', () => {
  it('holds the very bytes of the file, whatever is in them', () => {
    const file = { path: 'content/pledges/2026/a.md', text: '---\ntitle: "a & b #1 + 2 %20"\n---\n\nقرية 🌍  \nend\n' };
    const query = new URL(newFileAddress(REPOSITORY, file) ?? '').searchParams;
    expect([...query]).toEqual([
      ['filename', file.path],
      ['value', file.text],
    ]);
  });

  it('is not offered where its address would be too long', () => {
    const fits = (text: string) => newFileAddress(REPOSITORY, { path: 'a.md', text });
    const room = LONGEST_ADDRESS - (fits('')?.length ?? 0);
    expect(fits('a'.repeat(room))).toHaveLength(LONGEST_ADDRESS);
    expect(fits('a'.repeat(room + 1))).toBeUndefined();
    // A letter outside ASCII takes six characters or more.
    expect(fits('é'.repeat(Math.floor(room / 6) + 1))).toBeUndefined();
  });
});

it('the page of a file that is there has its path', () => {
  expect(fileAddress(REPOSITORY, 'edit', 'content/pledges/2026/a b.md')).toBe(
    'https://github.com/example/register/edit/main/content/pledges/2026/a%20b.md',
  );
});

it('a file is saved under the name by which it is known again', () => {
  expect(saveName(pledgePath('a-pledge', '2026-03'))).toBe('a-pledge.md');
  expect(saveName(reportPath('a-pledge', '2026-11-24'))).toBe('a-pledge_2026-11-24.md');
});

it('a mail has its words in place, its lines as mail programs write them', () => {
  const address = mailAddress('stewards@example.org', 'For: a&b', 'One\nTwo');
  expect(address).toBe('mailto:stewards@example.org?subject=For%3A%20a%26b&body=One%0D%0ATwo');
});

it('a pledge lies in the folder of its year, or in that of the undated', () => {
  expect(pledgePath('a', '2026-03')).toBe('content/pledges/2026/a.md');
  expect(pledgePath('a', undefined)).toBe('content/pledges/undated/a.md');
  expect(pledgePath('a', 'soon')).toBe('content/pledges/undated/a.md');
  expect(reportPath('a', '')).toBe('content/progress-reports/a/undated.md');
});

describe('an id', () => {
  it('is made of Latin words and digits, not too long, not twice', () => {
    expect(idFrom(['acme-telecom', 'Écoles & l’accès: 200'], free)).toBe('acme-telecom-ecoles-lacces-200');
    expect(idFrom(['acme', 'word '.repeat(30)], free).length).toBeLessThanOrEqual(60);
    expect(idFrom(['a'], (id) => id === 'a' || id === 'a-2')).toBe('a-3');
  });

  it('is there even where no Latin letter is, and is no name that computers keep for themselves', () => {
    expect(idFrom(['', '数字技能'], free)).toBe('pledge');
    expect(idFrom(['CON'], free)).toBe('con-pledge');
  });
});
