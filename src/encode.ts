const encoder = new TextEncoder();

/** Text as UTF-8, without a mark at its beginning. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** How much memory is asked for at once, in bytes. */
const ROOM = 2 ** 20;
/** Most bytes that a character of a text comes to. */
const MOST_BYTES = 3;

let room = new Uint8Array();

/**
 * The same for many small texts that are kept: they lie one after another in the same memory, since memory of its own
 * takes more for each than the text.
 */
export function encodePacked(text: string): Uint8Array {
  const most = MOST_BYTES * text.length;
  if (room.length < most) room = new Uint8Array(Math.max(ROOM, most));
  const { written } = encoder.encodeInto(text, room);
  const packed = room.subarray(0, written);
  room = room.subarray(written);
  return packed;
}
