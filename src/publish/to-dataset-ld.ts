import type { DataFile } from './data-file.ts';
import { ABOUT, type Place } from './register-about.ts';
import type { FileHead } from './json-file.ts';

/**
 * The data as schema.org has it, for the page that describes it: JSON-LD, which a browser never runs.
 * @param words title and description in the language of the page
 */
export function toDatasetLd(
  files: readonly DataFile[],
  head: FileHead,
  place: Place,
  words: { readonly title: string; readonly description: string; readonly language: string },
): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.title,
    description: words.description,
    inLanguage: words.language,
    url: place.page,
    license: ABOUT.license.path,
    creator: { '@type': 'Organization', name: ABOUT.authors },
    keywords: ABOUT.keywords,
    isAccessibleForFree: true,
    dateModified: head.as_of,
    version: head.commit ?? head.as_of,
    distribution: files.map(({ name, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: `${place.data}${name}`,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
  // Inside HTML nothing may end the element early.
  return JSON.stringify(dataset).replaceAll('<', '\\u003c');
}
