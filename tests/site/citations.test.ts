import { expect, it } from 'vitest';
import { formatDate } from '../../src/i18n/format.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { builtPages, leadsOn, pagesIn, readBuilt } from './built-site.ts';
import { parsePage, withDescendants } from './parsed-page.ts';

const HEAD = JSON.parse(readBuilt('data/v1/pledges.json')) as { as_of: string; commit: string | null };

/** A text with plain blanks, as pages are parsed. */
const plain = (text: string) => text.replace(/\s+/g, ' ');
const localeOf = (path: string) => LOCALES.find(({ id }) => path.startsWith(`${id}/`));
/** The texts under a label, wherever it stands in the page. */
function labelled(path: string, label: string): string[] {
  return parsePage(path)
    .filter(({ name, children }) => name === 'div' && children[0]?.name === 'dt' && children[0].text === label)
    .flatMap(({ children }) => children.slice(1).map(({ text }) => text));
}

it('every page says in its foot or in a part of its own how to cite it, short and in full', { timeout: 60_000 }, () => {
  const cited = builtPages().filter((path) => localeOf(path) && !path.includes('/embed/') && !leadsOn(path));
  const without = cited.filter((path) => {
    const { t } = translator(localeOf(path)?.id ?? 'en');
    const html = readBuilt(path);
    return !['cite.short', 'cite.long'].every((key) => html.includes(`<dt>${t(key as 'cite.short')}</dt>`));
  });
  expect(without).toEqual([]);
});

it('each kind of page and each chart is cited with its title, day, commit and licence', { timeout: 60_000 }, () => {
  const commit = HEAD.commit?.slice(0, 7) ?? '';
  const wrong = pagesIn()
    .filter((path) => !path.includes('/embed/'))
    .flatMap((path) => {
      const locale = localeOf(path);
      if (!locale) return [`${path}: no language`];
      const { t } = translator(locale.id);
      const page = parsePage(path);
      const head = page.find(({ name }) => name === 'title')?.text ?? '';
      // Titles in another language than the page end with the bare name; the page on the data is cited as the register.
      const register = plain(t('site.title'));
      const title = [register, t('site.title.name')].reduce((text, name) => text.replace(` – ${name}`, ''), head);
      const cited = path.endsWith('/data/') ? register : title;
      const [shorts, longs] = [labelled(path, t('cite.short')), labelled(path, t('cite.long'))];
      const charts = page
        .filter(({ name }) => name === 'figure')
        .filter((figure) =>
          withDescendants(figure).some(({ name, text }) => name === 'summary' && text === t('cite.chart')),
        )
        .map((figure) => withDescendants(figure).find(({ name }) => /^h[23]$/.test(name))?.text ?? '');
      const found = [
        ...[...charts, cited].filter((name) => !longs.some((text) => text.includes(name))),
        ...longs.filter((text) => !text.includes(commit) || !text.includes('CC BY 4.0')),
        ...longs.filter((text) => !text.includes(plain(formatDate(locale, HEAD.as_of)))),
        ...(longs.length > 0 && longs.length === shorts.length ? [] : ['not as many short as full ones']),
      ];
      return found.map((text) => `${path}: ${text}`);
    });
  expect(wrong).toEqual([]);
});
