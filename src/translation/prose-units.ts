import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Area, Unit } from './unit.ts';

const FOLDERS: readonly (readonly [string, Area])[] = [
  ['focus-areas', 'focus-area-prose'],
  ['pages', 'page-prose'],
];

/** The pages of prose below a root, each whole: front matter and text. */
export function proseUnits(root: string): Unit[] {
  return FOLDERS.flatMap(([folder, area]) =>
    readdirSync(join(root, 'content', folder))
      .sort()
      .map((page) => {
        const read = (locale: string): string | undefined => {
          const file = join(root, 'content', folder, page, `${locale}.mdx`);
          return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r', '') : undefined;
        };
        const texts = LOCALES.filter(({ id }) => id !== SOURCE_LOCALE).map(({ id }) => [id, read(id)] as const);
        return {
          id: `${folder}/${page}`,
          area,
          english: read(SOURCE_LOCALE) ?? '',
          texts: Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
        };
      }),
  );
}
