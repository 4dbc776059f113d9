import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { chanceOf } from './chance.ts';

/** Seconds of the first commit, and between two of them. */
const BEGIN = Date.parse('2023-01-01T00:00:00Z') / 1000;
const STEP = 3600;

/**
 * Gives an invented register a history: a first commit with all of it, then commits that each touch one file, a summary
 * or a date, wherever pledges stand. What is checked out is the last of them.
 */
export function writeHistory(root: string, seed: number, commits: number): void {
  const files = ['content/pledges', 'data/pledges'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|csv)$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort(),
  );
  const git = (args: readonly string[], input?: Buffer): void =>
    void execFileSync('git', args, { cwd: root, input, stdio: ['pipe', 'ignore', 'inherit'], maxBuffer: 1024 ** 3 });
  git(['init', '--quiet', '--initial-branch', 'main']);
  git(['add', '--all']);
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, 'commit', '--quiet', '--message', 'Begin'], {
    cwd: root,
    env: { ...process.env, GIT_COMMITTER_DATE: `@${BEGIN} +0000`, GIT_AUTHOR_DATE: `@${BEGIN} +0000` },
  });
  const texts = new Map<string, string>();
  const stream: Buffer[] = [];
  for (let index = 0; index < commits - 1; index++) {
    const chance = chanceOf(seed, 'commit', index);
    const file = chance.one(files);
    const text = edit(texts.get(file) ?? readFileSync(join(root, file), 'utf8'), file, index, chance.next());
    texts.set(file, text);
    const bytes = Buffer.from(text);
    stream.push(
      Buffer.from(
        `commit refs/heads/main\ncommitter a <a@example.org> ${BEGIN + (index + 1) * STEP} +0000\ndata 1\n.\n` +
          `${index === 0 ? 'from refs/heads/main^0\n' : ''}M 100644 inline ${file}\ndata ${bytes.length}\n`,
      ),
      bytes,
      Buffer.from('\n'),
    );
  }
  git(['fast-import', '--quiet', '--force'], Buffer.concat(stream));
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
  git(['reset', '--quiet', '--hard']);
}

function edit(text: string, file: string, index: number, chance: number): string {
  if (file.endsWith('.csv')) {
    const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    const row = data[Math.floor(chance * data.length)];
    if (row) row['summary'] = `${(row['summary'] ?? '').replace(/ Revision \d+\.$/, '')} Revision ${index}.`;
    return `${Papa.unparse({ fields: meta.fields ?? [], data }, { newline: '\n' })}\n`;
  }
  if (chance < 0.5 && /^period:\n(?: .*\n)*? {2}end: /m.test(text))
    return text.replace(/( {2}end: ['"]?)(\d{4})/, (_, key: string, year: string) => `${key}${Number(year) + 1}`);
  return `${text.replace(/\n\nRevision \d+\.\n$/, '').trimEnd()}\n\nRevision ${index}.\n`;
}
