import { foreignTo, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translate.ts';
import type { SourceLink } from './figure.ts';

interface Sourced {
  readonly source_title: string;
  readonly source_url?: string | undefined;
}

/** The titles of some rows’ sources, each once. */
export function titlesOf(rows: readonly (Pick<Sourced, 'source_title'> | undefined)[]): string[] {
  return [...new Set(rows.flatMap((row) => row?.source_title ?? []))];
}

/** The language of the titles in the tables, where it is not the page's. */
export function titleLang({ locale }: Translator): string | undefined {
  return foreignTo(locale.id, SOURCE_LOCALE);
}

/** The addresses that rows of a table come from, each once; rows without an address have none to give. */
export function linksOf(rows: readonly (Sourced | undefined)[]): SourceLink[] {
  const links = new Map<string, SourceLink>();
  for (const row of rows)
    if (row?.source_url !== undefined) links.set(row.source_url, { title: row.source_title, url: row.source_url });
  return [...links.values()];
}
