import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, LOCALES } from '../../src/i18n/locales.ts';
import { foreignLetters, foreignWords, WRITTEN } from '../foreign-words.ts';
import { BASE, builtPages, DIST, leadsOn } from './built-site.ts';
import { linksOnPage, type PageLink, typedOnPage, wordsOnPage } from './words-on-page.ts';

/** Pictures and feeds of a language. */
function filesIn(locale: string): string[] {
  return ['charts', 'feeds'].flatMap((folder) =>
    readdirSync(join(DIST, locale, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:svg|xml)$/.test(name))
      .map((name) => `${locale}/${folder}/${name.replaceAll('\\', '/')}`),
  );
}

/** The name of a language in itself stands on every page, in the switch. */
const OWN_NAMES: ReadonlySet<string> = new Set(LOCALES.map(({ name }) => name));

interface Looked {
  readonly path: string;
  /** Words that are not in the language they are said to be in. */
  readonly wrong: readonly string[];
  readonly links: readonly (PageLink & { readonly locale: Locale; readonly rest: string })[];
}

/** What is in each language, and last what belongs to none; each page is parsed once. */
const looked = new Map<string, readonly Looked[]>();

beforeAll(() => {
  const pages = builtPages();
  for (const { id } of LOCALES)
    looked.set(id, lookAt([...pages.filter((path) => path.startsWith(`${id}/`)), ...filesIn(id)]));
  looked.set('', lookAt(['', '404.html']));
});

const wrongIn = (locale: string) => looked.get(locale)?.flatMap(({ wrong }) => wrong);

describe('no page mixes languages', () => {
  it.each(LOCALES)('in $id: every word is of the language its element names', ({ id }) => {
    expect(looked.get(id)?.length).toBeGreaterThan(600);
    expect(wrongIn(id)).toEqual([]);
  });

  it('on the pages that belong to no language', () => {
    expect(wrongIn('')).toEqual([]);
    expect(existsSync(join(DIST, '404.html'))).toBe(true);
  });
});

describe('the links between languages', () => {
  it('say to which language they lead', () => {
    const wrong = [...looked.values()].flat().flatMap(({ path, links }) =>
      links
        .filter(({ locale, lang, hreflang }) => lang !== locale.tag || (hreflang ?? locale.tag) !== locale.tag)
        // A page says its own language; a link of it whose words are in another says whose they are, not where it leads.
        .filter(({ locale, hreflang }) => !path.startsWith(`${locale.id}/`) || hreflang !== undefined)
        .map(({ href, lang }) => `${path}: ${href} in ${lang}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are six in the switch, in the order of the United Nations, each to the same page', () => {
    const pages = LOCALES.flatMap(({ id }) => looked.get(id) ?? []).filter(({ path }) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(600);
    const wrong = pages.filter(({ path, links }) => {
      const found = links.filter(({ inSwitch }) => inSwitch);
      const rest = path.slice(path.indexOf('/') + 1);
      // Pages to put into other pages, and those that lead elsewhere, have none.
      return found.length > 0
        ? found.map(({ locale }) => locale.id).join() !== LOCALES.map(({ id }) => id).join() ||
            found.some((link) => link.rest !== rest || link.hreflang !== link.locale.tag)
        : !/^\w+\/embed\//.test(path) && !leadsOn(path);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function lookAt(paths: readonly string[]): Looked[] {
  // The same words are looked at once.
  const seen = new Set<string>();
  return paths.map((path) => ({ path, wrong: wrongOn(path, seen), links: crossing(path) }));
}

/** The links of a page that lead into a language. */
function crossing(path: string): Looked['links'] {
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
    const words = [...foreignWords(locale.id, text, typed), ...foreignLetters(locale.id, text)];
    return words.length > 0 ? [`${path} ${where}: ${words.join(' ')} in ${text.trim().slice(0, 100)}`] : [];
  });
}
