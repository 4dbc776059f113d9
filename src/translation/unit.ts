import type { LocaleId } from '../i18n/locales.ts';

/** The languages that texts are translated into. */
export type TargetId = Exclude<LocaleId, 'en'>;

/** Parts of the site, as translators would share them out. */
export const AREAS = [
  'focus-area-prose',
  'page-prose',
  'frame',
  'home',
  'pledges',
  'pledge',
  'places',
  'entities',
  'focus-areas',
  'reporting',
  'charts',
  'vocabulary',
  'names',
  'check',
  'composer',
  'field-guide',
  'data',
  'offline',
  'review',
  'translations',
] as const;
export type Area = (typeof AREAS)[number];

/** A text to be translated: a message with all its plural forms, a page of prose, a name. */
export interface Unit {
  /** A key of the catalogue, a folder of `content`, or a row of a table as `countries:KEN`. */
  readonly id: string;
  readonly area: Area;
  readonly english: string;
  /** Nothing where a language has none, or lacks a form it needs. */
  readonly texts: Readonly<Partial<Record<TargetId, string>>>;
}
