/** Files that a copy does without: pictures, feeds, what runs or is loaded by script, what only a host needs. */
const LEFT_OUT =
  /\.(?:png|parquet|xml|js)$|^404\.html$|^(?:robots|checksums)\.txt$|^\.well-known\/|^(?:cards|copies|_astro|data\/authored|data\/v1\/explorer)\/|^\w+\/(?:embed|feeds|offline)\/|^\w+\/(?:pledge\/(?:lists|(?:text-)?words)|pledges\/explorer)\.json$/;

/**
 * Whether a file of the site, by its path below the base, is part of the copy in one language; without a language, of the
 * copy in all of them. What belongs to no language is part of each.
 */
export function isCopied(path: string, locales: readonly string[], locale?: string): boolean {
  const [first = ''] = path.split('/');
  if (locale !== undefined && first !== locale && (locales.includes(first) || path === 'index.html')) return false;
  return !LEFT_OUT.test(path);
}

const SINGLE = /^\w+\/(?:pledges|entities)\/(?!page\/|index\.html)|^\w+\/lists\/|^data\/v1\/[\w-]+\//;

/** Whether a file is about one pledge or one entity, or a list of some: there are as many as records, or more. */
export function isSingle(path: string): boolean {
  return SINGLE.test(path);
}
