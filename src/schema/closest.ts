/**
 * The entry of a closed list that a misspelt word most likely means: the same but for case and
 * separators, or at most two letters off (one for words of four letters or fewer).
 * @returns the entry, or undefined when nothing is near
 */
export function closest(word: string, list: readonly string[]): string | undefined {
  const plain = simplify(word);
  const same = list.find((entry) => simplify(entry) === plain);
  if (same !== undefined || plain === '') return same;
  const limit = plain.length <= 4 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const entry of list) {
    const other = simplify(entry);
    if (Math.abs(other.length - plain.length) > limit) continue;
    const distance = editDistance(plain, other);
    if (distance < bestDistance) [best, bestDistance] = [entry, distance];
  }
  return best;
}

function simplify(text: string): string {
  return text
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
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
