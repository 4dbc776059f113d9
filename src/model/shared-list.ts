const lists = new Map<string | undefined, readonly string[]>();

/**
 * Keeps short lists once: most of what pledges name is one word of few, and a list of its own for each takes more memory
 * than the pledge.
 * @returns of none or of one word the same list each time, which cannot be changed; of more the one given
 */
export function sharedList<Word extends string>(words: readonly Word[]): readonly Word[] {
  if (words.length > 1) return words;
  const known = lists.get(words[0]) ?? Object.freeze([...words]);
  lists.set(words[0], known);
  return known as readonly Word[];
}
