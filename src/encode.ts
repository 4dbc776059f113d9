const encoder = new TextEncoder();

/** Text as UTF-8, without a mark at its beginning. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Most bytes that one unit of a text comes to. */
export const MOST_BYTES = 3;
/** How much memory is asked for at once, in bytes. */
const ROOM = 2 ** 20;

let room = new Uint8Array();

/**
 * Text as UTF-8, for many small texts: they lie one after another in the same memory, since memory of its own
 * takes more for each than the text.
 * @returns a view of memory that others have a part in: to be read, and never by its buffer
 */
export function encodePacked(text: string): Uint8Array {
  const most = MOST_BYTES * text.length;
  if (room.length < most) room = new Uint8Array(Math.max(ROOM, most));
  const { written } = encoder.encodeInto(text, room);
  const packed = room.subarray(0, written);
  room = room.subarray(written);
  return packed;
}
