import { sizesOf, readObjects } from '../history/objects.ts';
import { type LogStep, readLog } from '../history/read-log.ts';
import { type OldVersions, oldVersions } from '../reader/old-versions.ts';
import { BATCHES_FOLDER, PLEDGES_FOLDER } from '../reader/read-pledges.ts';
import { REPORTS_FOLDER } from '../reader/read-progress-reports.ts';
import type { Chronicle } from './entry.ts';
import { tellSteps } from './tell-steps.ts';

/** How much content is held in memory at once, in bytes. */
const AT_ONCE = 64 * 1024 * 1024;

/**
 * What happened to every pledge of a register, told from its Git history: one pass over the log, each content read once.
 * @param root a folder with `content/` and `data/`
 * @returns nothing where the history is not here
 */
export function readChronicle(root: string): Chronicle | undefined {
  const steps = readLog(root, [PLEDGES_FOLDER, BATCHES_FOLDER, REPORTS_FOLDER]);
  if (!steps) return undefined;
  const versions = oldVersions();
  try {
    readContents(root, steps, versions);
  } catch {
    // A clone without the contents of old commits has no history to tell.
    return undefined;
  }
  return tellSteps(steps, versions.at);
}

function readContents(root: string, steps: readonly LogStep[], versions: OldVersions): void {
  const files = new Map<string, string>();
  for (const step of steps)
    for (const { to, after } of step.files)
      if (to !== undefined && after !== undefined && versions.limit(to) !== undefined) files.set(`${after} ${to}`, to);
  const contents = [...files].map(([name, file]) => ({ file, object: name.slice(0, name.indexOf(' ')) }));
  const sizes = sizesOf(
    root,
    contents.map(({ object }) => object),
  );
  let batch: typeof contents = [];
  let bytes = 0;
  const readBatch = (): void => {
    const found = readObjects(
      root,
      batch.map(({ object }) => object),
    );
    batch.forEach(({ file, object }, index) => versions.add(file, object, found[index] ?? Buffer.alloc(0)));
    [batch, bytes] = [[], 0];
  };
  contents.forEach((content, index) => {
    const size = sizes[index] ?? 0;
    if (size > (versions.limit(content.file) ?? 0)) return;
    if (bytes + size > AT_ONCE) readBatch();
    batch.push(content);
    bytes += size;
  });
  if (batch.length > 0) readBatch();
}
