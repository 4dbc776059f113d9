import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { faultOfFeed } from '../xml-schemas.ts';
import { BASE, builtPages, DIST, isBuilt, readBuilt } from './built-site.ts';
import { openVisitor, type Visitor } from './browser.ts';

const SITE = process.env['SITE_URL'] || undefined;
/** The longest feed that is worth reading on a slow line. */
const MOST_ENTRIES = 50;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** An element of a feed that holds others. */
interface Part {
  readonly lang: string | null;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly { readonly rel: string | null; readonly href: string }[];
}
interface Feed extends Part {
  readonly path: string;
  /** What the parser of the browser says of it, if anything. */
  readonly fault: string | undefined;
  readonly root: string;
  readonly entries: readonly Part[];
}

let visitor: Visitor;
let feeds: Feed[] = [];

beforeAll(async () => {
  visitor = await openVisitor();
  const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.xml') && file.includes('/feeds/'))
    .sort();
  const sources = paths.map((path) => ({ path, xml: readBuilt(path) }));
  const [parsed = []] = await visitor.visit([''], (page) =>
    page.evaluate(
      (given) =>
        given.map(({ path, xml }) => {
          const document = new DOMParser().parseFromString(xml, 'application/xml');
          const root = document.documentElement;
          const partOf = (element: Element) => {
            const texts: Record<string, string[]> = {};
            for (const child of element.children) (texts[child.localName] ??= []).push(child.textContent);
            const links = [...element.children].filter(({ localName }) => localName === 'link');
            return {
              lang: element.getAttribute('xml:lang'),
              texts,
              links: links.map((link) => ({ rel: link.getAttribute('rel'), href: link.getAttribute('href') ?? '' })),
            };
          };
          return {
            path,
            fault: document.querySelector('parsererror')?.textContent,
            root: `${root.namespaceURI} ${root.localName}`,
            ...partOf(root),
            entries: [...root.children].filter(({ localName }) => localName === 'entry').map(partOf),
          };
        }),
      sources,
    ),
  );
  feeds = parsed;
});
afterAll(() => visitor.close());

/** The built file behind an address, or the address where it leads nowhere. */
function fileBehind(address: string, from: string): string {
  const { pathname } = new URL(address, `${SITE ?? 'https://site.example'}${BASE}${from}`);
  const path = pathname.slice(BASE.length);
  return pathname.startsWith(BASE) && isBuilt(path) ? path : `nowhere: ${address}`;
}

/** The same of an address in a feed, which is read away from the site: it is whole where the build knew the site. */
function fileOfFeed(address: string, from: string): string {
  const isWhole = SITE === undefined || address.startsWith(`${new URL(SITE).origin}/`);
  return isWhole ? fileBehind(address, from) : `not whole: ${address}`;
}

const one = (part: Part, name: string): string => {
  const [text, ...others] = part.texts[name] ?? [];
  return text === undefined || others.length > 0 ? `${others.length + 1} × ${name}` : text;
};

describe('every feed', () => {
  it('is well formed, and an Atom feed in the language of its folder', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(LOCALES.length);
    expect(feeds.flatMap(({ path, fault }) => (fault ? [`${path}: ${fault}`] : []))).toEqual([]);
    const wrong = feeds.filter(({ path, root, lang }) => {
      const locale = LOCALES.find(({ id }) => path.startsWith(`${id}/`));
      return root !== 'http://www.w3.org/2005/Atom feed' || lang !== locale?.tag;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('passes the schema of RFC 4287', () => {
    const faults = feeds.flatMap(({ path }) => {
      const fault = faultOfFeed(readBuilt(path));
      return fault === undefined ? [] : [`${path}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('has what RFC 4287 asks for, once each, in itself and in its entries', () => {
    const faults = feeds.flatMap(({ path, entries, ...feed }) => [
      ...[feed, ...entries].flatMap((part) => [
        ...['id', 'title', 'updated']
          .filter((name) => part.texts[name]?.length !== 1)
          .map((name) => `${path}: ${name}`),
        ...(TIME.test(one(part, 'updated')) ? [] : [`${path}: ${one(part, 'updated')}`]),
        ...(/^tag:[\w.-]+,\d{4}:[\w/.-]+$/.test(one(part, 'id')) ? [] : [`${path}: ${one(part, 'id')}`]),
        ...(one(part, 'title').trim() === '' ? [`${path}: no words in a title`] : []),
      ]),
      ...(feed.texts['author']?.[0] ? [] : [`${path}: author`]),
      ...entries.filter((entry) => one(entry, 'summary').trim() === '').map((entry) => `${path}: ${one(entry, 'id')}`),
    ]);
    expect(faults).toEqual([]);
  });

  it('holds something, not too much, the newest first, each thing once, and is as old as the newest', () => {
    const faults = feeds.filter(({ entries, ...feed }) => {
      const times = entries.map((entry) => one(entry, 'updated'));
      const ids = entries.map((entry) => one(entry, 'id'));
      const sorted = [...times].sort().reverse();
      return (
        entries.length === 0 ||
        entries.length > MOST_ENTRIES ||
        new Set(ids).size !== ids.length ||
        times.join() !== sorted.join() ||
        one(feed, 'updated') !== times[0]
      );
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
    expect(new Set(feeds.map((feed) => one(feed, 'id'))).size).toBe(feeds.length);
  });

  it('links to itself, to a page, and from each entry to the page of a pledge', () => {
    const to = (part: Part, rel: string, path: string): string[] =>
      part.links.filter((link) => link.rel === rel).map(({ href }) => fileOfFeed(href, path));
    const faults = feeds.flatMap(({ path, entries, ...feed }) => {
      const [self, page] = [to(feed, 'self', path), to(feed, 'alternate', path)];
      const pledges = entries.flatMap((entry) => to(entry, 'alternate', path));
      return [
        ...(self.join() === path ? [] : [`${path}: ${self.join()}`]),
        ...(page.length === 1 && page.every((one) => !one.includes(':')) ? [] : [`${path}: ${page.join()}`]),
        ...pledges.filter((one) => !/^\w+\/pledges\/[^/]+\/$/.test(one)).map((one) => `${path}: ${one}`),
        ...(pledges.length === entries.length ? [] : [`${path}: ${pledges.length} links`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

describe('the pages', () => {
  it('name feeds that are there, of their own language, and every feed is named by one', () => {
    // Every page has to be looked at: the one line is sought in its text.
    const named = builtPages().flatMap((path) =>
      [...readBuilt(path).matchAll(/<link [^>]*type="application\/atom\+xml"[^>]* href="([^"]+)"/g)].map(
        ([, href]) => ({
          path,
          feed: fileBehind(href ?? '', path),
        }),
      ),
    );
    const folder = (path: string): string => path.slice(0, path.indexOf('/'));
    expect(named.filter(({ path, feed }) => feed.includes(':') || folder(feed) !== folder(path))).toEqual([]);
    expect(new Set(named.map(({ feed }) => feed))).toEqual(new Set(feeds.map(({ path }) => path)));
    expect(named.length).toBe(feeds.length);
  });

  it('of the whole register is there in each language', () => {
    expect(LOCALES.filter(({ id }) => !isBuilt(join(id, 'feeds/all.xml')) || !isBuilt(`${id}/changes/`))).toEqual([]);
  });
});
