/** What stands at the head of every published file. */
export interface FileHead {
  readonly version: 1;
  /** The day the data was computed for. */
  readonly as_of: string;
  readonly commit: string | null;
  readonly license: 'CC-BY-4.0';
}

/** How a file ends that has no record. */
const END = '[]\n}';

// A record is in the file of all and in that of each of its categories.
const written = new WeakMap<object, string>();

/** A record as it stands in a file, two steps in. */
function inFile(record: Readonly<Record<string, unknown>>): string {
  const text = written.get(record) ?? `  ${JSON.stringify(record, null, 1).replaceAll('\n', '\n  ')}`;
  written.set(record, text);
  return text;
}

/**
 * A published JSON file: head and records.
 * @param records as their schema has them; whoever makes them checks that
 */
export function toJson(head: FileHead, name: string, records: readonly Readonly<Record<string, unknown>>[]): string {
  const text = JSON.stringify({ ...head, [name]: [] }, null, 1);
  if (records.length === 0) return `${text}\n`;
  return `${text.slice(0, -END.length)}[\n${records.map(inFile).join(',\n')}\n ]\n}\n`;
}
