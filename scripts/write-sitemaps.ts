import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../src/i18n/locales.ts';
import { toSitemaps } from '../src/publish/to-sitemap.ts';

/**
 * Writes the sitemaps of a built site. In them is each page that names itself as the one to be found: pages that lead
 * elsewhere, and those to put into other pages, do not.
 * @param folder the built site
 * @param pages addresses below the home, as the build lists them
 * @param home absolute address of the site, with its slash
 */
export function writeSitemaps(folder: string, pages: readonly string[], home: string): void {
  const found = pages.filter((page) => {
    const file = join(folder, page, 'index.html');
    return LOCALES.some(({ id }) => page.startsWith(`${id}/`)) && isItsOwn(readFileSync(file, 'utf8'), home + page);
  });
  for (const { name, text } of toSitemaps(home, found, LOCALES, SOURCE_LOCALE)) writeFileSync(join(folder, name), text);
}

function isItsOwn(html: string, address: string): boolean {
  return html.includes(`<link rel="canonical" href="${address}"`);
}
