import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site, by path below its folder, in an order that is the same everywhere. */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
