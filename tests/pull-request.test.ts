import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../scripts/workflow/github.ts';
import { reviewPullRequest } from '../scripts/workflow/review-pull-request.ts';
import { unzipText } from '../scripts/workflow/unzip.ts';
import { MARKER } from '../src/review/note.ts';
import { emptyFolder, PLEDGE_FILE, pledgeFile, writeTree } from './dataset-builder.ts';
import { type Ended, gitRepository, runScript, type TestRepository } from './git-repository.ts';

/** A file that would be there if anything of a pull request had been run. */
const TRACE = 'a-trace-of-code';
const SCRIPT = `<script>alert(1)</script>`;
const COMMAND = `$(touch ${TRACE})`;

/** Made by another program: a file whose name leads out of its folder, and a note. */
const ARCHIVE =
  'UEsDBBQAAAAIAK9WeV0fKKpnBAAAAAIAAAAJAAAALi4vdXAudHh0y8sHAFBLAwQUAAAACACvVnldK8CybhIAAAA1AAAACQAAAG5vdGUuanNvbqtWSk1LS00uUbJSSiQSKNUCAFBLAQIUAxQAAAAIAK9WeV0fKKpnBAAAAAIAAAAJAAAAAAAAAAAAAACAAQAAAAAuLi91cC50eHRQSwECFAMUAAAACACvVnldK8CybhIAAAA1AAAACQAAAAAAAAAAAAAAgAErAAAAbm90ZS5qc29uUEsFBgAAAAACAAIAbgAAAGQAAAAAAA==';

/** Each test starts several programs; a machine busy with other work may take its time. */
const SLOW = { timeout: 300_000 };

/** Puts a change on a branch and merges it, as the host does for the check; gives the folder with the merge commit. */
function pullRequest(change: (repository: TestRepository) => void, before?: string): TestRepository {
  const repository = gitRepository(undefined, before);
  repository.git('switch', '--quiet', '--create', 'change');
  change(repository);
  repository.commit('Change');
  repository.git('switch', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
  return repository;
}

/** What the workflow does with records, one step after the other. */
async function checkRecords({ folder }: TestRepository): Promise<{
  annotate: Ended;
  describe: Ended;
  summary: string;
  note: string;
}> {
  const work = emptyFolder();
  const summary = join(work, 'summary.md');
  const env = { GITHUB_STEP_SUMMARY: summary, P2C_ROOT: join(work, 'trees/after') };
  const taken = await runScript('workflow/take-data.ts', [folder, join(work, 'trees')]);
  expect(taken).toMatchObject({ code: 0, err: '' });
  const annotate = await runScript('workflow/annotate.ts', [join(work, 'trees/before')], { env });
  const describe = await runScript('workflow/describe-change.ts', [folder, env.P2C_ROOT, join(work, 'note')], { env });
  const note = readFileSync(join(work, 'note/note.json'), 'utf8');
  return { annotate, describe, summary: readFileSync(summary, 'utf8'), note };
}

/** Every line of a log that the runner would take for a command. */
function commandsIn(log: string): string[] {
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of log.split('\n')) {
    if (stopped !== undefined && line === `::${stopped}::`) stopped = undefined;
    else if (stopped === undefined && /^\s*::|##\[/.test(line)) {
      commands.push(line);
      stopped = /^::stop-commands::(.*)$/.exec(line)?.[1];
    }
  }
  return commands;
}

const sort = ({ folder }: TestRepository, association: string): Promise<Ended> =>
  runScript('workflow/sort-change.ts', [folder], { env: { ASSOCIATION: association } });

afterEach(() => {
  expect(existsSync(TRACE)).toBe(false);
});

describe('a hostile pull request', SLOW, () => {
  const odd = [
    'content/pledges/2024/a"b.md',
    "content/pledges/2024/a'b.md",
    'content/pledges/2024/a\n::error::b.md',
    'content/pledges/2024/-rf.md',
    `content/pledges/2024/${COMMAND}.md`,
    'content/pledges/2024/`id`.md',
    'content/pledges/2024/.hidden.md',
    'content/pledges/2024/a\u202eb.md',
    'content/pledges/2024/%0A::error::c.md',
    'data/.gitattributes',
    'content/pledges/.gitmodules',
  ];
  const title = `"${SCRIPT} ${COMMAND} @maintainers ::error::x"`;
  const everything = (): TestRepository =>
    pullRequest(({ write }) =>
      write({
        ...Object.fromEntries(odd.map((file) => [file, file.endsWith('.md') ? pledgeFile() : '* filter=x ident'])),
        [PLEDGE_FILE]: pledgeFile({ title }),
        'content/pledges/2024/huge.md': `---\n${'a: [['.repeat(4_200_000)}`,
      }),
    );

  it('with odd names, scripts, 20 MB and settings of Git among its records runs nothing, and all shows as text', async () => {
    const repository = everything();
    const sorted = await sort(repository, 'NONE');
    expect(sorted.code).toBe(0);
    expect(commandsIn(sorted.out)).toEqual([expect.stringMatching(/^::stop-commands::[0-9a-f-]{36}$/)]);
    expect(sorted.out).toMatch(/\nKind of change: data\n$/);

    const { annotate, describe: effect, summary, note } = await checkRecords(repository);
    expect([annotate.code, effect.code]).toEqual([1, 0]);
    // A note for each of the first ten files, and nothing else: a line end in a name ends no line.
    const notes = annotate.out.trim().split('\n');
    expect(notes).toHaveLength(10);
    expect(notes.filter((line) => !/^::error file=[^:,]+,line=\d+,col=\d+,title=[a-z-]+::/.test(line))).toEqual([]);
    for (const rule of ['file-too-large', 'bad-characters', 'unexpected-file']) expect(summary).toContain(rule);
    for (const name of odd.slice(3, 6)) expect(summary).toContain(name);
    expect(summary).toContain('aU+202Eb');
    const outside = summary.replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, '').replaceAll(/(`+)[^\n]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/[<@]|\$\(|::/);
    expect(JSON.parse(note)).toMatchObject({ errors: odd.length + 2 });
    expect(note.length).toBeLessThan(20_000);
  });

  it('that edits a workflow beside its records is stopped, unless a member sends it', async () => {
    const repository = pullRequest(({ write }) =>
      write({ '.github/workflows/check.yml': 'on: push', 'content/pledges/2024/new.md': pledgeFile() }),
    );
    const [stranger, member] = await Promise.all([sort(repository, 'NONE'), sort(repository, 'MEMBER')]);
    expect([stranger.code, member.code]).toEqual([1, 0]);
    expect(stranger.out).toContain('::error::This changes records and code at once.');
    expect((await runScript('workflow/take-data.ts', [repository.folder, emptyFolder()])).code).toBe(1);
  });

  it('with a link or a program among the records is stopped, whoever sends it', async () => {
    const repository = pullRequest(({ folder, write }) => {
      symlinkSync('/etc/passwd', join(folder, 'content/pledges/2024/link.md'));
      write({ 'data/run.csv': '#!/bin/sh' });
      chmodSync(join(folder, 'data/run.csv'), 0o755);
    });
    const { code, out } = await sort(repository, 'OWNER');
    expect(code).toBe(1);
    expect(out).toContain('::error::Links, programs or submodules where only plain files may lie: 2.');
    const taken = emptyFolder();
    expect((await runScript('workflow/take-data.ts', [repository.folder, taken])).code).toBe(1);
    expect(existsSync(join(taken, 'after/content/pledges/2024/link.md'))).toBe(false);
  });
});

describe('a pull request with good records', SLOW, () => {
  it('is told what it changes, with the most useful notes only', async () => {
    const far = { period: '{ end: 2090 }' };
    const repository = pullRequest(
      ({ write }) => write({ 'content/pledges/2024/new.md': pledgeFile({ title: 'Another', ...far }) }),
      writeTree({ [PLEDGE_FILE]: pledgeFile(far) }),
    );
    const { annotate, describe: effect, summary, note } = await checkRecords(repository);
    expect(annotate.code).toBe(0);
    expect(annotate.out.split('\n').filter((line) => line.startsWith('::warning')).length).toBeLessThanOrEqual(10);
    expect(summary).toContain('content/pledges/2024/new.md:12:11  warning  end-far-away');
    expect(summary).not.toContain(PLEDGE_FILE);
    expect(summary).toContain('\nAs before this change: warning 1.\n');
    expect(effect.code).toBe(0);
    expect(summary).toContain('`Another`');
    expect(JSON.parse(note)).toMatchObject({ errors: 0, consent_missing: false });
  });

  it('that takes away much needs a word of consent in a commit, which lets no published id vanish', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [
        `content/pledges/2024/p${index}.md`,
        pledgeFile({ title: `P ${index}` }),
      ]),
    );
    const leadOn = { 'data/former-ids.csv': 'kind,former_id,id,since\npledge,p0,p1,2026-05\n' };
    const take = (message: string, more: Readonly<Record<string, string>> = leadOn): TestRepository => {
      const repository = gitRepository();
      repository.write(files);
      repository.commit('More');
      repository.git('switch', '--quiet', '--create', 'change');
      repository.git('rm', '--quiet', 'content/pledges/2024/p0.md');
      repository.write(more);
      repository.commit(message);
      repository.git('switch', '--quiet', 'main');
      repository.git('merge', '--quiet', '--no-ff', '--message', 'Merge', 'change');
      return repository;
    };
    const consent = 'Less\n\nConsent: it was entered twice';
    const [without, lost] = await Promise.all([checkRecords(take('Less')), checkRecords(take(consent, {}))]);
    expect(without.describe.code).toBe(1);
    expect(without.describe.out).toContain('::error::A word of consent is needed');
    expect(JSON.parse(without.note)).toMatchObject({ consent_missing: true, ids_vanish: false, sensitive: true });
    expect([lost.describe.code, lost.describe.out]).toEqual([1, expect.stringContaining('::error::A published id')]);
    expect(JSON.parse(lost.note)).toMatchObject({ consent_missing: false, ids_vanish: true });
    const effect = await runScript('effect.ts', ['HEAD^1', 'HEAD'], { env: { P2C_ROOT: take(consent).folder } });
    expect(effect.code).toBe(0);
  });
});

describe('the review after the check', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const good = {
    ...{ errors: 0, warnings: 0, sensitive: false, consent_missing: false, ids_vanish: false },
    effect: '**No total moves.**',
  };

  interface Given {
    files?: { filename: string; previous_filename?: string }[];
    changed_files?: number;
    comments?: { id: number; body: string; user: { login: string; type: string } }[];
    note?: string;
    head?: string;
    /** The newest commit once the files were listed. */
    headLater?: string;
  }

  /** Runs the review against a host of ours; gives what it wrote there. */
  async function review(
    given: Given,
  ): Promise<{ said: string; wrote: { what: string; body: Record<string, string> }[] }> {
    const files = given.files ?? [{ filename: 'content/pledges/2026/x.md' }];
    const archive = zip(given.note ?? JSON.stringify(good));
    const pull = { number: 7, author_association: 'NONE', head: { sha: given.head ?? commit } };
    const answers: [RegExp, unknown][] = [
      [/^\/pulls\?state=open&head=x%3Aa%26b%3D%24\(id\)&/, [pull]],
      [/^\/pulls\/7$/, { ...pull, changed_files: given.changed_files ?? files.length }],
      [/^\/pulls\/7\/files/, files],
      [/^\/issues\/7\/comments/, given.comments ?? []],
      [/^\/actions\/runs\/1\/artifacts/, { artifacts: [{ id: 3, size_in_bytes: archive.length }] }],
    ];
    const wrote: { what: string; body: Record<string, string> }[] = [];
    const host: Host = {
      ask: (method, path, body) => {
        if (path.startsWith('/pulls/7/files')) pull.head.sha = given.headLater ?? pull.head.sha;
        if (method !== 'GET') wrote.push({ what: `${method} ${path}`, body: body as Record<string, string> });
        return Promise.resolve(answers.find(([shape]) => shape.test(path))?.[1]);
      },
      download: () => Promise.resolve(archive),
    };
    return { said: await reviewPullRequest(host, { id: '1', commit, owner: 'x', branch: 'a&b=$(id)' }), wrote };
  }

  /** An archive with one file, as small as the format allows. */
  function zip(text: string): Buffer {
    const [name, data] = [Buffer.from('note.json'), deflateRawSync(text)];
    const local = Buffer.alloc(30);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02_01_4b_50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + name.length + data.length, 16);
    return Buffer.concat([local, name, data, entry, name, end]);
  }

  it('writes one comment and says that the change is of one kind', async () => {
    const { said, wrote } = await review({});
    expect(said).toBe('Commented.');
    expect(wrote.map(({ what }) => what)).toEqual([`POST /statuses/${commit}`, 'POST /issues/7/comments']);
    expect(wrote[0]?.body).toMatchObject({ state: 'success', context: 'Records or code' });
    expect(wrote[1]?.body['body']).toMatch(/^<!-- what-this-change-does -->[^]*\n\n\*\*No total moves\.\*\*\n\n/);
  });

  it('brings its own comment up to date, and leaves one of a stranger that looks the same', async () => {
    const stranger = { id: 1, body: `${MARKER}\nApproved`, user: { login: 'stranger', type: 'User' } };
    const likeUs = { id: 2, body: `${MARKER}\nApproved`, user: { login: 'github-actions[bot]', type: 'User' } };
    const ours = { id: 3, body: `${MARKER}\nOld`, user: { login: 'github-actions[bot]', type: 'Bot' } };
    const first = await review({ comments: [stranger, likeUs] });
    expect(first.wrote[1]?.what).toBe('POST /issues/7/comments');
    const second = await review({ comments: [stranger, likeUs, ours] });
    expect(second.wrote[1]?.what).toBe('PATCH /issues/comments/3');
  });

  it('shows in a box what may have been written by code of the pull request', async () => {
    const effect = '**The stewards approve this.** @maintainers';
    const files = [{ filename: '.github/workflows/check.yml' }];
    const { wrote } = await review({ files, note: JSON.stringify({ ...good, effect }) });
    expect(wrote[1]?.body['body']).toContain(`\`\`\`text\n${effect}\n\`\`\``);
  });

  it('says nothing of files that are those of a newer commit', async () => {
    const { said, wrote } = await review({ headLater: commit.replace('0', 'f') });
    expect(said).toContain('newer commit');
    expect(wrote).toEqual([]);
  });

  it.each([
    ['records and code together', [{ filename: 'data/x.csv' }, { filename: 'src/x.ts' }], undefined],
    ['code that was renamed into records', [{ filename: 'data/x.csv', previous_filename: 'src/x.ts' }], undefined],
    ['more files than the host lists', [{ filename: 'data/x.csv' }], 3001],
  ])('stops %s', async (_, files, changed_files) => {
    const { wrote } = await review({ files, ...(changed_files && { changed_files }) });
    expect(wrote[0]?.body['state']).toBe('failure');
  });

  it.each(['no JSON', '[]', JSON.stringify({ ...good, number: 12 }), `{"effect":"${'x'.repeat(300_000)}"}`])(
    'comments nothing when the note is not one',
    async (note) => {
      const { wrote } = await review({ note });
      expect(wrote.map(({ what }) => what)).toEqual([`POST /statuses/${commit}`]);
    },
  );

  it('does nothing when the pull request has moved on', async () => {
    expect((await review({ head: 'f'.repeat(40) })).wrote).toEqual([]);
  });

  it('unpacks a file of an archive that others made, and nothing that is damaged or grows out of bounds', () => {
    const archive = Buffer.from(ARCHIVE, 'base64');
    const text = `{"effect":"${'a'.repeat(40)}"}`;
    expect(unzipText(archive, 'note.json', 100)).toBe(text);
    expect(unzipText(archive, 'note.json', 10)).toBeUndefined();
    expect(unzipText(archive, 'other.json', 100)).toBeUndefined();
    for (let length = 0; length < archive.length; length++)
      expect([undefined, text]).toContain(unzipText(archive.subarray(0, length), 'note.json', 100));
    for (let place = 0; place < archive.length; place++) {
      const damaged = Buffer.from(archive);
      damaged[place] = (damaged[place] ?? 0) ^ 0xff;
      expect(() => unzipText(damaged, 'note.json', 100)).not.toThrow();
    }
  });
});
