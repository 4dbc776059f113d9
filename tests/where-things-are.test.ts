import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REPOSITORY } from './dataset-builder.ts';

/** The folders that the README names under “Where things are”; those after the first of a line lie beside it. */
function named(): string[] {
  const readme = readFileSync(join(REPOSITORY, 'README.md'), 'utf8');
  const lines = /## Where things are\s+```text\n([^]*?)```/.exec(readme)?.[1]?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const [first = '', ...others] = line.split(/ {2,}/)[0]?.split(' ').filter(Boolean) ?? [];
    return first ? [first, ...others.map((name) => first.replace(/[^/]+\/$/, name))] : [];
  });
}

it('the README names every folder of the code, and none that is not there', () => {
  const folders = readdirSync(join(REPOSITORY, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(
    named()
      .filter((path) => path.startsWith('src/'))
      .toSorted(),
  ).toEqual(folders.map(({ name }) => `src/${name}/`).toSorted());
  expect(named().filter((path) => !existsSync(join(REPOSITORY, path)))).toEqual([]);
});
