import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gitRepository, type TestRepository } from '../git-repository.ts';
import { BUILD, copyToy, filesOf, run, TIMEOUT } from './toy-register.ts';

/*
 * A site is built, its register changes in many places at once, and it is built again where the last one lies: it must
 * come out as if it had been built from nothing.
 */

let work = '';
let root = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'again-'));
  root = copyToy(join(work, 'register'));
});
afterAll(() => rmSync(work, { recursive: true }));

function build(from: string, site: string): { readonly status: number | null; readonly output: string } {
  return run([...BUILD, '--outDir', join(work, site)], { P2C_ROOT: from, P2C_LOCALES: '1' });
}

/** How many files a build took over. */
function takenOver(output: string): number {
  return Number(/(\d+) of them as in the last site/.exec(output)?.[1]);
}

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no ${from} in ${file}.`);
  writeFileSync(path, changed);
}

/** What may happen to a register, each to another record, where pages show more than their own: links, sums, names. */
const COMMITTED: Readonly<Record<string, () => void>> = {
  'a title that other pledges name': () => {
    change('content/pledges/2024/example-ministry-skills.md', /^title: /m, 'title: Really ');
  },
  'an amount': () => {
    change('content/pledges/2025/example-operator-yearly.md', /value: (\d)/, 'value: 1$1');
  },
  'the text of a report': () => {
    const file = 'content/progress-reports/example-ministry-rural-masts/2025-05-27.md';
    appendFileSync(join(root, file), 'One sentence was added.\n');
  },
  'the name of an entity': () => {
    change('data/entities.csv', ',Example Foundation,', ',Example Foundation and Friends,');
  },
};

/** What happens after the last commit: the pages that name it are as they were, but for these. */
const NOT_YET: Readonly<Record<string, () => void>> = {
  'a row of a table': () => {
    change('data/pledges/2022-example-batch.csv', 'with commas,', 'with many commas,');
  },
  'a pledge that is new': () => {
    const text = readFileSync(join(root, 'content/pledges/2025/example-telecom-fibre.md'), 'utf8');
    const copy = text.replace(/^title: /m, 'title: Once more, ').replace(/^related:\n(?: .*\n)*/m, '');
    writeFileSync(join(root, 'content/pledges/2025/example-telecom-fibre-again.md'), copy);
  },
  'a page that somebody changed by hand': () => {
    appendFileSync(join(work, 'site/en/pledges/example-vendor-yearly-open/index.html'), '<p>By hand</p>');
  },
};

describe('a build after changes', () => {
  let repository: TestRepository;
  let first = { status: null as number | null, output: '' };

  beforeAll(() => {
    repository = gitRepository(undefined, root);
    first = build(root, 'site');
  }, TIMEOUT);

  it('takes nothing over where there is no site yet', () => {
    expect(first.status, first.output).toBe(0);
    expect(takenOver(first.output)).toBe(0);
  });

  it('takes over what it can, of a commit and before it', { timeout: TIMEOUT }, () => {
    for (const make of Object.values(COMMITTED)) make();
    repository.commit('Change much');
    const committed = build(root, 'site');
    expect(takenOver(committed.output), committed.output).toBeGreaterThan(20);
    for (const make of Object.values(NOT_YET)) make();
    const changed = build(root, 'site');
    expect(takenOver(changed.output), changed.output).toBeGreaterThan(60);
  });

  it('is that of a build from nothing, byte for byte', { timeout: TIMEOUT }, () => {
    // What is kept belongs to a register, by its place.
    cpSync(root, join(work, 'elsewhere'), { recursive: true });
    const cold = build(join(work, 'elsewhere'), 'cold');
    expect(cold.status, cold.output).toBe(0);
    expect(takenOver(cold.output)).toBe(0);
    const [site, anew] = [join(work, 'site'), join(work, 'cold')];
    expect(filesOf(site)).toEqual(filesOf(anew));
    const sums = (folder: string) => readFileSync(join(folder, 'checksums.txt'), 'utf8').split('\n');
    expect(sums(site)).toEqual(sums(anew));
  });
});
