import { MOST_BYTES } from '../../src/encode.ts';
import type { Piece } from '../../src/late-files.ts';

/** The frame of a file that has none: its only piece is all of it. */
export const WHOLE: readonly Uint8Array[] = [new Uint8Array(), new Uint8Array()];

/** A file as it is written. */
export interface Assembled {
  /** Valid until the next file is assembled. */
  readonly content: Buffer;
  /** Where each piece begins and ends. */
  readonly places: readonly number[];
}

/** Room for almost any page, in bytes. What a larger file took is given back after it. */
const ROOM = 2 ** 20;

/**
 * Puts files together from the stretches of their frame and the pieces between them, in memory that is used for one
 * after the other: most of a page is its frame, which need not be encoded again.
 */
export function openAssembly(): (frame: readonly Uint8Array[], pieces: readonly Piece[]) => Assembled {
  const usual = Buffer.allocUnsafe(ROOM);
  return (frame, pieces) => {
    let room = usual;
    const places: number[] = [];
    let end = 0;
    const haveRoom = (bytes: number): void => {
      if (end + bytes <= room.length) return;
      const larger = Buffer.allocUnsafe(Math.max(2 * room.length, end + bytes));
      room.copy(larger, 0, 0, end);
      room = larger;
    };
    const add = (part: Piece): void => {
      if (typeof part === 'string') {
        haveRoom(mostBytes(part));
        end += room.write(part, end);
      } else if (part instanceof Uint8Array) {
        haveRoom(part.length);
        room.set(part, end);
        end += part.length;
      } else {
        haveRoom(part.reduce((sum, one) => sum + mostBytes(one), 0));
        part.forEach(add);
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
