import { dayOf } from './newest-commit.ts';

/** Seconds from 1970 to the end of the year 9999, the last that is written with four digits. */
const LAST = 253_402_300_799;

/** A setting that cannot be followed: the sentence says what it is to be. */
export class WrongSetting extends Error {
  // For whoever set it, and no fault of the code.
  override stack = '';
}

/**
 * The day, YYYY-MM-DD in UTC, that a setting stands for.
 * @param epoch seconds since 1970, as they stand in SOURCE_DATE_EPOCH
 * @returns nothing where none is set
 * @throws WrongSetting when it is no number of seconds
 */
export function daySet(epoch: string | undefined): string | undefined {
  if (!epoch) return undefined;
  if (/^\d+$/.test(epoch) && Number(epoch) <= LAST) return dayOf(Number(epoch));
  throw new WrongSetting(
    `SOURCE_DATE_EPOCH is “${epoch}”. It is “today” in whole seconds since 1970, such as 1767225600 for 1 January 2026. ` +
      'Leave it out, and today is the day of the newest commit of the data.',
  );
}
