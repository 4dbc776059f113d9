import type { LocaleId } from './locales.ts';

/** A row with its name in the six languages. */
export type SixNames = Readonly<Record<`name_${LocaleId}`, string>>;

/** The name of a country, a goal or an action line in a language. */
export function nameOf(row: SixNames, locale: LocaleId): string {
  return row[`name_${locale}`];
}
