const NAME = 'partner2connect-open-register';

/** Where the copy of the site in one file lies, below the base: in one language, or in all of them. */
export function copyPath(locale?: string): string {
  return `copies/${[NAME, ...(locale === undefined ? [] : [locale])].join('-')}.zip`;
}

/**
 * The name under which a copy is saved, and the folder in it: with its day, so that one sees which of two is the newer.
 * The address has no day in it: it stays good.
 */
export function copyName(date: string, locale?: string): string {
  return [NAME, date, ...(locale === undefined ? [] : [locale])].join('-');
}
