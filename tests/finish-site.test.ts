import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLastSite } from '../scripts/finish/last-site.ts';
import { WORKER } from '../scripts/finish/write-worker.ts';
import { finishSite } from '../scripts/finish-site.ts';
import type { LateFile } from '../src/late-files.ts';
import { emptyFolder } from './dataset-builder.ts';

/** Finishes a site of one file with others that were left for the end. */
function finish(...late: readonly LateFile[]) {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data/csv-metadata.json'), '{}');
  writeFileSync(join(folder, WORKER), '');
  const last = openLastSite(join(folder, 'notes.tsv'), join(folder, 'none'), 'ground');
  const site = { folder, base: '/', home: undefined, day: '2026-11-01', build: 'b', pledges: 1, code: [], late: [] };
  return finishSite({ ...site, late: [() => late], last });
}

const fileAt = (path: string): LateFile => ({ path, body: () => '{}' });

it('a site is finished with the files that were left', async () => {
  expect(await finish(fileAt('data/a.json'), fileAt('data/b.json'))).toEqual({ count: 2, same: 0 });
});

it('two things that want to be one file are refused, where one lies there and where both were left', async () => {
  const refused = /^Two things of the site want to be one file: data\/.+\n.+Give that record another id\.$/;
  await expect(finish(fileAt('data/csv-metadata.json'))).rejects.toThrow(refused);
  await expect(finish(fileAt('data/a.json'), fileAt('data/a.json'))).rejects.toThrow(refused);
});
