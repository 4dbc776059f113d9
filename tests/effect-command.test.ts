import { execFile, execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, PLEDGE_FILE, pledgeFile, REPOSITORY, writeTree } from './dataset-builder.ts';
import { Repository } from './effect-repository.ts';

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function effect(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = root): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(REPOSITORY, 'scripts/effect.ts'), ...args],
      { cwd, env: { ...process.env, SOURCE_DATE_EPOCH: '', P2C_ROOT: root, ...env }, encoding: 'utf8' },
      (error, out, err) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : error ? -1 : 0,
          out: out.replaceAll('\u00a0', ' '),
          err,
        }),
    );
  });
}

const retitled = { [PLEDGE_FILE]: pledgeFile({ title: 'Three hundred schools' }) };
const valued = { [PLEDGE_FILE]: pledgeFile({ amount: '{ value: 100, currency: USD }' }) };
const WORDING = '**Only words change: no total moves.**';

describe('npm run effect', () => {
  it('compares a commit with another, and with the files as they stand', async () => {
    const repository = new Repository();
    const head = repository.change(retitled);
    const [commits, files] = await Promise.all([
      effect(repository.root, [repository.base, head]),
      effect(repository.root, ['HEAD~1']),
    ]);
    expect([commits.code, commits.err, files.code]).toEqual([0, '', 0]);
    expect(commits.out).toContain(WORDING);
    expect(commits.out).toContain(`Compared: commit \`${repository.base.slice(0, 12)}\` with commit`);
    expect(files.out).toContain('with the files as they stand. Both are computed for 24 November 2026, the day');
    expect(files.out.slice(files.out.indexOf(WORDING))).toBe(commits.out.slice(commits.out.indexOf(WORDING)));
  });

  it('sees what is not committed yet, and leaves the files as they are', async () => {
    const repository = new Repository();
    writeFileSync(join(repository.root, PLEDGE_FILE), retitled[PLEDGE_FILE]);
    expect((await effect(repository.root, ['HEAD'])).out).toContain(WORDING);
    expect(repository.git('status', '--porcelain')).toBe(`M ${PLEDGE_FILE}`);
  });

  it('compares from the commit both have in common where the one before has moved on, and says so', async () => {
    const repository = new Repository();
    const branch = repository.change({ [PLEDGE_FILE]: pledgeFile({ note: 'A note.' }) });
    repository.git('checkout', '-q', 'main');
    const newer = { 'content/pledges/2024/newer.md': pledgeFile({ title: 'A newer pledge' }) };
    const main = repository.commit(newer, 'Newer\n\nConsent: of another change');
    const [moved, merged, json] = await Promise.all([
      effect(repository.root, ['main', branch]),
      effect(repository.root, [repository.base, branch]),
      effect(repository.root, ['main', branch, '--format=json']),
    ]);
    const line = `The comparison begins at the newest commit that both have in common (commit \`${repository.base.slice(0, 12)}\`), since what was named (commit \`${main.slice(0, 12)}\`) has moved on.`;
    expect([moved.code, merged.code]).toEqual([0, 0]);
    expect(moved.out).toContain(line);
    expect(moved.out).not.toContain('removed');
    expect(merged.out).not.toContain('have in common');
    expect(moved.out.slice(moved.out.indexOf(WORDING))).toBe(merged.out.slice(merged.out.indexOf(WORDING)));
    expect(JSON.parse(json.out)).toMatchObject({
      before: { id: repository.base },
      asked: { kind: 'commit', id: main },
      consent: { given: [] },
    });
    // The files as they stand belong to what is checked out.
    repository.git('checkout', '-q', '--detach', branch);
    const files = await effect(repository.root, ['main']);
    expect([files.code, files.out.includes(line)]).toEqual([0, true]);
  });

  it('says when the day of the newest commit has not come yet', async () => {
    const repository = new Repository();
    const [now, set] = ['2060-01-01T12:00:00Z', '1767225600'];
    const ahead = repository.change(retitled);
    const env = { ...process.env, GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
    const options = { cwd: repository.root, env: { ...env, GIT_COMMITTER_DATE: now } };
    execFileSync('git', ['commit', '-q', '--amend', '--no-edit', '--no-gpg-sign'], options);
    const [told, given, older] = await Promise.all([
      effect(repository.root, [repository.base, 'HEAD']),
      effect(repository.root, [repository.base, 'HEAD'], { SOURCE_DATE_EPOCH: set }),
      effect(repository.root, [repository.base, ahead]),
    ]);
    const remark = 'By the clock of this machine, 1 January 2060 has not come yet';
    expect([told, given, older].map(({ out }) => out.includes(remark))).toEqual([true, false, false]);
  });

  it('says how it is used', async () => {
    const answers = await Promise.all([['--help'], ['-h']].map((args) => effect(emptyFolder(), args)));
    for (const { code, out, err } of answers) {
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^Use: npm run effect -- BASE \[HEAD\].*\[--help\]\n$/);
    }
  });

  it('compares folders', async () => {
    const [before, after] = [writeTree(), writeTree(retitled)];
    const [there, here] = await Promise.all([effect(before, [before, after]), effect(after, [before])]);
    expect([there.code, here.code]).toEqual([0, 0]);
    expect(there.out).toContain(WORDING);
    expect(there.out).toContain('the newest day the data names');
    expect(here.out).toContain(WORDING);
  });

  it('speaks to machines, dollars as text', async () => {
    const repository = new Repository();
    const { code, out } = await effect(repository.root, [
      repository.base,
      repository.change(valued, 'Value\n\nConsent: first sum'),
      '--format=json',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      day: { date: '2026-11-24', from: 'commit' },
      consent: {
        needed: true,
        given: [{ words: 'first sum' }],
        guards: [{ guard: 'total-moves', limit: 20, before: '0.00', after: '100.00' }],
      },
      kind: 'substance',
      moves_totals: true,
      pledges: { changed: [{ changes: [{ field: 'amount', mark: 'strengthened', sensitive: true }] }] },
      largest: [{ id: 'good', after: 1, counted: '100.00' }],
    });
  });

  it('ends with 3 where a word of consent is missing, and with 0 once it stands in a commit', async () => {
    const repository = new Repository();
    const silent = repository.change(valued);
    const spoken = repository.commit({}, 'Why\n\nConsent: agreed @all');
    const [without, given] = await Promise.all([
      effect(repository.root, [repository.base, silent]),
      effect(repository.root, [repository.base, spoken]),
    ]);
    expect([without.code, given.code]).toEqual([3, 0]);
    expect(without.out).toContain('**A word of consent is needed');
    expect(given.out).toContain(`- Consent stands in commit \`${spoken.slice(0, 12)}\`: \`agreed @all\`.`);
  });

  it('ends with 1 where a side does not pass the check, and says which', async () => {
    const repository = new Repository();
    const bad = repository.change({ [PLEDGE_FILE]: pledgeFile({ scope: 'local' }) });
    const good = repository.commit({ [PLEDGE_FILE]: pledgeFile() }, 'Mended');
    symlinkSync('/etc/passwd', join(repository.root, 'data/passwords.csv'));
    const linked = repository.commit({}, 'A link');
    const [after, before, link, json] = await Promise.all([
      effect(repository.root, [repository.base, bad]),
      effect(repository.root, [bad, good]),
      effect(repository.root, [good, linked]),
      effect(repository.root, [repository.base, bad, '--format', 'json']),
    ]);
    expect([after.code, before.code, link.code, json.code]).toEqual([1, 1, 1, 1]);
    expect(after.out).toContain(`### Errors after the change (commit \`${bad.slice(0, 12)}\`)`);
    expect(after.out).toContain(`- \`${PLEDGE_FILE}:7:1 not-in-list\` \``);
    expect(before.out).toContain('### Errors before the change');
    expect(link.out).toContain('`data/passwords.csv:1:1 symbolic-link`');
    expect(JSON.parse(json.out)).toMatchObject({ refused: [{ which: 'after', problems: [{ rule: 'not-in-list' }] }] });
  });

  it('ends with 2 for what it does not know, and shows how it is used', async () => {
    const repository = new Repository();
    const cases: [string[], string][] = [
      [[], 'Name the state before'],
      [['a', 'b', 'c'], 'Name the state before'],
      [['nowhere'], 'There is no commit and no folder “nowhere” here.'],
      [['HEAD', '--lang', 'xx'], 'There is no language “xx” here.'],
      [['HEAD', '--format', 'xml'], 'There is no format “xml”.'],
      [['--frmat'], "Unknown option '--frmat'"],
      [['--', '--output=x'], 'There is no commit and no folder “--output=x” here.'],
    ];
    const answers = await Promise.all(cases.map(([args]) => effect(repository.root, args)));
    answers.forEach(({ code, out, err }, index) => {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(cases[index]?.[1]);
      expect(err).toContain('\nUse: npm run effect -- BASE [HEAD] [--format markdown|json]');
    });
  });

  it('says what to do in a clone that holds only the newest commits', async () => {
    const repository = new Repository();
    repository.change(retitled);
    repository.git('branch', '-q', 'newest');
    const clone = join(emptyFolder(), 'clone');
    const options = ['clone', '-q', '--depth', '1', '-b', 'newest', `file://${repository.root}`, clone];
    execFileSync('git', options, { stdio: 'ignore' });
    const { code, err } = await effect(clone, [repository.base]);
    expect(code).toBe(2);
    expect(err).toContain('This clone holds only the newest commits: run “git fetch --unshallow” first.');
    expect((await effect(clone, ['HEAD'])).code).toBe(0);
  });

  it('gives the same bytes anywhere and at any time, and the day that was set', async () => {
    const repository = new Repository();
    const args = [repository.base, repository.change(retitled)];
    const elsewhere = emptyFolder();
    const [one, two, three] = await Promise.all([
      effect(repository.root, args),
      effect(
        repository.root,
        args,
        { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        elsewhere,
      ),
      effect(repository.root, args, { SOURCE_DATE_EPOCH: '86400' }),
    ]);
    expect(two).toEqual(one);
    expect(three.out).toContain('computed for 2 January 1970, the day set by SOURCE_DATE_EPOCH');
  });

  it('speaks the language asked for', async () => {
    const repository = new Repository();
    const args = [repository.base, repository.change(retitled), '--lang', 'zh'];
    expect((await effect(repository.root, args)).out).toContain('**只有文字变化：所有总数不变。**');
  });
});
