import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { faultOfSitemap, readSitemapIndex } from '../xml-schemas.ts';
import { PROJECT } from './built-site.ts';
import { comparePictures } from './pictures.ts';
import { BUILD, copyToy, environmentOf, filesOf, run, TIMEOUT, TOY } from './toy-register.ts';

/*
 * A small register of made-up pledges is built as it would be for a project page, and compared with the files
 * in tests/expected. After a change that is meant: UPDATE_GOLDEN=1, and read the difference.
 */

const EXPECTED = join(PROJECT, 'tests/expected');
const PLACE = { SITE_URL: 'https://example.org', BASE_PATH: '/register' };
/** 1 January 2026. */
const TODAY = { SOURCE_DATE_EPOCH: '1767225600' };
/** The file of the checksums. */
const CHECKSUMS = 'checksums.txt';

let work = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'register-'));
});
afterAll(() => rmSync(work, { recursive: true }));

function copyOfToy(name: string): string {
  return copyToy(join(work, name));
}

/** The project in another folder, as it is before anything was built; what is installed is the same. */
function copyOfProject(): string {
  const copy = join(work, 'project');
  const notCopied = /^(?:node_modules|dist|coverage|\.git|\.astro|\.swap-.*)$/;
  cpSync(PROJECT, copy, {
    recursive: true,
    filter: (path) => dirname(path) !== dirname(join(PROJECT, 'x')) || !notCopied.test(basename(path)),
  });
  symlinkSync(realpathSync(join(PROJECT, 'node_modules')), join(copy, 'node_modules'));
  return copy;
}

/** Builds a root into a new folder. */
function build(root: string, name: string, environment: Readonly<Record<string, string>> = {}, project = PROJECT) {
  const outDir = join(work, name);
  const settings = { P2C_ROOT: root, ...PLACE, ...TODAY, ...environment };
  return { outDir, ...run([...BUILD, '--outDir', outDir], settings, project) };
}

/** The checksum of every file of a site but that of the checksums, in its form. */
function checksumsOf(folder: string): string {
  const lines = filesOf(folder)
    .filter((file) => file !== CHECKSUMS)
    .map((file) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, file)));
      return `${digest.digest('hex')}  ${file}\n`;
    });
  return lines.join('');
}

/** Compares a text with the file of that name in tests/expected, or writes it there. */
function expectGolden(name: string, text: string): void {
  const file = join(EXPECTED, name);
  if (process.env['UPDATE_GOLDEN']) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(
    existsSync(file) ? readFileSync(file, 'utf8') : `No tests/expected/${name} yet: UPDATE_GOLDEN=1 writes it.`,
  );
}

it('the example register passes the check', { timeout: TIMEOUT }, () => {
  expect(run(['scripts/check.ts'], { P2C_ROOT: TOY })).toMatchObject({ status: 0 });
});

describe('the example register, built for a project page', () => {
  let site = '';

  beforeAll(() => {
    const { status, output, outDir } = build(copyOfToy('first'), 'site');
    if (status !== 0) throw new Error(output);
    site = outDir;
  }, TIMEOUT);

  it.each([
    'data/v1/pledges.json',
    'data/v1/pledges.csv',
    'data/v1/entities.json',
    'data/v1/country-group-status.csv',
    'data/v1/former-ids.json',
  ])('publishes the expected %s', (file) => {
    expectGolden(file, readFileSync(join(site, file), 'utf8'));
  });

  it.each(LOCALES.map(({ id }) => id))('leads on from the address of a former id in %s', (locale) => {
    const html = readFileSync(join(site, locale, 'pledges/example-ministry-masts/index.html'), 'utf8');
    const now = `${PLACE.BASE_PATH}/${locale}/pledges/example-ministry-rural-masts/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${now}">`);
    expect(html).toContain(`<link rel="canonical" href="${PLACE.SITE_URL}${now}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${now}"`);
    expect(filesOf(site)).toContain(`${locale}/pledges/example-ministry-rural-masts/index.html`);
    expect(filesOf(site)).not.toContain('cards/example-ministry-masts.png');
  });

  it.each(['en', 'ar'])('draws the expected charts on the home in %s', (locale) => {
    const html = readFileSync(join(site, locale, 'index.html'), 'utf8');
    const charts = [...html.matchAll(/<svg\b[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
    expect(charts.length).toBeGreaterThan(0);
    const names = charts.map((svg, index) => /aria-labelledby="([\w-]+)-title/.exec(svg)?.[1] ?? String(index + 1));
    charts.forEach((svg, index) => {
      // One element a line, so that a difference can be read.
      expectGolden(`charts/${locale}-${names[index]}.svg`, `${svg.replaceAll('><', '>\n<')}\n`);
    });
    const expected = readdirSync(join(EXPECTED, 'charts')).filter((file) => file.startsWith(`${locale}-`));
    expect(expected.sort()).toEqual(names.map((name) => `${locale}-${name}.svg`).sort());
  });

  it('looks as it did, in a few places', { timeout: TIMEOUT }, async () => {
    const looks = [
      { name: 'home', path: 'en/', width: 1280, colorScheme: 'light' },
      { name: 'home-right-to-left', path: 'ar/', width: 360, colorScheme: 'dark' },
      { name: 'focus-area', path: 'fr/focus-areas/access/', width: 360, colorScheme: 'light' },
      { name: 'pledge', path: 'en/pledges/example-ministry-rural-masts/', width: 1280, colorScheme: 'dark' },
      { name: 'country', path: 'ru/countries/xaa/', width: 360, colorScheme: 'light' },
      { name: 'list', path: 'es/lists/', width: 1280, colorScheme: 'light' },
    ] as const;
    const folder = join(EXPECTED, 'pictures');
    const update = Boolean(process.env['UPDATE_GOLDEN']);
    expect(await comparePictures(site, `${PLACE.BASE_PATH}/`, looks, { folder, update })).toEqual([]);
  });

  it('links and loads only below the path it was built for', () => {
    const outside = filesOf(site)
      .filter((file) => file.endsWith('.html') || file.endsWith('.svg'))
      .flatMap((file) =>
        [...readFileSync(join(site, file), 'utf8').matchAll(/\s(?:href|src)="([^"]*)"/g)]
          .map(([, address = '']) => new URL(address, `${PLACE.SITE_URL}${PLACE.BASE_PATH}/${file}`))
          .filter(({ origin, pathname }) => origin === PLACE.SITE_URL && !pathname.startsWith(`${PLACE.BASE_PATH}/`))
          // A link in a pledge's own text may lead to the same host.
          .filter(({ pathname }) => pathname !== '/masts')
          .map(({ pathname }) => `${file}: ${pathname}`),
      );
    expect(outside).toEqual([]);
  });

  it('lists in its sitemaps every page that is to be found, with the twins that the page names', async () => {
    const addressed = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, address = '']) => address);
    const home = `${PLACE.SITE_URL}${PLACE.BASE_PATH}/`;
    const index = readFileSync(join(site, 'sitemap.xml'), 'utf8');
    const maps = (await readSitemapIndex(index)).map((address) =>
      readFileSync(join(site, address.slice(home.length)), 'utf8'),
    );
    expect(maps.map(faultOfSitemap)).toEqual(maps.map(() => undefined));
    const entries = maps.flatMap((text) => addressed(text, /<url>(.*?)<\/url>/g));
    const listed = entries.map((entry) => ({
      page: addressed(entry, /<loc>([^<]*)/g)[0],
      twins: addressed(entry, /href="([^"]*)"/g),
    }));
    const pages = filesOf(site)
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => ({ page: home + file.replace('index.html', ''), html: readFileSync(join(site, file), 'utf8') }))
      .filter(({ page, html }) => html.includes(`<link rel="canonical" href="${page}"`))
      .map(({ page, html }) => ({
        page,
        twins: addressed(html, /<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g),
      }));
    const byPage = (a: { page?: string | undefined }, b: { page?: string | undefined }) =>
      (a.page ?? '') < (b.page ?? '') ? -1 : 1;
    expect(pages.length).toBeGreaterThan(100);
    expect(listed.toSorted(byPage)).toEqual(pages.toSorted(byPage));
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${home}sitemap.xml\n`);
  });

  it('says the checksum of each of its files', () => {
    expect(readFileSync(join(site, CHECKSUMS), 'utf8')).toBe(checksumsOf(site));
  });

  it(
    'comes out the same, byte for byte, in another folder, time zone, language and order of files, on another day',
    {
      timeout: TIMEOUT,
    },
    () => {
      const elsewhere = {
        TZ: 'Pacific/Kiritimati',
        LANG: 'ar_EG.UTF-8',
        LC_ALL: 'ar_EG.UTF-8',
        LANGUAGE: 'ar',
        NODE_OPTIONS: `--import ${pathToFileURL(join(PROJECT, 'tests/site/another-machine.ts')).href}`,
      };
      const again = build(copyOfToy('second'), 'again', elsewhere, copyOfProject());
      expect(again.status, again.output).toBe(0);
      expect(checksumsOf(again.outDir).split('\n')).toEqual(checksumsOf(site).split('\n'));
    },
  );
});

describe('a site that is there already', () => {
  let site = '';

  beforeAll(() => {
    site = join(work, 'published');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'The last site');
    writeFileSync(join(site, CHECKSUMS), '');
  });

  it('stays as it is when a build is killed while it writes pages', { timeout: TIMEOUT }, async () => {
    const child = spawn(process.execPath, [...BUILD, '--outDir', site], {
      cwd: PROJECT,
      stdio: 'ignore',
      env: environmentOf({ P2C_ROOT: copyOfToy('killed'), P2C_LOCALES: '1', ...PLACE, ...TODAY }),
    });
    const next = join(work, `.swap-published-${child.pid}-next`);
    const ended = new Promise((resolve) => child.once('close', (_, signal) => resolve(signal)));
    while (child.exitCode === null && !existsSync(join(next, 'en'))) await setTimeout(20);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(readdirSync(site).sort()).toEqual([CHECKSUMS, 'index.html']);
    expect(existsSync(next)).toBe(true);
  });

  it(
    'stays when a broken pledge stops the build with the report of the check; what the killed one left is gone',
    { timeout: TIMEOUT },
    () => {
      const root = copyOfToy('broken');
      const file = 'content/pledges/2024/example-ministry-rural-masts.md';
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(root, file), text.replace('focus_areas: [access]', 'focus_areas: [acess]'));
      const { status, output } = build(root, 'published');
      expect(status).not.toBe(0);
      const report = run(['scripts/check.ts'], { P2C_ROOT: root });
      expect(report.status).toBe(1);
      expect(report.output).toContain(`${file}:4:15`);
      expect(output).toContain(report.output.trim());
      expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$|stack trace/im);
      expect(output).toContain('A build was ended before it was done');
      expect(output).toContain(`The build did not succeed, and changed nothing: ${site}`);
      expect(readdirSync(site).sort()).toEqual([CHECKSUMS, 'index.html']);
      expect(readdirSync(work).filter((name) => name.startsWith('.swap-'))).toEqual([]);
    },
  );
});
