import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyName, copyPath } from '../../src/copy/copy-names.ts';
import { isSingle } from '../../src/copy/is-copied.ts';
import { formatBytes } from '../../src/i18n/format.ts';
import { LOCALES, localeOf } from '../../src/i18n/locales.ts';
import { mostCopied } from '../../src/scale.ts';
import { openVisitor, type Visitor } from './browser.ts';
import { builtPages, DIST, readBuilt } from './built-site.ts';
import { parsePage } from './parsed-page.ts';

const TIMEOUT = 600_000;
const { as_of: DAY, pledges } = JSON.parse(readBuilt('data/v1/pledges.json')) as { as_of: string; pledges: unknown[] };
/** Small enough to pass on by message, or over a line of 250 kbit/s in two minutes; all languages on any memory stick. */
const MOST_BYTES = { one: 4_000_000 + 20_000 * pledges.length, all: 25_000_000 };

/** The files of a site that belong into a copy of so many languages. */
const copied = (files: readonly string[], languages: number): string[] =>
  files.filter((file) => pledges.length <= mostCopied(languages) || !isSingle(file));

let work = '';
let visitor: Visitor;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'copies-'));
  for (const locale of ['en', 'ar']) unpack(locale);
  visitor = await openVisitor();
}, TIMEOUT);
afterAll(async () => {
  rmSync(work, { recursive: true });
  await visitor.close();
});

function unpack(locale: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(join(DIST, copyPath(locale)))))) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), content);
  }
}

/** The folder of an unpacked copy. */
const folderOf = (locale: string): string => join(work, copyName(DAY, locale));
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());

describe('the copy in one language', () => {
  it.each(['en', 'ar'])('holds every page of %s that reads without a network', (locale) => {
    const pages = copied(builtPages(), 1).filter(
      (page) => page.startsWith(`${locale}/`) && !/^\w+\/(?:embed|offline)\//.test(page),
    );
    const missing = pages.filter((page) => !existsSync(join(folderOf(locale), page, 'index.html')));
    expect(missing).toEqual([]);
  });

  it.each(['en', 'ar'])('leads from file to file, and nowhere else on the disk: %s', (locale) => {
    const folder = folderOf(locale);
    const dead = filesIn(folder)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const html = readFileSync(join(folder, file), 'utf8');
        return [...html.matchAll(/\s(?:href|src)="([^"#]*)[^"]*"/g)].flatMap(([, to = '']) => {
          if (to === '' || /^(?:https?|mailto):/.test(to)) return [];
          const target = fileURLToPath(
            new URL(to.replaceAll('&amp;', '&'), pathToFileURL(join(folder, file))).href.split('?')[0] ?? '',
          );
          return target.startsWith(folder) && existsSync(target) && statSync(target).isFile() ? [] : [`${file}: ${to}`];
        });
      });
    expect(dead).toEqual([]);
  });

  it.each(['en', 'ar'])('holds every file of data that its checksums name, and with that sum: %s', (locale) => {
    const folder = join(folderOf(locale), 'data/v1');
    const sums = readFileSync(join(folder, 'checksums.txt'), 'utf8').trim().split('\n');
    expect(sums.length).toBeGreaterThan(15);
    const wrong = sums.filter((line) => {
      const [sum, file = ''] = line.split('  ');
      const path = join(folder, file);
      return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== sum;
    });
    expect(wrong).toEqual([]);
  });

  it.each(['en', 'ar'])('holds no script: %s', (locale) => {
    const folder = folderOf(locale);
    const found = filesIn(folder).filter(
      (file) =>
        file.endsWith('.js') ||
        (file.endsWith('.html') && readFileSync(join(folder, file), 'utf8').includes('<script')),
    );
    expect(found).toEqual([]);
  });

  it.each(['en', 'ar'])('opens from a disk, and one can go through it: %s', { timeout: TIMEOUT }, async (locale) => {
    const [seen] = await visitor.visit(
      [pathToFileURL(join(folderOf(locale), 'index.html')).href],
      async (page, start) => {
        const faults: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        page.on('requestfailed', (request) => faults.push(request.url()));
        page.on('request', (request) => {
          if (!request.url().startsWith('file:')) faults.push(request.url());
        });
        await page.goto(start);
        const isStyled = (await page.evaluate(() => getComputedStyle(document.body).marginTop)) === '0px';
        const ways = [
          await go(page, 'main a[href*="/focus-areas/access/"]'),
          await go(page, 'main a[href*="/pledges/"]'),
          await go(page, 'a[href*="/entities/"]'),
          await go(page, 'a[href*="/data/index.html"]'),
          await go(page, 'a[href*="/countries/index.html"]'),
          await go(page, 'main .names a'),
        ];
        return { faults, isStyled, ways, language: await page.getAttribute('html', 'lang') };
      },
    );
    expect(seen?.faults).toEqual([]);
    expect(seen?.isStyled).toBe(true);
    expect(seen?.language).toBe(localeOf(locale as 'en').tag);
    for (const way of seen?.ways ?? []) expect(way).not.toBe('');
  });

  it('says of search and form what they can do without script', { timeout: TIMEOUT }, async () => {
    const paths = ['en/pledges/index.html', 'en/pledge/index.html'];
    const seen = await visitor.visit(
      paths.map((path) => pathToFileURL(join(folderOf('en'), path)).href),
      async (page, path) => {
        await page.goto(path);
        return page.innerText('main');
      },
    );
    expect(seen[0]).toContain('The list below is complete without it.');
    expect(seen[1]).toContain('Print this page as a blank form');
  });
});

async function go(page: Page, link: string): Promise<string> {
  await page
    .locator(`${link}:not(svg *)`)
    .first()
    .evaluate((element) => (element as HTMLAnchorElement).click());
  await page.waitForLoadState('load');
  return (await page.textContent('h1')) ?? '';
}

describe('the copy in all languages', () => {
  it('holds what each of them holds, and leads from language to language', () => {
    const folder = copyName(DAY);
    const all = unzipSync(readFileSync(join(DIST, copyPath())), {
      filter: ({ name }) => name.endsWith('/index.html'),
    });
    const pages = new Set(Object.keys(all).map((name) => name.slice(folder.length + 1)));
    for (const { id } of LOCALES) {
      const own = readdirSync(join(DIST, id), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('index.html') && !/^(?:embed|offline)\//.test(file))
        .map((file) => `${id}/${file}`);
      expect(copied(own, LOCALES.length).filter((file) => !pages.has(file))).toEqual([]);
    }
    const home = Buffer.from(all[`${folder}/en/focus-areas/access/index.html`] ?? []).toString();
    expect(home).toContain('href="../../../ar/focus-areas/access/index.html"');
  });
});

it('the size of each copy is said where it is offered, and is small enough to pass on', () => {
  for (const page of ['data/', 'offline/'])
    for (const locale of LOCALES) {
      const elements = parsePage(`${locale.id}/${page}`);
      for (const id of [...LOCALES.map(({ id }) => id), undefined]) {
        const { size } = statSync(join(DIST, copyPath(id)));
        const said = elements.find(({ attributes }) => attributes.get('data-size-of') === copyPath(id))?.text;
        expect(said).toBe(formatBytes(locale, size).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '));
        expect(size).toBeLessThan(id === undefined ? MOST_BYTES.all : MOST_BYTES.one);
        const link = elements.find(({ attributes }) => attributes.get('href')?.endsWith(`/${copyPath(id)}`));
        expect(link?.attributes.get('download')).toBe(`${copyName(DAY, id)}.zip`);
      }
    }
});
