/** True when two values mean the same: key order, line breaks within a paragraph and composed accents do not count. */
export function sameValue(before: unknown, after: unknown): boolean {
  // What is written alike means the same; most of what is compared is.
  return before === after || JSON.stringify(before) === JSON.stringify(after) || canonical(before) === canonical(after);
}

/** A value as text that is the same for all values that mean the same. */
export function canonical(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return JSON.stringify(plainWords(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries
    .map(([key, item]) => `${key}:${canonical(item)}`)
    .sort()
    .join()}}`;
}

function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n');
}
