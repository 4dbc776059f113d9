import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What people do to a register every day. */
export const CHANGES = {
  'changed-pledge': (root: string): void => addSentence(root, 'content/pledges'),
  'changed-report': (root: string): void => addSentence(root, 'content/progress-reports'),
  'new-pledge': (root: string): void => {
    const file = oneIn(root, 'content/pledges');
    const [, title = ''] = /^title: (.*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
    // No set of pledges names the new one, so it names none.
    const text = readFileSync(file, 'utf8')
      .replace(/^title: .*$/m, `title: Once more, ${title}`)
      .replace(/^related:\n(?: .*\n)*/m, '');
    writeFileSync(file.replace(/\.md$/, '-again.md'), text);
  },
} as const;

function addSentence(root: string, folder: string): void {
  const file = oneIn(root, folder);
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()} One sentence was added.\n`);
}

/** A record of an invented register, the same each time. */
function oneIn(root: string, folder: string): string {
  const [file] = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.endsWith('-again.md'))
    .sort();
  if (file === undefined) throw new Error(`There is no record in ${folder}.`);
  return join(root, folder, file);
}
