import type { Translator } from '../../i18n/translate.ts';
import type { Pledge } from '../../schema/pledge.ts';
import { type Markup, markup } from '../markup.ts';
import { sourceList } from '../source-list.ts';

/**
 * Where a pledge can be read: at its sources, and on the page that its entity has for it.
 * @param lang language of the titles, where it is not the page's
 */
export function pledgeSources({ sources, url }: Pledge, lang: string | undefined, translator: Translator): Markup {
  const page =
    url !== undefined &&
    markup`<p><a href="${url}" rel="noopener noreferrer nofollow ugc">${translator.t('effect.field.url')}</a><span class="soft small"> · <bdi>${new URL(url).hostname}</bdi></span></p>`;
  return markup`${sourceList(sources, lang, translator)}${page}`;
}
