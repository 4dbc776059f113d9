import { decodeText } from '../reader/files.ts';
import type { Problem } from '../schema/problem.ts';

/** What keeps bytes from being text at all; whatever else is odd in a text is mended, or found by the check. */
const NO_TEXT: ReadonlySet<string> = new Set(['invalid-utf8', 'not-text']);

/**
 * The text of what somebody sent, or the problem that keeps it from being read without loss of letters.
 * @param name what it is called where something is said of it
 */
export function sentText(bytes: Buffer, name: string): { text: string } | { problem: Problem } {
  const text = bytes.toString('utf8');
  const read = decodeText(text, name, () => bytes);
  return 'problem' in read && NO_TEXT.has(read.problem.rule) ? read : { text };
}
