import { readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fileOf } from '../src/authoring/file-of.ts';
import { valuesOfFields } from '../src/authoring/form-values.ts';
import { judge } from '../src/authoring/judge.ts';
import { parseFields, splitRecord } from '../src/fix/parse-fields.ts';
import { yearsAsText } from '../src/reader/years-as-text.ts';
import { LINKS_MARKER } from '../src/review/links.ts';
import { Pledge } from '../src/schema/pledge.ts';
import {
  csv,
  emptyFolder,
  pledgeFile,
  reportFile,
  REPOSITORY,
  repositoryRegister,
  writeTree,
} from './dataset-builder.ts';
import { gitRepository, runScript } from './git-repository.ts';

/** Each test starts several programs; a machine busy with other work may take its time. */
const SLOW = { timeout: 300_000 };

const ROW = {
  title: 'Two hundred schools',
  'entities.0': 'acme-telecom',
  'focus_areas.0': 'access',
  focus_area_basis: 'stated',
  'pledge_types.0': 'programmatic',
  scope: 'national',
  'countries.0': 'GHA',
  announced: '2026-03',
  provenance: 'published',
  'sources.0.title': 'A page',
  'sources.0.url': 'https://www.example.org/schools',
} as const;
const TEXT = 'Acme connects two hundred schools in Ghana.';
const ID = 'acme-telecom-two-hundred-schools';
/** The bytes the composer gives. */
const FILE = fileOf({ kind: 'pledge', id: ID, date: '', values: ROW, text: TEXT });

/** Answers to the questions of the terminal, by the first line of each question; all others are left empty. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'Title *': ['<b>Two hundred schools</b>', ROW.title],
  'Entities *': ['acme-telecon', 'acme-telecom'],
  'Focus areas *': ['acess', 'access'],
  'Basis of the focus area *': ['stated'],
  'Pledge types *': ['', 'programmatic'],
  'Scope *': ['national'],
  Countries: ['Ghana', 'GHA'],
  Announced: ['2026-3', '2026-03'],
  'Provenance *': ['published'],
  Sources: ['A page | https://www.example.org/schools', ''],
  'Summary *': [TEXT, '.'],
};

/** The input for the whole conversation: what the program asks is learned from a first run that is given nothing. */
async function conversation(root: string): Promise<string> {
  const { out } = await runScript('new.ts', [], { env: { P2C_ROOT: root }, input: '' });
  expect(out).toContain('Title *');
  const form = readFileSync(new URL('../.github/ISSUE_TEMPLATE/pledge.yml', import.meta.url), 'utf8');
  const blocks = form.split(/^ {2}- type: /m).slice(2);
  const lines = blocks.flatMap((block) => {
    const label = /^ {6}label: "?(.*?)"?$/m.exec(block)?.[1] ?? '';
    const answers = ANSWERS[label] ?? ANSWERS[`${label} *`];
    return label === 'Before you send' ? [] : (answers ?? ['']);
  });
  return `${lines.join('\n')}\n`;
}

describe('npm run new', SLOW, () => {
  it('asks what the schema asks, refuses what the check refuses, and writes the bytes of the composer', async () => {
    const root = writeTree();
    const { code, out, err } = await runScript('new.ts', [], {
      env: { P2C_ROOT: root },
      input: await conversation(root),
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(join(root, FILE.path), 'utf8')).toBe(FILE.text);
    for (const words of [
      'Did you mean “access”?',
      'Did you mean “acme-telecom”?',
      'This one is needed.',
      `Written: ${FILE.path}`,
    ])
      expect(out).toContain(words);
  });

  it('says what keeps it from reading the register, and no more', async () => {
    const { code, err } = await runScript('new.ts', [], { env: { P2C_ROOT: '/nowhere' } });
    expect(code).toBe(2);
    expect(err).toBe('/nowhere has no folder “content”. Point P2C_ROOT at a folder with content/ and data/.\n');
  });

  it('writes nothing when the input ends too soon', async () => {
    const { code, err } = await runScript('new.ts', [], { env: { P2C_ROOT: writeTree() }, input: 'A title\n' });
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
  });
});

describe('npm run from-issue', SLOW, () => {
  const issue = readFileSync(new URL('../.github/ISSUE_TEMPLATE/pledge.yml', import.meta.url), 'utf8')
    .split(/^ {6}label: "?(.*?)"?$/m)
    .filter((_, index) => index % 2 === 1)
    .map((label) => {
      const answer =
        label === 'Before you send' ? ['- [X] I agree'] : (ANSWERS[label] ?? ANSWERS[`${label} *`])?.slice(-1);
      const text = label === 'Summary' ? TEXT : label === 'Sources' ? ANSWERS['Sources']?.[0] : answer?.[0];
      return `### ${label}\n\n${text ?? '_No response_'}\n`;
    })
    .join('\n');

  it('gives the bytes of the composer, on screen or as a file', async () => {
    const root = writeTree();
    const env = { P2C_ROOT: root };
    const printed = await runScript('from-issue.ts', ['--print', '-'], { env, input: issue });
    expect(printed).toEqual({ code: 0, out: FILE.text, err: '' });
    const file = join(emptyFolder(), 'issue.txt');
    writeFileSync(file, issue.replaceAll('\n', '\r\n'));
    expect((await runScript('from-issue.ts', [file], { env })).code).toBe(0);
    expect(readFileSync(join(root, FILE.path), 'utf8')).toBe(FILE.text);
  });

  it('says what is wrong with a record, and with an issue that is none', async () => {
    const env = { P2C_ROOT: writeTree() };
    const acting = issue.replace(TEXT, `${TEXT} \u001b]0;x\u0007`);
    expect(await runScript('from-issue.ts', ['--print', '-'], { env, input: acting })).toMatchObject({
      code: 1,
      out: '',
      err: 'The text holds a control character. Leave out --print: the check says where it stands.\n',
    });
    const bad = await runScript('from-issue.ts', ['-'], { env, input: issue.replace('Two hundred', '<script>') });
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('bad-characters');
    expect(await runScript('from-issue.ts', ['-'], { env, input: 'Hello' })).toMatchObject({ code: 1, out: '' });
    expect((await runScript('from-issue.ts', [])).code).toBe(2);
  });

  it('gives no pledge the id that another one had, and takes no text whose letters are damaged', async () => {
    const row = { kind: 'pledge', former_id: ID, id: 'good', since: '2025' };
    const root = writeTree({ 'data/former-ids.csv': csv([row]) });
    const env = { P2C_ROOT: root };
    const { code, out } = await runScript('from-issue.ts', ['-'], { env, input: issue });
    expect({ code, path: /^Written: (.*)$/m.exec(out)?.[1] }).toEqual({
      code: 0,
      path: `content/pledges/2026/${ID}-2.md`,
    });
    const file = join(emptyFolder(), 'issue.txt');
    writeFileSync(file, issue.replace('Two hundred', 'Écoles'), 'latin1');
    const damaged = await runScript('from-issue.ts', ['--print', file], { env });
    expect(damaged).toMatchObject({ code: 2, out: '' });
    expect(damaged.err).toContain('not UTF-8');
  });

  it('says what the new file makes wrong elsewhere', async () => {
    const root = writeTree({
      'content/pledges/2024/other.md': pledgeFile({ amount: `{ value: 5, currency: EUR, same_sum_as: ${ID} }` }),
    });
    const { code, out } = await runScript('from-issue.ts', ['-'], { env: { P2C_ROOT: root }, input: issue });
    expect(out).toContain('content/pledges/2024/other.md');
    expect(code).toBe(1);
  });
});

describe('npm run receive', SLOW, () => {
  const REPORT = 'good_2025-03.md';

  /** Files as mail programs leave them. */
  function mailed(files: Readonly<Record<string, string>>): string[] {
    const folder = emptyFolder();
    return Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
  }

  it('makes a commit for each file on a new branch, crediting the entity, and touches nothing else', async () => {
    const { folder, git } = gitRepository();
    const files = mailed({ [`${ID}.md`]: `\ufeff${FILE.text.replaceAll('\n', '\r\n')}`, [REPORT]: reportFile() });
    const { code, out, err } = await runScript('receive.ts', ['--branch', 'mail', ...files], {
      env: { P2C_ROOT: folder },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('npm run effect -- HEAD mail');
    expect(git('log', '--format=%s', 'main..mail').trim().split('\n')).toEqual([
      expect.stringMatching(/^Add progress report: /),
      `Add pledge: ${ROW.title}`,
    ]);
    expect(git('log', '--format=%(trailers:key=Co-authored-by,valueonly)', 'main..mail')).toContain(
      '<acme-telecom@entities.invalid>',
    );
    expect(git('show', `mail:${FILE.path}`)).toBe(FILE.text);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--show-current').trim()).toBe('main');
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
  });

  it('moves a pledge whose year was corrected', async () => {
    const { folder, git } = gitRepository();
    const files = mailed({ 'good.md': pledgeFile({ announced: '2025' }) });
    const { code } = await runScript('receive.ts', ['--branch', 'mail', ...files], { env: { P2C_ROOT: folder } });
    expect(code).toBe(0);
    expect(git('show', '--format=%s', '--name-status', 'mail')).toMatch(
      /^Correct pledge: .*\n\n(?:R\d+\tcontent\/pledges\/2024\/good\.md\tcontent\/pledges\/2025\/good\.md|D.*\nA.*)\n$/,
    );
  });

  it('refuses two files of one record, whatever year they are of', async () => {
    const { folder, git } = gitRepository();
    const [first = ''] = mailed({ [`${ID}.md`]: FILE.text });
    for (const text of [FILE.text, FILE.text.replace('2026-03', '2025-03')]) {
      const [second = ''] = mailed({ [`${ID}.md`]: text });
      const { code, err } = await runScript('receive.ts', ['--branch', 'mail', first, second], {
        env: { P2C_ROOT: folder },
      });
      expect({ code, err }).toEqual({
        code: 1,
        err: `Two of the files are of one record, ${ID}.md. Name the one that is meant.\n`,
      });
    }
    expect(git('branch', '--format=%(refname:short)').trim()).toBe('main');
  });

  it('says what a correction makes wrong elsewhere, and commits nothing', async () => {
    const { folder, git, write, commit } = gitRepository();
    write({ [`content/progress-reports/good/2025-03.md`]: reportFile() });
    commit('Report');
    const files = mailed({ 'good.md': pledgeFile({ announced: '2025-06' }) });
    const { code, out, err } = await runScript('receive.ts', ['--branch', 'mail', ...files], {
      env: { P2C_ROOT: folder },
    });
    expect({ code, err }).toEqual({ code: 1, err: 'Nothing was committed.\n' });
    expect(out).toContain('content/progress-reports/good/2025-03.md:1:1  error  report-after-pledge');
    expect(git('branch', '--format=%(refname:short)').trim()).toBe('main');
  });

  it('commits no damaged letters, and nothing where Git does not know who commits', async () => {
    const { folder, git } = gitRepository();
    const env = { P2C_ROOT: folder, GIT_CONFIG_NOSYSTEM: '1', HOME: emptyFolder(), XDG_CONFIG_HOME: '' };
    const [good = ''] = mailed({ [`${ID}.md`]: FILE.text });
    const damaged = join(emptyFolder(), 'good.md');
    writeFileSync(damaged, pledgeFile({ title: 'Digital skills for rural écoles' }), 'latin1');
    const { code, err } = await runScript('receive.ts', ['--branch', 'mail', good, damaged], { env });
    expect(code).toBe(1);
    expect(err).toContain('“good.md”, line 2: The file is not UTF-8');
    git('config', '--unset', 'user.name');
    git('config', '--unset', 'user.email');
    git('config', 'user.useConfigOnly', 'true');
    const unknown = await runScript('receive.ts', ['--branch', 'mail', good], { env });
    expect(unknown.code).toBe(1);
    expect(unknown.err).toMatch(/^Git does not know who commits\..*\n$/);
    expect(git('branch', '--format=%(refname:short)').trim()).toBe('main');
  });

  it('takes all files or none', async () => {
    const { folder, git } = gitRepository();
    const files = mailed({ [`${ID}.md`]: FILE.text, 'other.md': pledgeFile({ scope: 'local' }) });
    const { code, out, err } = await runScript('receive.ts', ['--branch', 'mail', ...files], {
      env: { P2C_ROOT: folder },
    });
    expect({ code, err }).toEqual({ code: 1, err: 'Nothing was committed.\n' });
    expect(out).toContain('not-in-list');
    expect(git('branch', '--format=%(refname:short)').trim()).toBe('main');
  });

  it('refuses other names, links, large files, main, and a folder with changes', async () => {
    const { folder, write } = gitRepository();
    const env = { P2C_ROOT: folder };
    const [odd = '', large = ''] = mailed({ '..%2f..%2fx.md': FILE.text, 'large.md': 'x'.repeat(70_000) });
    const link = join(emptyFolder(), 'link.md');
    symlinkSync('/etc/passwd', link);
    const [good = ''] = mailed({ [`${ID}.md`]: FILE.text });
    const calls: [string[], string][] = [
      [[odd], 'is no name the composer gives'],
      [[link], 'is no plain file'],
      [[large], 'has 70000 bytes'],
      [['--branch', 'main', good], 'never committed to main'],
      [['--branch', '--upload-pack=x', good], ''],
      [['--branch', '-x', good], ''],
      [['--branch=a..b', good], 'no name for a branch'],
      [[join(folder, 'nowhere.md')], 'cannot be read'],
      [[], 'Name the mailed files'],
    ];
    const endings = await Promise.all(calls.map(([args]) => runScript('receive.ts', args, { env })));
    endings.forEach(({ code, err }, index) => {
      expect([1, 2]).toContain(code);
      expect(err).toContain(calls[index]?.[1]);
    });
    write({ 'stray.txt': 'x' });
    expect((await runScript('receive.ts', [good], { env })).err).toContain('not committed');
  });
});

describe('the guide for contributors', () => {
  const guide = readFileSync(join(REPOSITORY, 'CONTRIBUTING.md'), 'utf8');

  it('shows an example that the check accepts, in the very form the composer writes', () => {
    const file = /```markdown\n(---\n[^]*?\n)```/.exec(guide)?.[1] ?? '';
    const { yaml = '', body = '' } = splitRecord(file) ?? {};
    const values = valuesOfFields(Pledge, Pledge.parse(yearsAsText(Pledge, parseFields(yaml)?.value)));
    const draft = { kind: 'pledge', id: 'example-ministry-rural-schools', date: '', values, text: body } as const;
    expect(fileOf(draft).text).toBe(file);
    const problems = judge(draft, repositoryRegister().dataset, '2026-11-25');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has small pictures, and each is there', () => {
    const pictures = [...guide.matchAll(/\]\((\.github\/pictures\/[^)]+)\)/g)].map(([, file = '']) => file);
    expect(pictures).toHaveLength(5);
    for (const file of pictures) expect(statSync(join(REPOSITORY, file)).size).toBeLessThan(60_000);
  });
});

describe('the list of dead links', () => {
  it('goes into an issue of the workflows, and not into one of a stranger that looks the same', async () => {
    const file = join(emptyFolder(), 'links.json');
    writeFileSync(
      file,
      JSON.stringify([{ url: 'https://a.example/<b>', files: ['data/x.csv'], reason: 'answers 404' }]),
    );
    const wrote: string[] = [];
    const stranger = { number: 5, body: LINKS_MARKER, user: { login: 'stranger', type: 'User' } };
    const server = createServer((request, response) => {
      if (request.method !== 'GET') wrote.push(`${request.method} ${request.url}`);
      response.end(request.method === 'GET' ? JSON.stringify([stranger]) : '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const GITHUB_API_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const env = { GITHUB_API_URL, GITHUB_REPOSITORY: 'o/r', GITHUB_TOKEN: 't' };
    expect(await runScript('workflow/links.ts', ['tell', file], { env })).toMatchObject({ code: 0, err: '' });
    expect(wrote).toEqual(['POST /repos/o/r/issues']);
  });
});

describe('after publishing', SLOW, () => {
  it('notices that readers get other files than were built', async () => {
    const folder = writeTree({
      ...Object.fromEntries(
        [
          'index.html',
          '404.html',
          'en/index.html',
          'ar/index.html',
          'en/pledges/index.html',
          'data/v1/pledges.json',
        ].map((file) => [file, file]),
      ),
    });
    const output = join(emptyFolder(), 'output');
    expect((await runScript('workflow/smoke.ts', ['note', folder], { env: { GITHUB_OUTPUT: output } })).code).toBe(0);
    const DIGESTS = readFileSync(output, 'utf8').trim().replace('digests=', '');
    let spoiled = '';
    const server = createServer((request, response) => {
      const file = (request.url ?? '').replace('/register/', '');
      response.end(file === spoiled ? 'other' : file);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const ADDRESS = `http://127.0.0.1:${(server.address() as AddressInfo).port}/register`;
    const compare = (): ReturnType<typeof runScript> =>
      runScript('workflow/smoke.ts', ['compare'], { env: { ADDRESS, DIGESTS, SMOKE_TRIES: '1' } });
    expect((await compare()).code).toBe(0);
    spoiled = 'data/v1/pledges.json';
    const { code, out } = await compare();
    expect(code).toBe(1);
    expect(out).toContain('NOT AS BUILT  data/v1/pledges.json');
  });
});
