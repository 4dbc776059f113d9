import { feedOf } from './feed-files.ts';
import type { LocaleId } from './i18n/locales.ts';
import type { TwinDimension } from './model/dimensions.ts';
import { href, paths, rootHref } from './routes.ts';
import { site } from './site-dataset.ts';

/** A file of exactly the pledges that a page lists, by the name of its format. */
export interface TwinFile {
  readonly name: string;
  readonly to: string;
}

/** The files and the feed of a category; none where no pledge names it. */
export function twinFiles(locale: LocaleId, dimension: TwinDimension, value: string): TwinFile[] {
  if (!site().view.naming[dimension].has(value)) return [];
  const feed = feedOf(dimension, value);
  return [
    { name: 'CSV', to: rootHref(paths.cut(dimension, value, 'csv')) },
    { name: 'JSON', to: rootHref(paths.cut(dimension, value, 'json')) },
    ...(feed === undefined ? [] : [{ name: 'Atom', to: href(locale, feed) }]),
  ];
}
