/** A file of the built site that needs nothing of Astro's. */
export interface LateFile {
  /** Below the folder of the site. */
  readonly path: string;
  readonly body: string | Uint8Array;
}

declare global {
  // One slot for the whole process: a build writes from outside what its pages know.
  var p2cLateFiles: (() => Iterable<LateFile>)[] | undefined;
}

/**
 * The paths of a route of files, of which there are many times as many as records. A build leaves them out and writes
 * the files at its end: as pages, each would cost it a request, an answer and three turns of waiting for the disk.
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
