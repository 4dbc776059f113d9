import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PLEDGE_FILE, pledgeFile, REPOSITORY, writeTree } from './dataset-builder.ts';

type Environment = Readonly<Record<string, string>>;

function check(root: string, ...args: (string | Environment)[]): Promise<{ code: number; out: string; err: string }> {
  const words = args.filter((arg) => typeof arg === 'string');
  const [environment = {}] = args.filter((arg) => typeof arg === 'object');
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(REPOSITORY, 'scripts/check.ts'), ...words],
      { env: { ...process.env, P2C_ROOT: root, ...environment }, encoding: 'utf8' },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

const bad = { [PLEDGE_FILE]: pledgeFile({ scope: 'local' }) };

describe('npm run check', () => {
  it('ends with 0 when all is good, and says so', async () => {
    expect(await check(writeTree())).toEqual({ code: 0, out: '1 pledge in 14 files: all good.\n', err: '' });
  });

  it('ends with 1 when something is wrong, with place, words and hint', async () => {
    const { code, out, err } = await check(writeTree(bad));
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(`${PLEDGE_FILE}:7:1  error  not-in-list\n`);
    expect(out).toContain('    Did you mean “national”? Write one of: national, regional, global.\n');
    expect(out).toMatch(/\nBy rule: not-in-list 1\n$/);
  });

  it('tells of files or folders that are named, of errors everywhere, and counts the others', async () => {
    const own = 'content/pledges/2024/own.md';
    const other = 'content/pledges/2024/other.md';
    const vague = pledgeFile({ period: '{ end: 2090 }' });
    const root = writeTree({ [own]: vague, [other]: vague });
    const heads = ({ out }: { out: string }) => out.match(/^\S+:\d+:\d+  .*$/gm);
    const [one, folder] = await Promise.all([check(root, own), check(root, 'content/pledges/2024/')]);
    expect(one.code).toBe(0);
    expect(heads(one)).toEqual([`${own}:12:11  warning  end-far-away`]);
    expect(one.out).toMatch(/\nIn other files: warning 1\n$/);
    expect(heads(folder)).toHaveLength(2);
    expect(folder.out).not.toContain('In other files');
    const broken = writeTree({ [own]: vague, [other]: pledgeFile({ scope: 'local' }) });
    const both = await check(broken, join(broken, own));
    expect(both.code).toBe(1);
    expect(heads(both)).toEqual([`${own}:12:11  warning  end-far-away`, `${other}:7:1  error  not-in-list`]);
  });

  it('speaks to machines with --format json', async () => {
    const [good, wrong] = await Promise.all([
      check(writeTree(), '--format', 'json'),
      check(writeTree(bad), '--format=json'),
    ]);
    expect(good.code).toBe(0);
    expect(JSON.parse(good.out)).toEqual({ checked: { files: 14, pledges: 1 }, problems: [] });
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out)).toMatchObject({ problems: [{ rule: 'not-in-list', file: PLEDGE_FILE, line: 7 }] });
  });

  it('speaks to GitHub with --format github, and says nothing when all is good', async () => {
    const [good, wrong] = await Promise.all([
      check(writeTree(), '--format', 'github'),
      check(writeTree(bad), '--format', 'github'),
    ]);
    expect(good).toEqual({ code: 0, out: '', err: '' });
    expect(wrong.out).toMatch(/^::error file=content\/pledges\/2024\/good\.md,line=7,col=1,title=not-in-list::/);
  });

  it('speaks the language asked for', async () => {
    const { code, out } = await check(writeTree(), '--lang', 'zh');
    expect(code).toBe(0);
    expect(out).toMatch(/[\u4e00-\u9fff]/);
  });

  it('ends with 2 for what it does not know, and shows how it is used', async () => {
    const root = writeTree();
    const unknown: [string[], string][] = [
      [['--lang', 'xx'], 'There is no language “xx” here.'],
      [['--format', 'xml'], 'There is no format “xml”.'],
      [['--format', 'constructor'], 'There is no format “constructor”.'],
      [['--frmat', 'json'], "Unknown option '--frmat'"],
      [['a-file'], 'There is no file or folder “a-file” in the register.'],
      [['../tests'], 'There is no file or folder “../tests” in the register.'],
    ];
    const answers = await Promise.all(unknown.map(([args]) => check(root, ...args)));
    answers.forEach(({ code, out, err }, index) => {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(unknown[index]?.[1]);
      expect(err).toContain(
        '\nUse: npm run check -- [--help] [--fix] [--rewrite] [--format text|github|json] [--lang ar|zh|en|fr|ru|es] [FILE…]\n',
      );
    });
  });

  it('ends with 0 for --help, and shows how it is used', async () => {
    const { code, out, err } = await check(writeTree(), '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Use: npm run check -- /);
  });

  it('knows the day, and takes it from SOURCE_DATE_EPOCH where that is set', async () => {
    const soon = { [PLEDGE_FILE]: pledgeFile({ submitted: '2025-01-02' }) };
    const root = writeTree(soon);
    expect((await check(root)).code).toBe(0);
    const before = await check(root, '--format', 'json', { SOURCE_DATE_EPOCH: '1735689600' });
    expect(JSON.parse(before.out)).toMatchObject({ problems: [{ rule: 'not-in-future' }] });
    const wrong = await check(root, { SOURCE_DATE_EPOCH: '2026-01-01' });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('SOURCE_DATE_EPOCH is “2026-01-01”. It is “today” in whole seconds since 1970');
  });

  it('says where the pages are when it knows where the site lives', async () => {
    const { out } = await check(writeTree(bad), { SITE_URL: 'https://register.example', BASE_PATH: '/p2c' });
    expect(out).toContain('    More: https://register.example/p2c/en/field-guide/#pledge-scope\n');
  });

  it('ends with 2 for a root that holds no register', async () => {
    const [empty, half] = [emptyFolder(), writeTree()];
    rmSync(join(half, 'data'), { recursive: true });
    const [first, second] = await Promise.all([check(empty), check(half)]);
    expect([first.code, second.code]).toEqual([2, 2]);
    expect(first.err).toContain(`${empty} has no folder “content”.`);
    expect(second.err).toContain(`${half} has no folder “data”.`);
  });
});

describe('npm run check -- --fix', () => {
  const mendable = { [PLEDGE_FILE]: `\ufeff${pledgeFile({ scope: 'National', countries: 'GHA' })}` };

  it('repairs what has one right answer, says what it did, and then checks', async () => {
    const root = writeTree(mendable);
    const { code, out, err } = await check(root, '--fix');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      `${PLEDGE_FILE}:1  byte order mark removed  “U+FEFF” → “”`,
      `${PLEDGE_FILE}:7  upper and lower case as in the list  “National” → “national”`,
      `${PLEDGE_FILE}:8  written as a list  “GHA” → “[GHA]”`,
      '3 repairs made. Look at them before you commit.',
      '1 pledge in 14 files: all good.',
      '',
    ]);
    expect((await check(root, '--fix')).out).toBe('Nothing to repair.\n1 pledge in 14 files: all good.\n');
  });

  it('repairs the files that are named, and no other', async () => {
    const other = 'content/pledges/2024/other.md';
    const root = writeTree({ ...mendable, [other]: mendable[PLEDGE_FILE] });
    const { code, out } = await check(root, '--fix', PLEDGE_FILE);
    expect(code).toBe(1);
    expect(out).toContain('3 repairs made.');
    expect(out).toContain(`${other}:1:1  error  byte-order-mark`);
    expect(out).not.toContain(`${other}:1  byte order mark removed`);
  });

  it('ends with 1 when something is left that it cannot repair', async () => {
    const { code, out } = await check(writeTree(bad), '--fix');
    expect(code).toBe(1);
    expect(out).toMatch(/^Nothing to repair\.\n.*not-in-list\n/);
  });

  it.each(['json', 'github'])('does not go with --format %s, and then changes nothing', async (format) => {
    const root = writeTree(mendable);
    const { code, out, err } = await check(root, '--fix', '--format', format);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--fix');
    expect((await check(root)).out).toContain('byte-order-mark');
  });
});
