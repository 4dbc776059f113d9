/**
 * The name under which a browser remembers that its reader wants nothing of a site to be kept. It begins as all that is
 * kept of the site; written out, since the code of every page stands in it only as long as it shares nothing.
 */
export function refusalName(base: string): string {
  return `p2c ${base} offline-refused`;
}
