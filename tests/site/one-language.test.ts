import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { foreignLetters, foreignWords, WRITTEN } from '../foreign-words.ts';
import { builtPages, DIST } from './built-site.ts';
import { typedOnPage, wordsOnPage } from './words-on-page.ts';

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

describe('no page mixes languages', () => {
  it.each(LOCALES)('in $id: every word is of the language its element names', { timeout: 300_000 }, ({ id }) => {
    const paths = [...builtPages().filter((path) => path.startsWith(`${id}/`)), ...filesIn(id)];
    expect(paths.length).toBeGreaterThan(600);
    expect(wrongOn(paths)).toEqual([]);
  });

  it('on the pages that belong to no language', () => {
    expect(wrongOn(['', '404.html'])).toEqual([]);
    expect(existsSync(join(DIST, '404.html'))).toBe(true);
  });
});

/** One line for each run of words that is not in the language it is said to be in; the same words are looked at once. */
function wrongOn(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.flatMap((path) => {
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
  });
}
