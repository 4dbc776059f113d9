import { type PublishedFiles, publishedFiles } from './publish/published-files.ts';
import type { Place } from './publish/register-about.ts';
import type { Table } from './publish/table.ts';
import { href, paths, rootHref, siteAddress } from './routes.ts';
import type { LocaleId } from './i18n/locales.ts';
import { fileHead, site } from './site-dataset.ts';

/** The published files, written once a build. */
export function dataFiles(): PublishedFiles {
  made ??= publishedFiles(site().view, fileHead(), dataPlace('en'));
  return made;
}

/** The table of all pledges, of which others are parts. */
export function pledgeTable(): Table {
  const file = dataFiles().data.find(({ table }) => table.name === 'pledges');
  if (!file) throw new Error('There is no table of pledges.');
  return file.table;
}

/** Where the files stand, and their page in a language; absolute where the build knows the address of the site. */
export function dataPlace(locale: LocaleId): Place {
  return { data: siteAddress(rootHref('data/v1/')), page: siteAddress(href(locale, paths.data())) };
}

/** The published form of some pledges, as it stands in that table. */
export function publishedPledges(pledges: readonly { readonly id: string }[]): Table['rows'] {
  rows ??= new Map(pledgeTable().rows.map((row) => [row['id'], row]));
  const known = rows;
  return pledges.flatMap(({ id }) => {
    const row = known.get(id);
    return row ? [row] : [];
  });
}

let made: PublishedFiles | undefined;
let rows: ReadonlyMap<unknown, Table['rows'][number]> | undefined;
