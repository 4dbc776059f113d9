import { join } from 'node:path';
import type { DataFile } from './publish/data-file.ts';
import { type PublishedFiles, publishedFiles } from './publish/published-files.ts';
import type { Place } from './publish/register-about.ts';
import type { TableHead } from './publish/table.ts';
import { href, paths, rootHref, siteAddress } from './routes.ts';
import type { LocaleId } from './i18n/locales.ts';
import { openShelf, type Span } from './shelf.ts';
import { nameOf } from './shown.ts';
import { fileHead, site } from './site-dataset.ts';

/** What each published file of data is. */
export function dataFiles(): readonly DataFile[] {
  return published().data;
}

/** The names of all published files. */
export function publishedNames(): readonly string[] {
  return [...published().spans.keys()];
}

/**
 * The bytes of a published file, in parts.
 * @throws Error when there is no such file
 */
export function partsOf(name: string): Iterable<Uint8Array> {
  const span = published().spans.get(name);
  if (!span) throw new Error(`There is no published file “${name}”.`);
  return shelf.parts(span);
}

/** What is told of the table of all pledges, of which others are parts. */
export function pledgesHead(): TableHead {
  return published().pledges.head;
}

/** Pledges as they stand in files of a format. */
export function* publishedPledges(
  format: 'csv' | 'json',
  ids: readonly string[],
): Generator<Uint8Array, void, undefined> {
  for (const id of ids) yield shelf.read(spanOf(format, id));
}

/** The name of what is published of a pledge: the same for the same, in either format. */
export function nameOfPublished(id: string): string {
  const name = names.get(id) ?? nameOf(shelf.read(spanOf('json', id)));
  names.set(id, name);
  return name;
}

/** Where the files stand, and their page in a language; absolute where the build knows the address of the site. */
export function dataPlace(locale: LocaleId): Place {
  return { data: siteAddress(rootHref('data/v1/')), page: siteAddress(href(locale, paths.data())) };
}

function spanOf(format: 'csv' | 'json', id: string): Span {
  const span = published().pledges[format].get(id);
  if (!span) throw new Error(`Nothing is published of the pledge “${id}”.`);
  return span;
}

function published(): PublishedFiles {
  made ??= publishedFiles(site().view, fileHead(), dataPlace('en'), shelf);
  return made;
}

const shelf = openShelf(join(process.env['P2C_PROJECT'] ?? '.', '.astro'));
const names = new Map<string, string>();
let made: PublishedFiles | undefined;
