import * as z from 'zod';

/** What stands at the head of every published file. */
export interface FileHead {
  readonly version: 1;
  /** The day the data was computed for. */
  readonly as_of: string;
  readonly commit: string | null;
  readonly license: 'CC-BY-4.0';
}

/**
 * A published JSON file: head and records, each checked against its own schema before it is written.
 * @throws when a record does not fit, since that is a fault of ours
 */
export function toJson<Schema extends z.ZodType>(
  head: FileHead,
  name: string,
  schema: Schema,
  records: readonly z.infer<Schema>[],
): string {
  return `${JSON.stringify({ ...head, [name]: z.array(schema).parse(records) }, null, 1)}\n`;
}
