/*
 * From how many pledges on the register does a thing in another way. Below, everything has a file of its own; above, what
 * one more pledge costs would be paid by everybody who builds, carries or stores the site.
 */

/** Up to so many pledges each has a picture that announces it: one takes as long to draw as seven pages. */
export const MOST_CARDS = 2000;

/** How large a copy in one file may get with the page of each pledge, in bytes: hosts that take the least stop at 25 MiB. */
const LARGEST_COPY = 25_000_000;

/** About what a copy takes in bytes: for itself and each pledge, for each language and each pledge in it. */
const COPY = { itself: 750_000, pledge: 3_000, language: 3_200_000, pledgeInLanguage: 10_300 };

/**
 * Up to how many pledges a copy in one file holds the page of each, in so many languages: above, it is too large for some
 * hosts, and to be passed on.
 */
export function mostCopied(languages: number): number {
  const room = LARGEST_COPY - COPY.itself - languages * COPY.language;
  const pledges = room / (COPY.pledge + languages * COPY.pledgeInLanguage);
  return Math.max(0, Math.floor(pledges / 10) * 10);
}

/** Up to so many amounts each is a mark of its own: above, marks cannot be told apart, and a page of them weighs too much. */
export const MOST_MARKS = 500;

/**
 * Above so many pledges, a site in one language has more files than some hosts take (20,000): with its lists and tables,
 * a pledge makes four or five. Their pages are better put together in shards.
 */
export const SHARDED_ABOVE = 4000;

/** Pledges on one page, on average, where they share pages: as many as stay within what a page may weigh. */
export const SHARD_SIZE = 16;
