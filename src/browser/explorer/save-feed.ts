import { type AtomEntry, type AtomFeed, toAtom } from '../../publish/to-atom.ts';
import { ownValue } from '../../schema/own-value.ts';
import { readJson } from '../read-json.ts';
import { saveText } from '../save-text.ts';

/** The head of a feed, and the entry of each pledge by its id. */
interface FeedParts {
  readonly head: Omit<AtomFeed, 'entries'>;
  readonly entries: Readonly<Record<string, AtomEntry>>;
}

/**
 * Saves the pledges found as a feed, the newest first, written by the code that writes the feeds of the site. A feed needs
 * a date of each entry, and at least one entry.
 * @param address of the parts of feeds in the language of the page
 * @returns how many of the pledges have no date, and are not in it
 * @throws Error when the parts cannot be had
 */
export async function saveFeed(address: string, ids: readonly string[]): Promise<number> {
  const { head, entries } = await readJson<FeedParts>(address);
  const found = ids
    .flatMap((id) => ownValue(entries, id) ?? [])
    .sort((a, b) => (a.updated < b.updated ? 1 : Number(a.updated > b.updated) * -1));
  if (found.length > 0) saveText('pledges.xml', 'application/atom+xml', toAtom({ ...head, entries: found }));
  return ids.length - found.length;
}
