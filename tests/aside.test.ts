import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAside, swapIn, tidyUp } from '../scripts/aside/aside.ts';
import { fullDisk, refusal } from '../scripts/aside/refusal.ts';
import { takeTurn } from '../scripts/aside/take-turns.ts';

const BUILD = 12;
const nothingRuns = () => false;

/** A folder with a site that was published. */
function publishedSite(text = 'last'): string {
  const site = join(mkdtempSync(join(tmpdir(), 'aside-')), 'dist');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), text);
  writeFileSync(join(site, 'old.html'), text);
  return site;
}

/** A site that is built beside one, up to the moment of the swap. */
function builtBeside(site: string) {
  const aside = openAside(site, BUILD);
  writeFileSync(join(aside.next, 'index.html'), 'new');
  return aside;
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
    const site = join(mkdtempSync(join(tmpdir(), 'aside-')), 'below/dist');
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
    const site = publishedSite();
    writeFileSync(join(site, '.git'), 'gitdir: elsewhere');
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
    const folder = mkdtempSync(join(tmpdir(), 'turns-'));
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
    expect(fullDisk('/srv', () => disk)).toBe(
      'The disk is full (200 kB of 8192 kB are free): /srv\nMake room on it, or name a folder on another one with --outDir.',
    );
    expect(fullDisk('/srv', () => ({ ...disk, bavail: 5000 }))).toBeUndefined();
    expect(fullDisk('/srv', () => ({ ...disk, bavail: 5000, files: 1000, ffree: 0 }))).toContain('The disk is full');
    expect(fullDisk(join(tmpdir(), 'is-not-there'))).toBeUndefined();
  });
});
