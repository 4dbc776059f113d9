import { join } from 'node:path';
import type { DataFile } from './publish/data-file.ts';
import { type PublishedFiles, publishedFiles } from './publish/published-files.ts';
import type { Place } from './publish/register-about.ts';
import type { TableHead } from './publish/table.ts';
import { href, paths, rootHref, siteAddress } from './routes.ts';
import type { LocaleId } from './i18n/locales.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { nameOf } from './shown.ts';
import { fileHead, site } from './site-dataset.ts';

/** What each published file of data is. */
export function dataFiles(): readonly DataFile[] {
  return published().files.data;
}

/** The names of all published files. */
export function publishedNames(): readonly string[] {
  return [...published().files.spans.keys()];
}

/**
 * The bytes of a published file, in parts.
 * @throws Error when there is no such file
 */
export function partsOfFile(name: string): Iterable<Uint8Array> {
  const { files, shelf } = published();
  const span = files.spans.get(name);
  if (!span) throw new Error(`There is no published file “${name}”.`);
  return shelf.parts(span);
}

/** What is told of the table of all pledges, of which others are parts. */
export function pledgesHead(): TableHead {
  return published().files.pledges.head;
}

/** Pledges as they stand in files of a format. */
export function* publishedPledges(
  format: 'csv' | 'json',
  ids: readonly string[],
): Generator<Uint8Array, void, undefined> {
  for (const id of ids) yield bytesOf(format, id);
}

/** The name of what is published of a pledge: the same for the same, in either format. */
export function nameOfPublished(id: string): string {
  const name = names.get(id) ?? nameOf(bytesOf('json', id));
  names.set(id, name);
  return name;
}

/** Where the files stand, and their page in a language; absolute where the build knows the address of the site. */
export function dataPlace(locale: LocaleId): Place {
  return { data: siteAddress(rootHref('data/v1/')), page: siteAddress(href(locale, paths.data())) };
}

function bytesOf(format: 'csv' | 'json', id: string): Uint8Array {
  const { files, shelf } = published();
  const span = files.pledges[format].get(id);
  if (!span) throw new Error(`Nothing is published of the pledge “${id}”.`);
  return shelf.read(span);
}

interface Published {
  readonly files: PublishedFiles;
  /** Where they lie. */
  readonly shelf: Shelf;
}

function published(): Published {
  if (made) return made;
  // A server for development makes them anew after each change, and lets go of what was: that has to be memory.
  const shelf = openShelf(
    join(process.env['P2C_PROJECT'] ?? '.', '.astro'),
    import.meta.env.DEV ? Infinity : undefined,
  );
  made = { files: publishedFiles(site().view, fileHead(), dataPlace('en'), shelf), shelf };
  return made;
}

const names = new Map<string, string>();
let made: Published | undefined;
