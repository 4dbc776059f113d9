/** A file of the built site that needs nothing of Astro's. */
export type LateFile = BoundFile | LongFile;

/** What is told of such a file, however it is made. */
interface Told {
  /** Below the folder of the site. */
  readonly path: string;
  /**
   * Names all that the file is made of, but for its frame and for what the whole build is made of: a build takes the file
   * of the last site over where that was made of the same. Without it, the file is made anew each time.
   */
  readonly shows?: string | undefined;
}

/** A file that is put together in memory. */
export interface BoundFile extends Told {
  /** What is the same in all files of a kind: the stretches between the pieces, one more than there are pieces. */
  readonly frame?: readonly Uint8Array[];
  /** The whole file, or the pieces that belong into its frame. */
  readonly body: () => string | Uint8Array | readonly Piece[];
}

/** A file that may become as large as the register: it is written part by part, each good until the next is asked for. */
export interface LongFile extends Told {
  readonly parts: () => Iterable<Uint8Array>;
}

/** What stands between two stretches of a frame, whole or in parts; some of it encoded already. */
export type Piece = string | Uint8Array | readonly (string | Uint8Array)[];

declare global {
  // One slot for the whole process: a build writes from outside what its pages know.
  var p2cLateFiles: (() => Iterable<LateFile>)[] | undefined;
}

/**
 * The paths of a route of files, of which there are many times as many as records, or that are as large as the register. A
 * build leaves them out and writes the files at its end: as pages, each would cost it a request, an answer that holds it
 * three times over, and three turns of waiting for the disk.
 * @param paths those a server for development answers
 */
export function lateFiles<Path extends { readonly params: object }>(
  paths: readonly Path[],
  fileOf: (path: Path) => LateFile,
): Path[] {
  if (import.meta.env.DEV) return [...paths];
  writeLater(paths, fileOf);
  return [];
}

/** Files that a build writes at its end, each made when its turn comes. */
export function writeLater<Item>(items: readonly Item[], fileOf: (item: Item, at: number) => LateFile): void {
  (globalThis.p2cLateFiles ??= []).push(function* () {
    let at = 0;
    for (const item of items) yield fileOf(item, at++);
  });
}
