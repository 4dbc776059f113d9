import { load } from 'js-yaml';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type LocaleId, SOURCE_LOCALE } from '../src/i18n/locales.ts';
import { REPOSITORY } from './dataset-builder.ts';

/** What is the same in every language, wherever it stands in the fields. */
const UNTRANSLATED = /^(?:url|source_url|id|pledge_type|year)$/;

/** The fields of a page of prose without what is translated: as many items, and the same addresses, ids and years. */
function bare(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => bare(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner, name)]));
  return UNTRANSLATED.test(key) ? value : '';
}

/** What of a page of prose follows no language. */
function skeletonOf(folder: string, locale: LocaleId): unknown {
  const [, fields = '', ...body] = readFileSync(join(REPOSITORY, folder, `${locale}.mdx`), 'utf8').split(/^---$/m);
  const text = body.join('---');
  return {
    fields: bare(load(fields)),
    headings: text.match(/^## /gm)?.length,
    links: [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address),
    components: text.match(/^<[A-Z].*$/gm),
  };
}

describe.each(
  ['focus-areas', 'pages'].flatMap((kind) =>
    readdirSync(join(REPOSITORY, 'content', kind)).map((name) => `content/${kind}/${name}`),
  ),
)('%s', (folder) => {
  it.each(LOCALES.filter(({ id }) => id !== SOURCE_LOCALE))(
    'names in $id the sources, years and links of the English, in the same order',
    ({ id }) => {
      expect(skeletonOf(folder, id)).toEqual(skeletonOf(folder, SOURCE_LOCALE));
    },
  );
});
