import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocaleId } from '../src/i18n/locales.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { REPOSITORY } from './dataset-builder.ts';

/** A text of the site in one language, and where it stands. */
export interface SiteText {
  readonly place: string;
  readonly text: string;
}

/** Where prose lies: each folder holds one file a language. */
const PROSE = ['focus-areas', 'pages'].flatMap((kind) =>
  readdirSync(join(REPOSITORY, 'content', kind)).map((name) => `content/${kind}/${name}`),
);

/** Every message of the catalogue in a language. */
export function messagesIn(locale: LocaleId): SiteText[] {
  return Object.entries(MESSAGES[locale]).map(([place, text = '']) => ({ place, text }));
}

/** The prose in a language, paragraph by paragraph, without titles of sources, addresses, code, mark-up and what is marked as English. */
export function proseIn(locale: LocaleId): SiteText[] {
  return PROSE.flatMap((folder) => {
    const place = `${folder}/${locale}.mdx`;
    const [, fields = '', ...body] = readFileSync(join(REPOSITORY, place), 'utf8').split(/^---$/m);
    const paragraphs = body
      .join('---')
      .replaceAll(/<(\w+) lang="en">[\s\S]*?<\/\1>/g, '')
      .replaceAll(/```[\s\S]*?```|<[^>]*>|\]\([^)]*\)|^(?:#+|[>-]|\d+\.)\s+|[*[\]]/gm, '')
      .replaceAll(/`[^`]*`/g, 'x')
      .split(/\n\s*\n/);
    return [...stringsIn(load(fields)), ...paragraphs]
      .map((text) => text.replaceAll(/[ \t]*\n[ \t]*/g, locale === 'zh' ? '' : ' ').trim())
      .filter((text) => text !== '')
      .map((text) => ({ place, text }));
  });
}

/** The strings of front matter that are in the language of the file: neither addresses nor what names a source or an id. */
function stringsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(?:url|source_url|source_title|id|pledge_type)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  if (key === 'sources') return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, Array.isArray(value) ? key : name));
}
