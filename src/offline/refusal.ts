import { sitePrefix } from './kept.ts';

/** The name under which a browser remembers that its reader wants nothing of a site to be kept. */
export function refusalName(base: string): string {
  return `${sitePrefix(base)}offline-refused`;
}
