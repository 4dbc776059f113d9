/** Pages below a language that are kept whatever is visited: the home, the focus areas, the list with its search. */
const PAGES = /^(?:offline\/|pledges\/|focus-areas\/(?:[^/]+\/)?)?$/;
/** Data that pages load, below the base: of the search, of its feeds, of the form. */
const DATA =
  /^(?:data\/v1\/explorer\/[^/]+\.json|data\/authored\/register(?:\/reference)?\.json|\w+\/(?:pledges\/explorer|feeds\/pledges|pledge\/(?:lists|words))\.json)$/;
/** Of these, what the search needs. */
const SEARCH = /^(?:data\/v1\/explorer|\w+\/pledges)\//;

/** Whether a page is kept of each language that is visited. */
export function isAlwaysKept(path: string): boolean {
  return PAGES.test(path);
}

/** Whether a file is data that a page loads by script. */
export function isLoaded(path: string): boolean {
  return DATA.test(path);
}

/** Whether a file that is loaded is kept with the pages. */
export function isKeptData(path: string): boolean {
  return SEARCH.test(path);
}
