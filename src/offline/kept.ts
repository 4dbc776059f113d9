/** What the worker is told of the build it belongs to; written in front of it when the site is finished. */
export interface Kept {
  /** Name of the build: what its pages and this worker say of themselves. */
  readonly build: string;
  /** Where the site lives on its host; begins and ends with a slash. */
  readonly base: string;
  /** How the names of all caches of this site begin. */
  readonly prefix: string;
  /** The languages of the site, that of the last resort first. */
  readonly locales: readonly string[];
  /** Pages that are kept of each language that is visited, below the language. */
  readonly pages: readonly string[];
  /** Most pages that are kept because they were visited. */
  readonly most_visited: number;
  /** Code that is kept with them, below the base; its names say what it holds. */
  readonly code: readonly string[];
  /** Data that is kept with them, below the base. */
  readonly shared: readonly string[];
  /** Data that is kept with them, below the language. */
  readonly own: readonly string[];
  /** The digests of all data that pages load, by path below the base, as subresource integrity asks for them. */
  readonly digests: Readonly<Record<string, string>>;
}

/** Most pages that are kept because they were visited: what one reads in some sittings. */
export const MOST_VISITED = 30;

/** How the names of all that a browser keeps of a site begin; other sites may live on the same origin. */
export function sitePrefix(base: string): string {
  return `p2c ${base} `;
}
