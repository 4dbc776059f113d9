import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chanceOf } from './chance.ts';
import { inventText } from './invent-text.ts';

/** A page that was built: its path below the site, and its bytes. */
interface BuiltPage {
  readonly path: string;
  readonly bytes: number;
}

// What is the same on every page, as style and foot are: a stretch of the layout.
const SAME = 8000;
/** Bytes of the head, the body and the facts of a page, and of one row of its table. */
const OWN = 3600;
const ROW = 330;
/** Hugo counts no further. */
const MOST_ROWS = 2000;

const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

const LAYOUT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 200 }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .Site.Params.languages }}<link rel="alternate" hreflang="{{ . }}" href="{{ printf "/%s%s" . $.RelPermalink | absURL }}">
{{ end }}{{ partialCached "same.html" . }}</head>
<body><header><nav>{{ range .Site.Params.languages }}<a href="/{{ . }}{{ $.RelPermalink }}" lang="{{ . }}">{{ . }}</a> {{ end }}</nav></header>
<main><h1>{{ .Title }}</h1>{{ .Content }}
<dl>{{ range $name, $value := .Params.facts }}<div><dt>{{ $name | humanize }}</dt><dd>{{ $value }}</dd></div>{{ end }}</dl>
{{ with .Params.rows }}<table><tbody>{{ range seq . }}<tr><th scope="row"><span class="mark" aria-hidden="true">●</span> <a href="/en/pledges/{{ . }}/">{{ $.Title }}</a></th><td data-label="Entity"><bdi>{{ $.Params.facts.entity }}</bdi></td><td data-label="When">{{ dateFormat "2 January 2006" $.Params.facts.announced }}</td><td class="number" data-label="Amount">{{ lang.FormatNumber 2 (mul . 1000) }}</td><td data-label="State"><span class="state">{{ $.Params.facts.state }}</span></td></tr>
{{ end }}</tbody></table>{{ end }}
<ul>{{ range .Params.sources }}<li><a href="{{ .url }}">{{ .title }}</a> · {{ .date }}</li>{{ end }}</ul></main>
<footer>{{ range .Site.Params.languages }}<a href="/{{ . }}/">{{ . }}</a> {{ end }}</footer></body></html>
`;

/**
 * Writes the source of a site for Hugo that has as many pages as another, each as large: a record with a dozen fields
 * and a text in Markdown, the rest rows of a table. Hugo checks no field and counts nothing.
 */
export function writeHugoSite(folder: string, pages: readonly BuiltPage[]): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const config = {
    baseURL: 'https://register.example/',
    title: 'Register',
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap', 'section', 'home', '404'],
    params: { languages: LANGUAGES },
  };
  write('config.json', JSON.stringify(config));
  write('layouts/_default/single.html', LAYOUT);
  write('layouts/partials/same.html', `<style>${'.rule{color:#123}'.repeat(SAME / 17)}</style>`);
  pages.forEach(({ path, bytes }, at) => {
    const chance = chanceOf(at);
    const { title, summary } = inventText(chance, 'en', at, 'NOR');
    const head = {
      title,
      url: `/${path.replace(/index\.html$/, '')}`,
      rows: Math.min(MOST_ROWS, Math.max(0, Math.round((bytes - SAME - OWN) / ROW))),
      facts: {
        entity: `Entity ${at}`,
        announced: '2024-03-05',
        focus_area: 'access',
        pledge_type: 'infrastructure',
        country: 'NO',
        amount: at * 1000,
        currency: 'USD',
        people: at,
        state: 'in progress',
        by: '2030-12-31',
      },
      sources: [{ title: `Source ${at}`, url: `https://source.example/${at}`, date: '2024-03-05' }],
    };
    write(`content/p${Math.floor(at / 1000)}/${at}.md`, `${JSON.stringify(head)}\n\n${summary}\n`);
  });
}
