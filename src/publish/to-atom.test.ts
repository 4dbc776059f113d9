import { describe, expect, it } from 'vitest';
import { faultOfFeed } from '../../tests/xml-schemas.ts';
import { type AtomEntry, type AtomFeed, toAtom } from './to-atom.ts';

const entry: AtomEntry = {
  id: 'tag:register.example,2026:en/pledge/one',
  title: [{ text: 'One' }],
  page: '/en/pledges/one/',
  published: '2025-01-01T00:00:00Z',
  updated: '2025-02-01T00:00:00Z',
  summary: [{ text: 'A promise' }],
};
const feed: AtomFeed = {
  id: 'tag:register.example,2026:en/all',
  lang: 'en',
  title: 'All',
  subtitle: 'What changed',
  author: 'A register',
  rights: 'CC BY 4.0',
  self: '/en/feeds/all.xml',
  page: '/en/changes/',
  entries: [entry],
};

describe('toAtom', () => {
  it('passes the schema of RFC 4287, which nothing passes that lacks a part', () => {
    expect(faultOfFeed(toAtom(feed))).toBeUndefined();
    expect(faultOfFeed(toAtom({ ...feed, entries: [] }).replace('<updated></updated>', ''))).toContain('updated');
    expect(faultOfFeed(toAtom({ ...feed, entries: [{ ...entry, updated: '2025' }] }))).toContain('dateTime');
    expect(faultOfFeed(toAtom({ ...feed, lang: 'in English' }))).toContain('lang');
  });

  it('writes a feed with everything that RFC 4287 asks for', () => {
    expect(toAtom(feed)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>tag:register.example,2026:en/all</id>
  <title>All</title>
  <subtitle>What changed</subtitle>
  <updated>2025-02-01T00:00:00Z</updated>
  <author><name>A register</name></author>
  <rights>CC BY 4.0</rights>
  <link rel="self" type="application/atom+xml" href="/en/feeds/all.xml"/>
  <link rel="alternate" type="text/html" hreflang="en" href="/en/changes/"/>
  <entry>
    <id>tag:register.example,2026:en/pledge/one</id>
    <title>One</title>
    <published>2025-01-01T00:00:00Z</published>
    <updated>2025-02-01T00:00:00Z</updated>
    <link rel="alternate" type="text/html" hreflang="en" href="/en/pledges/one/"/>
    <summary>A promise</summary>
  </entry>
</feed>
`);
  });

  it('is as old as its newest entry', () => {
    const older = { ...entry, updated: '2024-12-31T00:00:00Z' };
    expect(toAtom({ ...feed, entries: [older, entry] })).toContain('  <updated>2025-02-01T00:00:00Z</updated>');
  });

  it('says in which language a title is that has another one', () => {
    const french = { ...entry, title: [{ text: 'Un', lang: 'fr' }] };
    expect(toAtom({ ...feed, entries: [french] })).toContain('<title xml:lang="fr">Un</title>');
  });

  it('says in which language each part of a text is that has two', () => {
    const mixed = { ...entry, title: [{ text: 'Un & deux', lang: 'fr' }, { text: ': report <1>' }] };
    expect(toAtom({ ...feed, entries: [mixed] })).toContain(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">' +
        '<span xml:lang="fr" lang="fr">Un &amp; deux</span>: report &lt;1&gt;</div></title>',
    );
  });

  it('lets no text end an element or an attribute, and leaves out what XML cannot hold', () => {
    const hostile = `]]></title><script>"'&amp;\u0000\u0008\ufffe\ud800 \u{1f600}`;
    const text = toAtom({ ...feed, title: hostile, self: hostile, lang: '"><x>', entries: [] });
    const safe = `]]&gt;&lt;/title&gt;&lt;script&gt;&quot;'&amp;amp; \u{1f600}`;
    expect(text).toContain(`<title>${safe}</title>`);
    expect(text).toContain(`href="${safe}"`);
    expect(text).toContain('xml:lang="&quot;&gt;&lt;x&gt;"');
  });
});
