import { formatDate } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import { attributes } from './attributes.ts';
import { type Markup, markup } from './markup.ts';

/** Where something was read. */
export interface ListedSource {
  readonly title: string;
  readonly url: string;
  readonly date?: string | undefined;
  readonly lang?: string | undefined;
}

/**
 * A list of sources, each with the host it is on; nothing where there are none.
 * @param common language of the titles, where it is not the page's and a title does not say its own
 */
export function sourceList(
  sources: readonly ListedSource[],
  common: string | undefined,
  translator: Translator,
): Markup {
  const entries = sources.map(({ title, url, date, lang = common }) => {
    const day = date && markup`<span class="soft"> · ${formatDate(translator.locale, date)}</span>`;
    return markup`<li><a href="${url}" rel="noopener noreferrer nofollow ugc"><bdi${attributes({ lang })}>${title}</bdi></a>${day}<span class="soft small"> · <bdi>${new URL(url).hostname}</bdi></span></li>`;
  });
  // What an entity submitted may have none, and a list of nothing is read out as a list.
  return markup`${entries.length > 0 && markup`<ul>${entries}</ul>`}`;
}
