import { encode, encodePacked } from '../encode.ts';
import { NOTHING, type RecordFrame } from './record-frame.ts';

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
 * What of a published JSON file stands around its records, each as `jsonRecord` writes it.
 * @param name the key of the records
 * @param count how many there are
 */
export function jsonFrame(head: FileHead, name: string, count: number): RecordFrame {
  const text = `${JSON.stringify({ ...head, [name]: [] }, null, 1)}\n`;
  if (count === 0) return { start: encode(text), between: NOTHING, end: NOTHING };
  return { start: encode(`${text.slice(0, -END.length)}[\n`), between: encode(',\n'), end: encode('\n ]\n}\n') };
}

/**
 * A record in UTF-8, as it stands in the file of all and in that of each of its categories: two steps in.
 * @param record as its schema has it; whoever makes it checks that
 */
export function jsonRecord(record: Readonly<Record<string, unknown>>): Uint8Array {
  return encodePacked(`  ${JSON.stringify(record, null, 1).replaceAll('\n', '\n  ')}`);
}
