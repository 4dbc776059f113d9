import { type AtomEntry, type AtomFeed, toAtom } from '../../publish/to-atom.ts';
import { readJson } from '../read-json.ts';
import { saveText } from '../save-text.ts';

/** The head of a feed, and the entry of each pledge by its id. */
interface FeedParts {
  readonly head: Omit<AtomFeed, 'entries'>;
  readonly entries: Readonly<Record<string, AtomEntry>>;
}

/**
 * Saves exactly the pledges found as a feed, the newest first, written by the code that writes the feeds of the site.
 * @param address of the parts of feeds in the language of the page
 * @throws Error when they cannot be had
 */
export async function saveFeed(address: string, ids: readonly string[]): Promise<void> {
  const { head, entries } = await readJson<FeedParts>(address);
  const found = ids
    .flatMap((id) => entries[id] ?? [])
    .sort((a, b) => (a.updated < b.updated ? 1 : Number(a.updated > b.updated) * -1));
  saveText('pledges.xml', 'application/atom+xml', toAtom({ ...head, entries: found }));
}
