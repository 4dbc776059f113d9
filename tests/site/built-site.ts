import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompress, constants } from 'node:zlib';
import { LOCALES } from '../../src/i18n/locales.ts';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** The built site under test; P2C_DIST names another copy of it. */
export const DIST = process.env['P2C_DIST'] || join(PROJECT, 'dist');
/** Where the built site lives on its host; begins and ends with a slash. */
export const BASE = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** A path below the base, as a file of the build. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The text of a built page or file, by its path below the base: `en/pledges/`, `data/v1/pledges.json`. */
export function readBuilt(path: string): string {
  return readFileSync(join(DIST, fileOf(path)), 'utf8');
}

/** True when a path below the base is a built file. */
export function isBuilt(path: string): boolean {
  const file = join(DIST, fileOf(decodeURIComponent(path)));
  return existsSync(file) && statSync(file).isFile();
}

/** The paths of all built pages below the base, sorted: `` is the root, `en/` the English home. */
export function builtPages(): readonly string[] {
  pages ??= findPages();
  return pages;
}

/** There are thousands of them, and to look for them takes a while. */
let pages: readonly string[] | undefined;

function findPages(): string[] {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`There is no built site in ${DIST}. Run: npm run build`);
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** True for the address of a former id: a browser that opens it is led on at once. */
export function leadsOn(page: string): boolean {
  return readBuilt(page).includes('http-equiv="refresh"');
}

/** Lists of pledges are one kind, whatever they are cut by; else a kind is a folder. */
function kindOf(path: string): string {
  return path
    .replace(/^lists\/.+/, 'lists/*')
    .replace(/^countries\/.+\/brief\/$/, 'countries/*/brief')
    .replace(/^(.+\/)[^/]+\/$/, '$1*');
}

/** Which page of a kind that has many stands for all. */
export type Size = 'largest' | 'smallest' | 'both';

/**
 * One path below a language for each kind of page, and where a kind has many pages, the largest or the smallest of them,
 * or both: what holds for these holds for those between. All four focus areas, since they are of
 * equal weight.
 */
function pageTypes(size: Size): string[] {
  const kinds = new Map<string, { path: string; bytes: number }[]>();
  for (const page of builtPages().filter((path) => path.startsWith('en/') && !leadsOn(path))) {
    const path = page.slice('en/'.length);
    const kind = kindOf(path);
    const bytes = statSync(join(DIST, fileOf(page))).size;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { path, bytes }]);
  }
  return [...kinds].flatMap(([kind, pages]) => {
    const paths = pages.sort((a, b) => b.bytes - a.bytes).map(({ path }) => path);
    if (kind === 'focus-areas/*') return paths;
    const [largest, smallest] = [paths.slice(0, 1), paths.slice(-1)];
    return [...new Set({ largest, smallest, both: [...largest, ...smallest] }[size])];
  });
}

/** Each kind of page in some languages, as paths below the base; without languages, in all six. */
export function pagesIn(locales: readonly string[] = LOCALES.map(({ id }) => id), size: Size = 'both'): string[] {
  return pageTypes(size).flatMap((path) => locales.map((locale) => `${locale}/${path}`));
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** How the site is served. */
export interface ServingOptions {
  /** The built site, and where it lives on its host; those under test unless others are named. */
  readonly dist?: string;
  readonly base?: string;
  /** What is sent for a file, by its path below the base; nothing breaks the line off. */
  readonly answer?: (file: string, content: Buffer) => Buffer | undefined;
  /** Sends text pressed with Brotli, as hosts do on the fly. */
  readonly pressed?: boolean;
}

/** The built site behind a small static server of its own. */
export interface ServedSite {
  /** Address of the base, with its slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const asItIs = (_: string, content: Buffer): Buffer | undefined => content;

/** Serves the built site on a free port, as a plain host of files does: no header but the type. */
export async function serveBuiltSite(options: ServingOptions = {}): Promise<ServedSite> {
  const { dist = DIST, base = BASE, answer = asItIs, pressed = false } = options;
  const isThere = (path: string): boolean => {
    const file = join(dist, fileOf(path));
    return !path.split('/').includes('..') && existsSync(file) && statSync(file).isFile();
  };
  const server = createServer((request, response) => {
    // What begins with two slashes is a path all the same.
    const pathname = decodeURIComponent(new URL(`http://localhost${request.url ?? '/'}`).pathname);
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
    const found = path !== undefined && isThere(path);
    const file = found ? fileOf(path) : '404.html';
    const content = answer(file, readFileSync(join(dist, file)));
    if (!content) {
      response.destroy();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isPressed = pressed && !type.startsWith('image/png');
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      ...(isPressed && { 'content-encoding': 'br', vary: 'accept-encoding' }),
    });
    if (isPressed) void pressing(content).then((bytes) => response.end(bytes));
    else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Presses with Brotli, beside the work of the test. */
export function pressing(content: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    brotliCompress(content, PRESSING, (error, pressed) => {
      if (error) reject(error);
      else resolve(pressed);
    });
  });
}

/** Quality 5 is what hosts use on the fly; a file that was pressed ahead of time comes out smaller still. */
const PRESSING = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
