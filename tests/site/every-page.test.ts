import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import BUDGETS from './budgets.json' with { type: 'json' };
import { BASE, builtPages, isBuilt, leadsOn, readBuilt } from './built-site.ts';
import { filesIn, type LanguagesOnPage, languageReader } from './languages-on-page.ts';
import { type Element, parsePage } from './parsed-page.ts';

/*
 * What holds for every page without a browser. To parse them all takes longer than all that is asked of them, so what is
 * asked, of languages too, is asked while a page is at hand.
 */

const ORIGIN = new URL(process.env['SITE_URL'] || 'https://site.example').origin;
/** What makes a browser load something: element and attribute. A `link` does so only with some relations. */
const LOADING: readonly (readonly [string, string])[] = [
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'src'],
  ['source', 'srcset'],
  ['script', 'src'],
  ['iframe', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['image', 'href'],
  ['use', 'href'],
];
const NOT_LOADING = new Set(['canonical', 'alternate', 'author', 'license', 'next', 'prev']);

interface Facts {
  readonly path: string;
  readonly lang: string | undefined;
  readonly dir: string | undefined;
  readonly headings: number;
  readonly title: string;
  readonly description: string;
  /** Whether it is a page to be found: not one to put into other pages, not the one for unknown addresses. */
  readonly indexed: boolean;
  readonly canonical: string | undefined;
  /** Language to path below the origin. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly policies: readonly string[];
  /** Of the styles and scripts that stand in the page, as a policy writes them. */
  readonly hashes: readonly string[];
  readonly ids: readonly string[];
  readonly links: readonly URL[];
  readonly loads: readonly URL[];
  /** What a page of this site must not hold, as found. */
  readonly scripts: readonly Element[];
  readonly styled: readonly string[];
  /** Tables that wait for an end that does not come. */
  readonly unended: number;
  readonly handlers: readonly string[];
}

let pages: Facts[] = [];
/** Pages, and pictures and feeds too. */
let languages: LanguagesOnPage[] = [];

beforeAll(() => {
  const languagesOn = languageReader();
  const both = builtPages().map((path) => [factsOf(path), languagesOn(path)] as const);
  pages = both.map(([facts]) => facts);
  languages = [...both.map(([, said]) => said), ...LOCALES.flatMap(({ id }) => filesIn(id)).map(languagesOn)];
});

function factsOf(path: string): Facts {
  const elements = parsePage(path);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const value = (element: Element | undefined, key: string) => element?.attributes.get(key);
  const meta = (key: string, name: string) => named('meta').filter((element) => value(element, key) === name);
  const address = (href: string) => new URL(href, `${ORIGIN}${BASE}${path}`);
  const links = named('link');
  const canonical = links.find((link) => value(link, 'rel') === 'canonical');
  const loadingLinks = links.filter((link) => !NOT_LOADING.has(value(link, 'rel') ?? ''));
  return {
    path,
    lang: value(named('html')[0], 'lang'),
    dir: value(named('html')[0], 'dir'),
    headings: named('h1').length,
    title: named('head')[0]?.children.find(({ name }) => name === 'title')?.text ?? '',
    description: value(meta('name', 'description')[0], 'content') ?? '',
    indexed: !(value(meta('name', 'robots')[0], 'content') ?? '').includes('noindex'),
    canonical: canonical && address(value(canonical, 'href') ?? '').pathname,
    alternates: new Map(
      links
        .filter((link) => value(link, 'hreflang') !== undefined)
        .map((link) => [value(link, 'hreflang') ?? '', address(value(link, 'href') ?? '').pathname]),
    ),
    policies: meta('http-equiv', 'content-security-policy').map((element) => value(element, 'content') ?? ''),
    hashes: [...readBuilt(path).matchAll(/<(?:style|script(?: type="module")?)>([^]*?)<\/(?:style|script)>/g)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
    ids: elements.flatMap((element) => value(element, 'id') ?? []),
    links: named('a').map((link) => address(value(link, 'href') ?? '#')),
    loads: [
      ...loadingLinks.map((link) => address(value(link, 'href') ?? '')),
      ...LOADING.flatMap(([name, key]) =>
        named(name).flatMap((element) => {
          const href = value(element, key);
          return href === undefined ? [] : [address(href)];
        }),
      ),
      ...named('style').flatMap(({ text }) =>
        [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, to]) => address(to ?? '')),
      ),
    ],
    // What is typed as data is never run.
    scripts: named('script').filter(({ attributes }) => attributes.get('type') !== 'application/ld+json'),
    unended: named('table').filter(
      (table) => value(table, 'class')?.split(' ').includes('whole') && table.children.at(-1)?.name !== 'tfoot',
    ).length,
    styled: elements.filter(({ attributes }) => attributes.has('style')).map(({ name }) => name),
    handlers: elements.flatMap(({ attributes }) => [...attributes.keys()].filter((key) => key.startsWith('on'))),
  };
}

/** One line for each page with something to say. */
function complaints(about: (page: Facts) => string | readonly string[] | undefined, among = pages): string[] {
  return among.flatMap((page) => {
    const found = about(page);
    return (typeof found === 'string' ? [found] : (found ?? [])).map((text) => `${page.path || '(root)'}: ${text}`);
  });
}

/** The pages that exist in each language, for readers to find. */
function localised(): Facts[] {
  return pages.filter(({ path, indexed }) => indexed && LOCALES.some(({ id }) => path.startsWith(`${id}/`)));
}

describe('every built page', () => {
  it('has exactly one heading of the first level', () => {
    expect(complaints(({ headings }) => (headings === 1 ? undefined : `${headings} h1`))).toEqual([]);
  });

  it('says its language and direction', () => {
    const wrong = ({ path, lang, dir }: Facts) => {
      const locale = LOCALES.find(({ id }) => path.startsWith(`${id}/`)) ?? LOCALES.find(({ id }) => id === 'en');
      return lang === locale?.tag && dir === locale?.direction ? undefined : `lang ${lang}, dir ${dir}`;
    };
    expect(complaints(wrong)).toEqual([]);
  });

  it('has a description, and a title no other page of its language has', () => {
    const seen = new Map<string, string>();
    const wrong = ({ path, lang, title, description }: Facts) => {
      const key = `${lang} ${title}`;
      const other = seen.get(key);
      seen.set(key, path);
      if (title === '' || description === '') return 'no title or no description';
      return other === undefined ? undefined : `same title as ${other}: ${title}`;
    };
    const unknown = pages.filter(({ path }) => path === '404.html');
    expect(complaints(wrong, [...localised(), ...unknown])).toEqual([]);
  });

  it('that is no page to be found does not pass for one', () => {
    const wrong = ({ path, indexed, canonical }: Facts) =>
      path === '404.html' && (indexed || canonical !== undefined)
        ? 'indexed, or the canonical address of another'
        : undefined;
    expect(complaints(wrong)).toEqual([]);
  });

  it('is its own canonical page', () => {
    const wrong = ({ path, canonical }: Facts) => (canonical === BASE + path ? undefined : String(canonical));
    expect(complaints(wrong, localised())).toEqual([]);
  });

  it('names itself in six languages and a default, and the six name it back', () => {
    const byPath = new Map(pages.map((page) => [BASE + page.path, page]));
    const wrong = ({ path, alternates }: Facts) => {
      const rest = path.slice(path.indexOf('/') + 1);
      const expected = new Map<string, string>(LOCALES.map(({ id, tag }) => [tag, `${BASE}${id}/${rest}`]));
      expected.set('x-default', rest === '' ? BASE : `${BASE}en/${rest}`);
      const same = (other: Facts['alternates'] | undefined) =>
        other?.size === expected.size && [...expected].every(([tag, to]) => other.get(tag) === to);
      if (!same(alternates)) return JSON.stringify([...alternates]);
      return [...expected.values()].filter((to) => !same(byPath.get(to)?.alternates)).map((to) => `not named by ${to}`);
    };
    expect(complaints(wrong, localised())).toEqual([]);
  });

  it('links only to pages, files and anchors of this site that exist, or to the web', () => {
    const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
    const wrong = (link: URL) => {
      // The stewards' own address, where the build was told one.
      if (link.protocol === 'mailto:') return link.pathname !== process.env['STEWARDS_EMAIL'];
      if (link.origin !== ORIGIN) return !/^https?:$/.test(link.protocol);
      if (!link.pathname.startsWith(BASE)) return true;
      const path = link.pathname.slice(BASE.length);
      const anchor = decodeURIComponent(link.hash.slice(1));
      return !isBuilt(path) || (anchor !== '' && !ids.get(path)?.has(anchor));
    };
    const judged = new Map<string, boolean>();
    const isWrong = (link: URL) => {
      const known = judged.get(link.href) ?? wrong(link);
      judged.set(link.href, known);
      return known;
    };
    expect(complaints(({ links }) => links.filter(isWrong).map(({ href }) => href))).toEqual([]);
  });

  it('ends each table that shows once it is whole with the sign of that', () => {
    expect(complaints(({ unended }) => (unended === 0 ? undefined : `${unended} tables never show`))).toEqual([]);
  });

  it('uses no id twice', () => {
    expect(complaints(({ ids }) => ids.filter((id, index) => ids.indexOf(id) < index))).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const wrong = ({ origin, pathname }: URL) => origin !== ORIGIN || !isBuilt(pathname.slice(BASE.length));
    expect(complaints(({ loads }) => loads.filter(wrong).map(({ href }) => href))).toEqual([]);
  });

  it('holds no script but where it needs one, no event handler and no style attribute', () => {
    const wrong = ({ path, indexed, scripts }: Facts) => {
      const files = scripts.filter(({ attributes }) => attributes.has('src')).length;
      const needed = BUDGETS.pages_with_script_files.includes(path.slice(path.indexOf('/') + 1)) ? 1 : 0;
      // A page to be found has the line that keeps it for readers without a network.
      const lines = scripts.filter(({ attributes }) => !attributes.has('src')).map(({ text }) => text);
      const isRight = indexed
        ? lines.length === 1 && lines[0]?.includes('service-worker.js') && lines[0].length <= BUDGETS.line_of_script
        : lines.length === 0;
      return files === needed && isRight ? undefined : `${files} files of script, ${lines.join('; ')}`;
    };
    expect(complaints(wrong)).toEqual([]);
    expect(complaints(({ handlers }) => handlers)).toEqual([]);
    expect(complaints(({ styled }) => styled)).toEqual([]);
  });

  it('carries one policy that allows nothing unsafe and nobody else', () => {
    const wrong = ({ policies }: Facts) => {
      const [policy] = policies;
      if (policy === undefined || policies.length > 1) return `${policies.length} policies`;
      const sources = policy.split(';').map((directive) => directive.trim().split(/\s+/).slice(1));
      const foreign = sources.flat().filter((source) => !/^'(?:none|self|sha(?:256|384|512)-[\w+/=]+)'$/.test(source));
      if (!policy.includes("default-src 'none'")) return "no default-src 'none'";
      return foreign.length > 0 ? foreign.join(' ') : undefined;
    };
    expect(complaints(wrong)).toEqual([]);
  });

  it('allows in its policy the styles and scripts that stand in it, and no others', () => {
    const wrong = ({ policies, hashes }: Facts) => {
      const allowed = (policies.join().match(/'sha\d+-[^']*'/g) ?? []).sort().join();
      const there = [...new Set(hashes)].sort().join();
      return allowed === there && there !== '' ? undefined : `${allowed}: ${there}`;
    };
    expect(complaints(wrong)).toEqual([]);
  });
});

/** What is in a language; without one, what belongs to none. */
function languagesIn(locale?: string): LanguagesOnPage[] {
  const folders = locale === undefined ? LOCALES.map(({ id }) => id) : [locale];
  return languages.filter(({ path }) => folders.some((id) => path.startsWith(`${id}/`)) === (locale !== undefined));
}

describe('no page mixes languages', () => {
  it.each(LOCALES)('in $id: every word is of the language its element names', ({ id }) => {
    expect(languagesIn(id).length).toBeGreaterThan(600);
    expect(languagesIn(id).flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('on the pages that belong to no language', () => {
    expect(languagesIn().map(({ path }) => path)).toEqual(expect.arrayContaining(['', '404.html']));
    expect(languagesIn().flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});

describe('the links between languages', () => {
  it('say to which language they lead', () => {
    const wrong = languages.flatMap(({ path, links }) =>
      links
        .filter(({ locale, lang, hreflang }) => lang !== locale.tag || (hreflang ?? locale.tag) !== locale.tag)
        // A page says its own language; a link of it whose words are in another says whose they are, not where it leads.
        .filter(({ locale, hreflang }) => !path.startsWith(`${locale.id}/`) || hreflang !== undefined)
        .map(({ href, lang }) => `${path}: ${href} in ${lang}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are six in the switch, in the order of the United Nations, each to the same page', () => {
    const pages = LOCALES.flatMap(({ id }) => languagesIn(id)).filter(({ path }) => path.endsWith('/'));
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
