import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts stand that are no records: pages of the site, and where the tables are from. */
const PROSE = ['content/focus-areas', 'content/pages', 'data/SOURCES.md'];

/** The files of prose that differ between two trees, by path. */
export function changedProse(before: string, after: string): string[] {
  const [then, now] = [proseOf(before), proseOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].filter((file) => then.get(file) !== now.get(file)).sort();
}

function proseOf(root: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (file: string): void => {
    const found = lstatSync(join(root, file), { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const name of readdirSync(join(root, file))) walk(`${file}/${name}`);
    else if (found?.isFile()) texts.set(file, readFileSync(join(root, file), 'latin1'));
  };
  for (const place of PROSE) walk(place);
  return texts;
}
