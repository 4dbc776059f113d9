import { schemaProblems } from '../reader/schema-problems.ts';
import { yearsAsText } from '../reader/years-as-text.ts';
import { controlCharacter } from '../schema/control-characters.ts';
import { hiddenCharacter } from '../schema/hidden-characters.ts';
import type { Problem } from '../schema/problem.ts';
import { type Draft, pathOf, SCHEMAS } from './draft.ts';
import { fileOf, type RecordFile } from './file-of.ts';
import { fieldsOfValues } from './form-values.ts';
import { problemAt } from './problem-at.ts';

/** Largest file of a record, in bytes, as the check reads it. */
const MAX_BYTES = 64 * 1024;
/** How many times longer than what was filled in a file can be at most: quotation marks, escapes, indents, line ends. */
const MOST_ADDED = 16;

/** What is wrong with a draft by itself, whatever else stands in the register. */
export function judgeFields(draft: Draft): Problem[] {
  const file = pathOf(draft);
  const unreadable = mayBeUnreadable(draft) ? problemsOfText(fileOf(draft)) : [];
  if (unreadable.length > 0) return unreadable;
  const schema = SCHEMAS[draft.kind];
  const fields = yearsAsText(schema, fieldsOfValues(schema, draft.values));
  const parsed = schema.safeParse(fields);
  if (parsed.success) return [];
  return schemaProblems(schema, fields, parsed.error).map(({ rule, path, values }) =>
    problemAt(rule, 'error', file, path, values),
  );
}

/**
 * Whether the file of a draft must be written to see if it can be read. What is short, and holds no character that shows
 * nothing, gives a file that is and does the same.
 */
export function mayBeUnreadable({ values, text }: Draft): boolean {
  const whole = [...Object.entries(values).flat(), text].join('\n').normalize('NFC');
  return whole.length * MOST_ADDED > MAX_BYTES || controlCharacter(whole) >= 0 || hiddenCharacter(whole) !== undefined;
}

/** What can be wrong with a file before it is read as a record. */
function problemsOfText({ path, text }: RecordFile): Problem[] {
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_BYTES) return [problemAt('file-too-large', 'error', path, [], { value: size, maximum: MAX_BYTES })];
  const control = controlCharacter(text);
  if (control >= 0) return [problemAt('control-character', 'error', path, [], { value: codeOf(text, control) })];
  const hidden = hiddenCharacter(text);
  return hidden ? [problemAt('hidden-character', 'error', path, [], { value: hidden.name })] : [];
}

function codeOf(text: string, position: number): string {
  return `U+${text.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')}`;
}
