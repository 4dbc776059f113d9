import type { SourceLink } from './figure.ts';

interface Sourced {
  readonly source_title: string;
  readonly source_url?: string | undefined;
}

/** The addresses that rows of a table come from, each once; rows without an address have none to give. */
export function linksOf(rows: readonly (Sourced | undefined)[]): SourceLink[] {
  const links = new Map<string, SourceLink>();
  for (const row of rows)
    if (row?.source_url !== undefined) links.set(row.source_url, { title: row.source_title, url: row.source_url });
  return [...links.values()];
}
