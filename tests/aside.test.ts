import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAway, openAside, swapIn, tidyUp, whyNotIn } from '../scripts/aside/aside.ts';
import { fullDisk, refusal } from '../scripts/aside/refusal.ts';
import { takeTurn } from '../scripts/aside/take-turns.ts';
import { emptyFolder } from './dataset-builder.ts';

const BUILD = 12;
const nothingRuns = () => false;

/** A folder with a site that was published. */
function publishedSite(text = 'last'): string {
  const site = join(emptyFolder(), 'dist');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), text);
  writeFileSync(join(site, 'old.html'), text);
  return site;
}

/** The same in a folder that Git keeps: its contents are swapped, and not the folder. */
function siteInRepository(): string {
  const site = publishedSite();
  writeFileSync(join(site, '.git'), 'gitdir: elsewhere');
  return site;
}

/** Both ways to swap, and how many moves each takes. */
const SWAPS = [
  { where: 'beside it', publish: publishedSite, steps: 2 },
  { where: 'in its folder, which Git keeps', publish: siteInRepository, steps: 4 },
];

/** A site that is built beside one, up to the moment of the swap. */
function builtBeside(site: string) {
  const aside = openAside(site, BUILD);
  writeFileSync(join(aside.next, 'index.html'), 'new');
  return aside;
}

/** Moves as the system does, but for some of its moves. */
function failingAt(fails: (count: number) => boolean): typeof renameSync {
  let count = 0;
  return (from, to) => {
    if (fails(++count)) throw new Error(`${String(from)} may not be moved`);
    renameSync(from, to);
  };
}

const pageOf = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

describe('a site that is built aside', () => {
  it('leaves the last one as it is until the swap, and then takes its place without a trace', () => {
    const site = publishedSite();
    const aside = builtBeside(site);
    expect(pageOf(site)).toBe('last');
    swapIn(aside);
    expect(pageOf(site)).toBe('new');
    expect(readdirSync(site)).toEqual(['index.html']);
    expect(readdirSync(dirname(site))).toEqual(['dist']);
  });

  it('needs no site before it', () => {
    const site = join(emptyFolder(), 'below/dist');
    swapIn(builtBeside(site));
    expect(pageOf(site)).toBe('new');
  });

  it('goes where a link leads, and leaves the link', () => {
    const site = publishedSite();
    const link = join(dirname(site), 'public');
    symlinkSync(site, link);
    swapIn(builtBeside(link));
    expect(pageOf(link)).toBe('new');
    expect(pageOf(site)).toBe('new');
  });

  it('keeps what Git knows of the folder of the site', () => {
    const site = siteInRepository();
    swapIn(builtBeside(site));
    expect(pageOf(site)).toBe('new');
    expect(readdirSync(site).sort()).toEqual(['.git', 'index.html']);
  });

  it('puts the last one back where the new one cannot take its place', () => {
    const site = publishedSite();
    const aside = { ...builtBeside(site), next: join(dirname(site), 'was-removed') };
    expect(() => swapIn(aside)).toThrow('ENOENT');
    expect(pageOf(site)).toBe('last');
  });

  it.each(SWAPS)('leaves the last one whole, built $where, whichever step of the swap fails', ({ publish, steps }) => {
    for (let step = 1; step <= steps; step++) {
      const site = publish();
      const before = readdirSync(site).sort();
      const aside = builtBeside(site);
      expect(() =>
        swapIn(
          aside,
          failingAt((count) => count === step),
        ),
      ).toThrow('may not be moved');
      expect(isAway(aside)).toBe(false);
      expect(tidyUp(site, nothingRuns)).toEqual({ removed: [aside.next], restored: false });
      expect(readdirSync(site).sort()).toEqual(before);
      expect(pageOf(site)).toBe('last');
    }
    expect(() =>
      swapIn(
        builtBeside(publish()),
        failingAt((count) => count > steps),
      ),
    ).not.toThrow();
  });

  it.each(SWAPS)(
    'leaves the last one to be put back, built $where, whenever the swap is cut off',
    ({ publish, steps }) => {
      for (let step = 2; step <= steps; step++)
        for (const cut of [1, 2, 3]) {
          const site = publish();
          const before = readdirSync(site).sort();
          const aside = builtBeside(site);
          expect(() =>
            swapIn(
              aside,
              failingAt((count) => count >= step),
            ),
          ).toThrow('may not be moved');
          expect(isAway(aside)).toBe(true);
          expect(restoredAtLast(site, cut)).toBe(true);
          expect(readdirSync(site).sort()).toEqual(before);
          expect(pageOf(site)).toBe('last');
          expect(readdirSync(dirname(site))).toEqual(['dist']);
        }
    },
  );
});

/** Tidies up, and again where that was cut off as well; whether the last site was put back. */
function restoredAtLast(site: string, cut: number): boolean {
  try {
    return tidyUp(
      site,
      nothingRuns,
      failingAt((count) => count >= cut),
    ).restored;
  } catch {
    return tidyUp(site, nothingRuns).restored;
  }
}

describe('the folder of a site', () => {
  it('may be new, empty but for what Git knows of it, or that of a site built before', () => {
    const folder = emptyFolder();
    const built = publishedSite();
    writeFileSync(join(built, 'checksums.txt'), '');
    const kept = join(emptyFolder(), 'kept');
    mkdirSync(join(kept, '.git'), { recursive: true });
    for (const site of [join(folder, 'new/dist'), folder, built, kept]) expect(whyNotIn(site, ['.'])).toBeUndefined();
  });

  it('is refused where it holds anything else, which would be deleted with the last site', () => {
    const site = join(emptyFolder(), 'foreign');
    mkdirSync(site);
    writeFileSync(join(site, 'thesis.txt'), 'precious');
    expect(whyNotIn(site, [])).toMatch(/^It holds files that no build wrote, .+ with --outDir\.$/);
  });

  it('is refused where it holds the project or the register, even if a site was built over them before', () => {
    const register = join(publishedSite(), 'register');
    mkdirSync(register);
    writeFileSync(join(register, 'checksums.txt'), '');
    writeFileSync(join(dirname(register), 'checksums.txt'), '');
    const link = join(emptyFolder(), 'link');
    symlinkSync(register, link);
    for (const site of [register, dirname(register), link])
      expect(whyNotIn(site, [register])).toMatch(/^The project or its register lies there, .+ with --outDir\.$/);
    expect(whyNotIn(join(register, 'dist'), [register])).toBeUndefined();
    expect(whyNotIn(`${register}-live`, [register])).toBeUndefined();
  });

  it('is refused where it is a file, or a link that leads nowhere', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'gone'), join(folder, 'link'));
    expect(whyNotIn(join(folder, 'file'), [])).toMatch(/^It is no folder\./);
    expect(whyNotIn(join(folder, 'link'), [])).toMatch(/^It is a link that leads nowhere\./);
  });
});

describe('what a build left that was ended', () => {
  it('is removed by the next one', () => {
    const site = publishedSite();
    const { next } = builtBeside(site);
    expect(tidyUp(site, nothingRuns)).toEqual({ removed: [next], restored: false });
    expect(readdirSync(dirname(site))).toEqual(['dist']);
    expect(pageOf(site)).toBe('last');
  });

  it('stays as long as that build is running', () => {
    const site = publishedSite();
    const { next } = builtBeside(site);
    expect(tidyUp(site, (process) => process === BUILD).removed).toEqual([]);
    expect(existsSync(next)).toBe(true);
  });

  it('is the last site, put back, if it was ended in the middle of the swap', () => {
    const site = publishedSite();
    const { next, last } = builtBeside(site);
    // The first of its two steps.
    renameSync(site, last);
    expect(tidyUp(site, nothingRuns)).toEqual({ removed: [next], restored: true });
    expect(pageOf(site)).toBe('last');
  });

  it('is nothing of a site of another name', () => {
    const site = publishedSite();
    const { next } = builtBeside(`${site}-2`);
    expect(tidyUp(site, nothingRuns).removed).toEqual([]);
    expect(existsSync(next)).toBe(true);
  });
});

describe('builds of one checkout', () => {
  it('take turns, and one that is killed gives its turn back', async () => {
    const folder = emptyFolder();
    const module = new URL('../scripts/aside/take-turns.ts', import.meta.url).href;
    const code = `await (await import('${module}')).takeTurn('turn', () => {}); console.log('has it'); setInterval(() => {}, 1e6);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
    await new Promise((resolve) => other.stdout.once('data', resolve));
    let waited = 0;
    const giveBack = await takeTurn(join(folder, 'turn'), () => {
      waited++;
      other.kill('SIGKILL');
    });
    giveBack();
    expect(waited).toBe(1);
    (await takeTurn(join(folder, 'turn'), () => waited++))();
    expect(waited).toBe(1);
  });
});

describe('a build that cannot go on', () => {
  it('says what, where, why and what to do, and nothing of its code', () => {
    const error = refusal('The site cannot be written to its folder', '/srv/dist', { code: 'ENOSPC' });
    expect(error.message).toBe(
      'The site cannot be written to its folder: /srv/dist\n' +
        'That disk is full. Make room on it, or name a folder on another one with --outDir.',
    );
    expect(error.stack).toBe('');
    expect(refusal('It failed', '/srv', new Error('for a reason nobody thought of')).message).toBe(
      'It failed: /srv\nfor a reason nobody thought of',
    );
  });

  it('says how much is free where the disk is full, and nothing where it is not', () => {
    const disk = { bsize: 1024, blocks: 8192, bavail: 200, files: 0, ffree: 0 };
    expect(fullDisk('/srv', 'Make room.', () => disk)).toBe(
      'The disk is full (200 kB of 8192 kB are free): /srv\nMake room.',
    );
    expect(fullDisk('/srv', undefined, () => ({ ...disk, bavail: 5000 }))).toBeUndefined();
    expect(fullDisk('/srv', undefined, () => ({ ...disk, bavail: 5000, files: 1000, ffree: 0 }))).toContain(
      'The disk is full',
    );
    expect(fullDisk(join(tmpdir(), 'is-not-there'))).toBeUndefined();
  });
});
