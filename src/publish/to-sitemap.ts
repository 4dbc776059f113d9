/** What one sitemap may hold: https://www.sitemaps.org/protocol.html. */
const LIMITS = { urls: 50_000, bytes: 50 * 1024 * 1024 };
const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A language of the site: its part of an address, and its tag. */
interface Language {
  readonly id: string;
  readonly tag: string;
}

/** A sitemap file. */
export interface Sitemap {
  readonly name: string;
  readonly text: string;
}

/**
 * An index and the sitemaps of each language, each page with its twins in the other languages.
 * @param home absolute address of the site, with its slash
 * @param pages addresses below it, such as `en/pledges/`
 * @param fallback the language for readers of none of them
 */
export function toSitemaps(
  home: string,
  pages: readonly string[],
  languages: readonly Language[],
  fallback: string,
  limits = LIMITS,
): Sitemap[] {
  const known = new Set(pages);
  const maps = languages.flatMap(({ id }) => {
    const entries = pages
      .filter((page) => page.startsWith(`${id}/`))
      .toSorted()
      .map((page) => entryOf(home, page.slice(id.length + 1), id, languages, fallback, known));
    return inParts(entries, limits).map((part, index) => ({
      name: index === 0 ? `sitemap-${id}.xml` : `sitemap-${id}-${index + 1}.xml`,
      text: `${HEAD}<urlset ${NAMESPACES}>\n${part.join('')}</urlset>\n`,
    }));
  });
  const index = maps.map(({ name }) => `<sitemap><loc>${escape(home + name)}</loc></sitemap>\n`).join('');
  return [
    {
      name: 'sitemap.xml',
      text: `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index}</sitemapindex>\n`,
    },
    ...maps,
  ];
}

function entryOf(
  home: string,
  path: string,
  own: string,
  languages: readonly Language[],
  fallback: string,
  known: ReadonlySet<string>,
): string {
  const link = (tag: string, address: string) =>
    `<xhtml:link rel="alternate" hreflang="${tag}" href="${escape(address)}"/>`;
  const twins = languages
    .filter(({ id }) => known.has(`${id}/${path}`))
    .map(({ id, tag }) => link(tag, `${home}${id}/${path}`));
  // At the address of the site itself the home has no language in it.
  const rest = path === '' ? home : `${home}${fallback}/${path}`;
  const others = known.has(`${fallback}/${path}`) ? link('x-default', rest) : '';
  return `<url><loc>${escape(`${home}${own}/${path}`)}</loc>${twins.join('')}${others}</url>\n`;
}

/** Entries in as many parts as the limits ask for; none without entries. */
function inParts(entries: readonly string[], { urls, bytes }: typeof LIMITS): string[][] {
  const parts: string[][] = [];
  let room = 0;
  for (const entry of entries) {
    // Head and foot of a file are far below a kilobyte.
    const size = Buffer.byteLength(entry);
    const last = parts.at(-1);
    if (last && last.length < urls && size <= room) last.push(entry);
    else {
      parts.push([entry]);
      room = bytes - 1024;
    }
    room -= size;
  }
  return parts;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
}
