import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { readBarely } from './floor-records.ts';

// What a build costs at least: every record is read, parsed, held against its schema and rendered once for each
// language, and as many files of the same size are written.

const [root = '.', list = '', out = ''] = process.argv.slice(2);
const files = JSON.parse(readFileSync(list, 'utf8')) as { path: string; bytes: number }[];
const languages = new Set(files.flatMap(({ path }) => /^([a-z]{2})[/\\]index\.html$/.exec(path)?.[1] ?? [])).size;
const markdown = new MarkdownIt();
let rendered = 0;
readBarely(root, (text) => {
  for (let language = 0; language < languages; language++) rendered += markdown.render(text).length;
});
const made = new Set<string>();
for (const { path, bytes } of files) {
  const folder = dirname(join(out, path));
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(join(out, path), 'x'.repeat(bytes));
}
console.log(rendered);
