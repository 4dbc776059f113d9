import { readAt } from './read-at.ts';

/**
 * Reads a JSON file of the site, of the same build as the page.
 * @throws Error when there is none, or no network
 */
export function readJson<Content>(address: string): Promise<Content> {
  return readAt<Content>(ofThisBuild(address));
}

/** The address of a file as it is of the build of the page: two builds are never mixed, however old what a browser kept. */
export function ofThisBuild(address: string): string {
  const { build } = document.documentElement.dataset;
  return build === undefined ? address : `${address}?b=${build}`;
}
