/** What stands at the head of every published file. */
export interface FileHead {
  readonly version: 1;
  /** The day the data was computed for. */
  readonly as_of: string;
  readonly commit: string | null;
  readonly license: 'CC-BY-4.0';
}

/**
 * A published JSON file: head and records.
 * @param records as their schema has them; whoever makes them checks that
 */
export function toJson(head: FileHead, name: string, records: readonly Readonly<Record<string, unknown>>[]): string {
  return `${JSON.stringify({ ...head, [name]: records }, null, 1)}\n`;
}
