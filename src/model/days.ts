/** How many hours the clocks of Kiritimati are ahead of UTC: no others are further. */
const EARLIEST_CLOCK = 14;

/** The latest day, YYYY-MM-DD, that has begun anywhere on Earth at a moment in milliseconds since 1970. */
export function latestDay(moment: number): string {
  return new Date(moment + EARLIEST_CLOCK * 3_600_000).toISOString().slice(0, 10);
}

/** The last day a date may mean: of its year or month where no more is known. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${twoDigits(daysIn(date))}` : date;
}

/** The same day some months later, or the last of that month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const counted = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${twoDigits((counted % 12) + 1)}`;
  return `${month}-${twoDigits(Math.min(Number(day.slice(8)), daysIn(month)))}`;
}

/** True when a date has come, as exact as it is known: a year has from its first day on. */
export function hasCome(date: string, day: string): boolean {
  return date <= day.slice(0, date.length);
}

/** The last day a date may mean as a number of years, for an axis of time. */
export function yearsOf(date: string): number {
  const day = lastDayOf(date);
  const month = Number(day.slice(5, 7)) - 1;
  return Number(day.slice(0, 4)) + (month + Number(day.slice(8)) / daysIn(day.slice(0, 7))) / 12;
}

/** The first and the last day of the quarter of the calendar that a day is in. */
export function quarterOf(day: string): { readonly first: string; readonly last: string } {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  const year = day.slice(0, 4);
  return { first: `${year}-${twoDigits(month)}-01`, last: lastDayOf(`${year}-${twoDigits(month + 2)}`) };
}

function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (number === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(number) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
