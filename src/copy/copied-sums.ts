/** The lines of a list of checksums whose files are in a copy: a missing one would make the whole copy look damaged. */
export function copiedSums(list: string, file: string, has: (file: string) => boolean): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return list
    .split('\n')
    .filter((line) => line === '' || has(folder + line.replace(/^\S+ +/, '')))
    .join('\n');
}
