import { type ChangedFile, parseRawDiff } from '../../src/review/changed-files.ts';
import { git } from '../git.ts';

/** The files a pull request changes: where its merge commit, checked out in a folder, differs from the base. */
export function changedFiles(folder: string): ChangedFile[] {
  return parseRawDiff(git(folder, 'diff', '--raw', '-z', '--no-renames', '--no-abbrev', 'HEAD^1', 'HEAD'));
}
