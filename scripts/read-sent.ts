import { readFileSync } from 'node:fs';
import { describeProblem } from '../src/i18n/describe-problem.ts';
import { translator } from '../src/i18n/translate.ts';
import { visible } from '../src/i18n/visible.ts';
import { sentText } from '../src/intake/sent-text.ts';

/** What was sent is no text, or its letters would be lost. */
export class NoText extends Error {}

/**
 * The text of a file that somebody sent.
 * @param file a path, or 0 for standard input
 * @param name what the file is called where something is said of it
 * @throws NoText when its bytes are none
 */
export function readSent(file: string | 0, name: string): string {
  const sent = sentText(readFileSync(file), name);
  if ('text' in sent) return sent.text;
  const { message, hint } = describeProblem(sent.problem, translator('en'));
  throw new NoText(`“${visible(name)}”, line ${sent.problem.line}: ${message} ${hint}`);
}
