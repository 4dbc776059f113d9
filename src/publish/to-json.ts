import { madeOnce } from '../made-once.ts';
import { encode } from './encode.ts';

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
 * @param records as their schema has them; whoever makes them checks that
 */
export function toJson(
  head: FileHead,
  name: string,
  records: readonly Readonly<Record<string, unknown>>[],
): Uint8Array[] {
  const text = `${JSON.stringify({ ...head, [name]: [] }, null, 1)}\n`;
  const [first, ...others] = records;
  if (!first) return [encode(text)];
  const start = encode(`${text.slice(0, -END.length)}[\n`);
  return [start, inFile(first), ...others.flatMap((record) => [BETWEEN, inFile(record)]), encode('\n ]\n}\n')];
}

const BETWEEN = encode(',\n');

// A record is in the file of all and in that of each of its categories. Bytes take less room than text.
// It stands there two steps in.
const inFile = madeOnce((record: Readonly<Record<string, unknown>>) =>
  encode(`  ${JSON.stringify(record, null, 1).replaceAll('\n', '\n  ')}`),
);
