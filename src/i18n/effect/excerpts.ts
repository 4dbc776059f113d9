/** Most characters of a text shown whole. */
const WHOLE = 120;
/** How many characters are kept before the first difference, and after the last. */
const CONTEXT = 20;

/** Two texts, each on one line, or of long ones only the stretch in which they differ, with a little of what stands around it. */
export function excerpts(before: string, after: string): { before: string; after: string } {
  const [first, second] = [onOneLine(before), onOneLine(after)];
  if (Math.max(first.length, second.length) <= WHOLE) return { before: first.join(''), after: second.join('') };
  const shortest = Math.min(first.length, second.length);
  let start = 0;
  while (start < shortest && first[start] === second[start]) start++;
  let end = 0;
  while (end < shortest - start && first.at(-1 - end) === second.at(-1 - end)) end++;
  const from = Math.max(0, start - CONTEXT);
  const stretch = (text: readonly string[]): string => {
    const to = Math.min(text.length, text.length - end + CONTEXT);
    return `${from > 0 ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`;
  };
  return { before: stretch(first), after: stretch(second) };
}

/** The characters of a text on one line. A pattern for what stands round line ends would look at a long stretch of blanks once for each. */
function onOneLine(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...lines.filter((line) => line !== '').join(' ')];
}
