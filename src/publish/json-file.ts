import { encode, encodePacked } from '../encode.ts';

/** What stands at the head of every published file. */
export interface FileHead {
  readonly version: 1;
  /** The day the data was computed for. */
  readonly as_of: string;
  readonly commit: string | null;
  readonly license: 'CC-BY-4.0';
}

/** How a file ends that has no record. */
const END = '[]\n}\n';

/**
 * A published JSON file in UTF-8, in parts: head and records.
 * @param written its records, each as `jsonRecord` writes it
 */
export function jsonFile(head: FileHead, name: string, written: readonly Uint8Array[]): Uint8Array[] {
  const text = `${JSON.stringify({ ...head, [name]: [] }, null, 1)}\n`;
  const [first, ...others] = written;
  if (!first) return [encode(text)];
  const start = encode(`${text.slice(0, -END.length)}[\n`);
  return [start, first, ...others.flatMap((record) => [BETWEEN, record]), encode('\n ]\n}\n')];
}

const BETWEEN = encode(',\n');

/**
 * A record in UTF-8, as it stands in the file of all and in that of each of its categories: two steps in.
 * @param record as its schema has it; whoever makes it checks that
 */
export function jsonRecord(record: Readonly<Record<string, unknown>>): Uint8Array {
  return encodePacked(`  ${JSON.stringify(record, null, 1).replaceAll('\n', '\n  ')}`);
}
