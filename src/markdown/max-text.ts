/** Longest text that is looked at, in characters; what is longer is refused for its length alone. */
export const MAX_TEXT = 20_000;
