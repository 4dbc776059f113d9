import type { DataFile } from './publish/data-file.ts';
import { type PublishedFiles, publishedFiles, type PublishedPledges } from './publish/published-files.ts';
import type { Place } from './publish/register-about.ts';
import { href, paths, rootHref, siteAddress } from './routes.ts';
import type { LocaleId } from './i18n/locales.ts';
import { fileHead, site } from './site-dataset.ts';

/** What each published file of data is. */
export function dataFiles(): readonly DataFile[] {
  return published().data;
}

/** The names of all published files. */
export function publishedNames(): readonly string[] {
  return published().names;
}

/**
 * The bytes of a published file, in parts. A build asks for each once, and keeps of them only what other files hold too:
 * all together they are larger than the register.
 * @throws Error when there is no such file, or a build asks for it again
 */
export function takeFile(name: string): readonly Uint8Array[] {
  const { bodies } = published();
  const parts = bodies.get(name);
  if (!parts) throw new Error(`There is no published file “${name}”, or it was taken already.`);
  if (!import.meta.env.DEV) bodies.delete(name);
  return parts;
}

/** The table of all pledges, of which others are parts. */
export function publishedPledges(): PublishedPledges {
  return published().pledges;
}

/** Where the files stand, and their page in a language; absolute where the build knows the address of the site. */
export function dataPlace(locale: LocaleId): Place {
  return { data: siteAddress(rootHref('data/v1/')), page: siteAddress(href(locale, paths.data())) };
}

function published(): PublishedFiles {
  made ??= publishedFiles(site().view, fileHead(), dataPlace('en'));
  return made;
}

let made: PublishedFiles | undefined;
