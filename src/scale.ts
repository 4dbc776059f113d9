/*
 * From how many pledges on the register does a thing in another way. Below, everything has a file of its own; above, what
 * one more pledge costs would be paid by everybody who builds, carries or stores the site.
 */

/** Up to so many pledges each has a picture that announces it: one takes as long to draw as thirty pages. */
export const MOST_CARDS = 2000;

/** Up to so many pledges the copies in one file hold the pages of each: above, a copy is too large to be passed on. */
export const MOST_COPIED = 2000;

/** Up to so many pledges each page of a pledge is a file of its own: above, a site has more files than hosts take. */
export const SHARDED_ABOVE = 20_000;
