import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { formatBytes } from '../../src/i18n/format.ts';
import { localeOf, LOCALES, SOURCE_LOCALE } from '../../src/i18n/locales.ts';
import { isAlwaysKept, isKeptData } from '../../src/offline/always-kept.ts';

const SIZE = /(<span\b[^>]* data-size-of="([^"]*)"[^>]*>)<\/span>/g;

/** Whether a page says how large something is that is made from the pages. */
export function saysSizes(html: Buffer): boolean {
  return html.includes(' data-size-of="');
}

/**
 * A page with how large the copies are, and what is always kept in its language.
 * @param sizes sizes of the copies, by path
 * @param files all files of the site
 * @param code files of code that are kept with the pages
 */
export function saySizes(
  folder: string,
  page: string,
  html: string,
  sizes: ReadonlyMap<string, number>,
  files: readonly string[],
  code: readonly string[],
): string {
  const locale = localeOf(LOCALES.find(({ id }) => page.startsWith(`${id}/`))?.id ?? SOURCE_LOCALE);
  return html.replaceAll(SIZE, (_, start: string, of: string) => {
    const bytes = of === 'always-kept' ? sizeKept(folder, locale.id, files, code) : (sizes.get(of) ?? 0);
    return `${start}${formatBytes(locale, bytes)}</span>`;
  });
}

/** What readers of a language load for later, pressed as a host does on the fly. */
function sizeKept(folder: string, locale: string, files: readonly string[], code: readonly string[]): number {
  const own = files.filter((file) => file.startsWith(`${locale}/`));
  const pages = own.filter(
    (file) => file.endsWith('index.html') && isAlwaysKept(file.slice(locale.length + 1, -'index.html'.length)),
  );
  const shared = files.filter((file) => isKeptData(file) && !LOCALES.some(({ id }) => file.startsWith(`${id}/`)));
  const data = own.filter((file) => file.endsWith('.json') && isKeptData(file));
  const all = [...pages, ...code, ...shared, ...data].map((file) => readFileSync(join(folder, file)));
  return all.reduce((sum, content) => sum + pressed(content), 0);
}

function pressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
