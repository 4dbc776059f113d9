/** What of a file stands around its records: before, between and after them. */
export interface RecordFrame {
  readonly start: Uint8Array;
  readonly between: Uint8Array;
  readonly end: Uint8Array;
}

/** What stands where nothing does. */
export const NOTHING = new Uint8Array();

/** A file in parts: its records in their frame. */
export function* framed(
  { start, between, end }: RecordFrame,
  records: Iterable<Uint8Array>,
): Generator<Uint8Array, void, undefined> {
  yield start;
  let isFirst = true;
  for (const record of records) {
    if (!isFirst) yield between;
    isFirst = false;
    yield record;
  }
  yield end;
}
