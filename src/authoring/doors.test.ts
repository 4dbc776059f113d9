import { describe, expect, it } from 'vitest';
import { fileAddress, LONGEST_ADDRESS, mailAddress, newFileAddress, saveName } from './doors.ts';
import { newPledgeId } from './draft.ts';
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
    expect(idFrom('pledge', ['acme-telecom', 'Écoles & l’accès: 200'], free)).toBe('acme-telecom-ecoles-lacces-200');
    expect(idFrom('pledge', ['acme', 'word '.repeat(30)], free).length).toBeLessThanOrEqual(60);
    expect(idFrom('pledge', ['a'], (id) => id === 'a' || id === 'a-2')).toBe('a-3');
  });

  it('is no name that computers keep for themselves', () => {
    expect(idFrom('pledge', ['CON'], free)).toBe('con-pledge');
    expect(idFrom('entity', ['CON'], free)).toBe('con-entity');
  });

  it('is none where no Latin letter is: only the writer knows how to spell a name', () => {
    for (const name of ['中国移动通信集团', 'وزارة الاتصالات', 'Минцифры'])
      expect(idFrom('entity', [name], free)).toBe('');
  });

  it('of a pledge tells its entity and its year where its title has no Latin letters', () => {
    const values = { title: '数字技能', 'entities.0': 'acme-telecom' };
    expect(newPledgeId({ ...values, announced: '2026-03' }, free)).toBe('acme-telecom-pledge-2026');
    expect(newPledgeId({ ...values, announced: '2026' }, (id) => id === 'acme-telecom-pledge-2026')).toBe(
      'acme-telecom-pledge-2026-2',
    );
    expect(newPledgeId(values, free)).toBe('acme-telecom-pledge');
    expect(newPledgeId({ ...values, title: '5G 网络' }, free)).toBe('acme-telecom-5g');
  });
});
