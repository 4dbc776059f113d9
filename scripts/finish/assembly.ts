/** The frame of a file that has none: its only piece is all of it. */
export const WHOLE: readonly Uint8Array[] = [new Uint8Array(), new Uint8Array()];

/** A file as it is written. */
export interface Assembled {
  /** Valid until the next file is assembled. */
  readonly content: Buffer;
  /** Where each piece begins and ends. */
  readonly places: readonly number[];
}

/** Most bytes that a character of a text comes to. */
const MOST_BYTES = 3;

/**
 * Puts files together from the stretches of their frame and the pieces between them, in memory that is used for one
 * after the other: most of a page is its frame, which need not be encoded again.
 */
export function openAssembly(): (frame: readonly Uint8Array[], pieces: readonly (string | Uint8Array)[]) => Assembled {
  let room = Buffer.allocUnsafe(2 ** 20);
  return (frame, pieces) => {
    const most = [...frame, ...pieces].reduce((sum, part) => sum + mostBytes(part), 0);
    if (most > room.length) room = Buffer.allocUnsafe(2 * most);
    const places: number[] = [];
    let end = 0;
    const add = (part: string | Uint8Array): void => {
      if (typeof part === 'string') end += room.write(part, end);
      else {
        room.set(part, end);
        end += part.length;
      }
    };
    frame.forEach((stretch, at) => {
      add(stretch);
      const piece = pieces[at];
      if (piece === undefined) return;
      places.push(end);
      add(piece);
      places.push(end);
    });
    return { content: room.subarray(0, end), places };
  };
}

function mostBytes(part: string | Uint8Array): number {
  return typeof part === 'string' ? part.length * MOST_BYTES : part.length;
}
