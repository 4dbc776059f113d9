import { replaceLines } from './fix-text.ts';
import { parseFields } from './parse-fields.ts';
import type { Repaired } from './repair.ts';

/** A field whose text holds a colon that YAML takes for that of another field; a text that is quoted, a list or a map is none. */
const COLON_IN_TEXT = /^( *(?:- +)?[\w-]+: +)([^\s"'[\]{}|>&*!%@`#-][^\n]*?:(?: [^\n]*?)?) *$/;

/**
 * Puts a text with a colon in quotation marks where the fields cannot be read otherwise, and can be read then. Where a text
 * goes over several lines, or a remark may stand behind one, only the writer knows where it ends.
 */
export function quoteColons(yaml: string): Repaired {
  const untouched = { text: yaml, repairs: [] };
  if (!/: [^\n]*:(?: |$)/m.test(yaml) || /[|>][-+\d]*$| #/m.test(yaml) || parseFields(yaml)) return untouched;
  const quoted = replaceLines(yaml, 'quotes', (line) =>
    line.replace(COLON_IN_TEXT, (_, key: string, text: string) => `${key}${JSON.stringify(text)}`),
  );
  return parseFields(quoted.text)?.value ? quoted : untouched;
}
