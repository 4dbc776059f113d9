/**
 * The entry of a closed list that a misspelt word most likely means: the same but for case, accents, plural and
 * separators, or at most two letters off (one for words of four letters or fewer, and then only one such entry).
 * @returns the entry, or undefined when nothing is near
 */
export function closest(word: string, list: readonly string[]): string | undefined {
  const plain = simplify(word);
  const same = list.find((entry) => simplify(entry) === plain);
  if (same !== undefined || plain === '') return same;
  const isShort = plain.length <= 4;
  const limit = isShort ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  let ties = 0;
  for (const entry of list) {
    const other = simplify(entry);
    if (Math.abs(other.length - plain.length) > limit) continue;
    const distance = editDistance(plain, other);
    if (distance === bestDistance) ties++;
    if (distance < bestDistance) [best, bestDistance, ties] = [entry, distance, 0];
  }
  return isShort && ties > 0 ? undefined : best;
}

/** A word as it is compared: in small letters, without accents, blanks, hyphens and the s of the plural. */
export function simplify(text: string): string {
  return text
    .slice(0, 100)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\s_'’‘"“”„«»-]+/gu, '')
    .replace(/s$/, '');
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
