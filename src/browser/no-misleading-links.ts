/** Stands in for what finds links that are not what they say: who writes in a form knows where theirs lead. */
export const misleadingLinks = (): readonly never[] => [];
