import type { FormerKind } from '../schema/former-id.ts';
import { Id } from '../schema/primitives.ts';

/** Longest id made here; the schema takes more, but an id is also an address that people read. */
const LONGEST = 60;

/**
 * An id for a record, made from words: Latin letters and digits joined by hyphens. Whatever is written in other scripts
 * is left out, since only its writer knows how to spell it in Latin letters.
 * @param words what the record is about, the most important first
 * @param taken ids that others have already
 * @returns nothing where no word has a Latin letter or digit: an id is for good, and one that tells nothing is none
 */
export function idFrom(kind: FormerKind, words: readonly string[], taken: (id: string) => boolean): string {
  const full = words
    .map(latinWords)
    .filter((word) => word !== '')
    .join('-');
  const short = cut(full, LONGEST);
  if (short === '') return '';
  // A name that some computers keep for themselves is no id; with a word more it is one.
  const base = Id.safeParse(short).success ? short : `${short}-${kind}`;
  if (!taken(base)) return base;
  for (let number = 2; ; number++) if (!taken(`${base}-${number}`)) return `${base}-${number}`;
}

function latinWords(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]+/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The words that fit. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const end = id.lastIndexOf('-', length);
  return id.slice(0, end > 0 ? end : length);
}
