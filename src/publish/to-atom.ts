/** Words of an entry, cut where their language changes; `lang` where it is not that of the feed. */
export type AtomText = readonly { readonly text: string; readonly lang?: string | undefined }[];

/** An entry of a feed. */
export interface AtomEntry {
  readonly id: string;
  readonly title: AtomText;
  /** Address of the page it tells of. */
  readonly page: string;
  /** RFC 3339, to the second. */
  readonly published: string;
  readonly updated: string;
  readonly summary: AtomText;
}

/** A feed and its entries, the newest first; one that has no entries is not published. */
export interface AtomFeed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  /** Address of the feed itself, and of the page that shows the same. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed as Atom (RFC 4287). It is as old as its newest entry, whenever it was built. */
export function toAtom({ id, lang, title, subtitle, author, rights, self, page, entries }: AtomFeed): string {
  const updated = entries.reduce((time, entry) => (entry.updated > time ? entry.updated : time), '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escape(lang)}">`,
    `  <id>${escape(id)}</id>`,
    `  <title>${escape(title)}</title>`,
    `  <subtitle>${escape(subtitle)}</subtitle>`,
    `  <updated>${escape(updated)}</updated>`,
    `  <author><name>${escape(author)}</name></author>`,
    `  <rights>${escape(rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${escape(lang)}" href="${escape(page)}"/>`,
    ...entries.map((entry) => entryXml(entry, lang)),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml(entry: AtomEntry, lang: string): string {
  return [
    '  <entry>',
    `    <id>${escape(entry.id)}</id>`,
    `    ${textXml('title', entry.title)}`,
    `    <published>${escape(entry.published)}</published>`,
    `    <updated>${escape(entry.updated)}</updated>`,
    `    <link rel="alternate" type="text/html" hreflang="${escape(lang)}" href="${escape(entry.page)}"/>`,
    `    ${textXml('summary', entry.summary)}`,
    '  </entry>',
  ].join('\n');
}

/** Words of one language as plain text, words of several as XHTML: a plain text can name only one. */
function textXml(name: string, text: AtomText): string {
  const language = (lang: string | undefined): string => (lang === undefined ? '' : ` xml:lang="${escape(lang)}"`);
  const [only, ...others] = text;
  if (others.length === 0) return `<${name}${language(only?.lang)}>${escape(only?.text ?? '')}</${name}>`;
  const spans = text.map(({ text: words, lang }) =>
    lang === undefined ? escape(words) : `<span${language(lang)} lang="${escape(lang)}">${escape(words)}</span>`,
  );
  return `<${name} type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${spans.join('')}</div></${name}>`;
}

/** Text for XML: what would end it is written as an entity, what XML 1.0 cannot hold is left out. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => `&${NAMES[character] ?? ''};`);
}
const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
