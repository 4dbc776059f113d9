import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { foreignLetters, foreignWords, WRITTEN } from '../foreign-words.ts';
import { BASE, DIST } from './built-site.ts';
import { linksOnPage, type PageLink, typedOnPage, wordsOnPage } from './words-on-page.ts';

/** What a page says of languages. */
export interface LanguagesOnPage {
  readonly path: string;
  /** Words that are not in the language they are said to be in. */
  readonly wrong: readonly string[];
  /** Its links that lead into a language. */
  readonly links: readonly (PageLink & { readonly locale: Locale; readonly rest: string })[];
}

/** The name of a language in itself stands on every page, in the switch. */
const OWN_NAMES: ReadonlySet<string> = new Set(LOCALES.map(({ name }) => name));

/** Pictures and feeds of a language. */
export function filesIn(locale: string): string[] {
  return ['charts', 'feeds'].flatMap((folder) =>
    readdirSync(join(DIST, locale, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:svg|xml)$/.test(name))
      .map((name) => `${locale}/${folder}/${name.replaceAll('\\', '/')}`),
  );
}

/** Looks at pages and files, one after the other. In a folder of the site the same words are looked at once. */
export function languageReader(): (path: string) => LanguagesOnPage {
  const seenIn = new Map<string, Set<string>>();
  return (path) => {
    const folder = path.slice(0, path.indexOf('/') + 1);
    const seen = seenIn.get(folder) ?? new Set();
    seenIn.set(folder, seen);
    return { path, wrong: wrongOn(path, seen), links: crossing(path) };
  };
}

/** The links of a page that lead into a language. */
function crossing(path: string): LanguagesOnPage['links'] {
  return linksOnPage(path).flatMap((link) => {
    const [id = '', ...rest] = link.href.startsWith(BASE) ? link.href.slice(BASE.length).split('/') : [];
    const locale = LOCALES.find((one) => one.id === id);
    return locale ? [{ ...link, locale, rest: rest.join('/') }] : [];
  });
}

/** One line for each run of words that is not in the language it is said to be in, but those that were seen before. */
function wrongOn(path: string, seen: Set<string>): string[] {
  const runs = wordsOnPage(path).filter(({ text, lang }) => {
    const key = `${lang} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
  // These pages speak of files.
  const typed = /^\w+\/(?:rules|pledge)\//.test(path) ? new Set([...WRITTEN, ...typedOnPage(path)]) : undefined;
  return runs.flatMap(({ text, lang, where }) => {
    const locale = LOCALES.find(({ tag }) => tag === lang);
    if (!locale) return lang === '' ? [`${path} ${where}: no language named, ${text}`] : [];
    if (OWN_NAMES.has(text.trim())) return [];
    const words = [...foreignWords(locale.id, text, typed), ...foreignLetters(locale.id, text, typed)];
    return words.length > 0 ? [`${path} ${where}: ${words.join(' ')} in ${text.trim().slice(0, 100)}`] : [];
  });
}
