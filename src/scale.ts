/*
 * From how many pledges on the register does a thing in another way. Below, everything has a file of its own; above, what
 * one more pledge costs would be paid by everybody who builds, carries or stores the site.
 */

/** Up to so many pledges each has a picture that announces it: one takes as long to draw as seven pages. */
export const MOST_CARDS = 2000;

/** Up to so many pledges the copies in one file hold the pages of each: above, a copy is too large to be passed on. */
export const MOST_COPIED = 2000;

/** Up to so many amounts each is a mark of its own: above, marks cannot be told apart, and a page of them weighs too much. */
export const MOST_MARKS = 500;

/**
 * Above so many pledges, a site in one language has more files than some hosts take (20,000): with its lists and tables,
 * a pledge makes four or five. Their pages are better put together in shards.
 */
export const SHARDED_ABOVE = 4000;

/** Pledges on one page, on average, where they share pages: as many as stay within what a page may weigh. */
export const SHARD_SIZE = 16;
