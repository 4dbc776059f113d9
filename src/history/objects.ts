import { askGit } from './git.ts';

/** A commit, or a file of it, that is asked for and not there. */
export class CommitMissing extends Error {}

/** The bytes of files, in the order asked for, by the ids of their objects. */
export function readObjects(root: string, objects: readonly string[]): Buffer[] {
  const output = askGit(root, ['cat-file', '--batch'], `${objects.join('\n')}\n`);
  const contents: Buffer[] = [];
  let at = 0;
  for (const object of objects) {
    const end = output.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString('latin1', at, end))?.[1];
    if (size === undefined) throw new CommitMissing(`The object ${object} is not in this clone.`);
    contents.push(output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 1 + Number(size) + 1;
  }
  return contents;
}

/** The sizes of files in bytes, in the order asked for; nothing of them is read. */
export function sizesOf(root: string, objects: readonly string[]): number[] {
  const lines = askGit(root, ['cat-file', '--batch-check=%(objecttype) %(objectsize)'], `${objects.join('\n')}\n`)
    .toString('latin1')
    .split('\n');
  return objects.map((object, index) => {
    const size = /^blob (\d+)$/.exec(lines[index] ?? '')?.[1];
    if (size === undefined) throw new CommitMissing(`The object ${object} is not in this clone.`);
    return Number(size);
  });
}
