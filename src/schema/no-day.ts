/** Days that every month has, and dates without a day. */
const IN_EVERY_MONTH = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;

/** True for what looks like a date and is no day of the calendar. */
export function isNoDay(date: string): boolean {
  if (IN_EVERY_MONTH.test(date)) return false;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day;
}
