import { join } from 'node:path';
import { writeTreeAt } from '../../src/history/tree-at.ts';
import { kindOfChange } from '../../src/review/changed-files.ts';
import { changedFiles } from './changed-files.ts';

/*
 * Writes the records of a pull request beside those it is based on, each as a folder that the check and the build can
 * read. They are taken out of Git as bytes: nothing is checked out, no link followed, no code taken along.
 * Use: node scripts/workflow/take-data.ts FOLDER TO   with the merge commit checked out in FOLDER; makes TO/before and
 * TO/after
 */
const [folder = '.', to = '.'] = process.argv.slice(2);
if (kindOfChange(changedFiles(folder).map(({ path }) => path)) !== 'data')
  throw new Error('Only records are taken; this pull request changes something else.');
writeTreeAt(folder, 'HEAD^1', join(to, 'before'));
const refused = writeTreeAt(folder, 'HEAD', join(to, 'after'));
if (refused.length > 0) throw new Error(`Links or other things that are no plain files: ${refused.length}.`);
