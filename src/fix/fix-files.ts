import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, MAX_RECORD_BYTES, MAX_TABLE_BYTES, readText } from '../reader/files.ts';
import { BATCHES_FOLDER, PLEDGES_FOLDER } from '../reader/read-pledges.ts';
import { REPORTS_FOLDER } from '../reader/read-progress-reports.ts';
import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { fixRecord } from './fix-record.ts';
import { fixTable } from './fix-table.ts';
import type { Repair, Repaired } from './repair.ts';
import { writeAsUsual } from './write-as-usual.ts';

/** A repair and the file it was made in. */
export interface FileRepair extends Repair {
  /** Path from the root, with `/`. */
  readonly file: string;
}

const FOLDERS: readonly {
  folder: string;
  ending: string;
  maxBytes: number;
  fix: (text: string) => Repaired;
  rewrite?: (text: string) => Repaired;
}[] = [
  {
    folder: PLEDGES_FOLDER,
    ending: '.md',
    maxBytes: MAX_RECORD_BYTES,
    fix: (text) => fixRecord(text, Pledge),
    rewrite: (text) => writeAsUsual(text, Pledge),
  },
  {
    folder: REPORTS_FOLDER,
    ending: '.md',
    maxBytes: MAX_RECORD_BYTES,
    fix: (text) => fixRecord(text, ProgressReport),
    rewrite: (text) => writeAsUsual(text, ProgressReport),
  },
  { folder: BATCHES_FOLDER, ending: '.csv', maxBytes: MAX_TABLE_BYTES, fix: fixTable },
];

/** Rules of the reader about whole texts that can be repaired; what they refuse is UTF-8 and of a bearable size. */
const REPAIRED_AT_ONCE: ReadonlySet<string> = new Set(['byte-order-mark', 'line-ends', 'hidden-character']);

/**
 * Repairs the records of a root on disk and says what it did. Only files that change are written;
 * links are not followed, and what cannot be read as text is left to the check.
 * @param usual whether valid records are also written in the usual form
 * @param isMeant which files may be changed, by their path from the root
 */
export function fixFiles(root: string, usual = false, isMeant: (file: string) => boolean = () => true): FileRepair[] {
  return FOLDERS.flatMap(({ folder, ending, maxBytes, fix, rewrite }) =>
    listFiles(root, folder).files.flatMap((file) => {
      const before = file.endsWith(ending) && isMeant(file) ? repairableText(root, file, maxBytes) : undefined;
      if (before === undefined) return [];
      const fixed = fix(before);
      const written = usual ? rewrite?.(fixed.text) : undefined;
      const text = written?.text ?? fixed.text;
      const repairs = [...fixed.repairs, ...(written?.repairs ?? [])];
      if (text !== before) replaceFile(join(root, file), text);
      return repairs.map((repair) => ({ file, ...repair }));
    }),
  );
}

/** Text the reader takes, and text it refuses for what a repair takes away at once. */
function repairableText(root: string, file: string, maxBytes: number): string | undefined {
  const read = readText(root, file, maxBytes);
  if ('text' in read) return read.text;
  return REPAIRED_AT_ONCE.has(read.problem.rule) ? readFileSync(join(root, file), 'utf8') : undefined;
}

/** Writes beside the file and renames, so that nobody ever meets half a file. */
function replaceFile(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: statSync(path).mode });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
