/**
 * Nobody: whoever reports that a pledge was given up is not stopped because others share its sum. The check says so of
 * theirs, to those who can change them.
 */
export const givenUp = (): ReadonlySet<string> => new Set();
