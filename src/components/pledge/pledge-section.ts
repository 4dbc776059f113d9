import type { Translator } from '../../i18n/translate.ts';
import type { ListView } from '../../model/list-view.ts';
import { anchorOf } from '../../routes.ts';
import { type Markup, markup } from '../markup.ts';
import { pledgeParts } from './pledge-parts.ts';

/** What stands with a list of pledges. */
export interface ListWords {
  readonly title: string;
  readonly note?: string | undefined;
  /** Files of exactly these pledges. */
  readonly files?: readonly { readonly name: string; readonly to: string }[];
}

/** The pledges of a category, or their beginning and the way to the rest. */
export function pledgeSection(list: ListView, { title, note, files = [] }: ListWords, translator: Translator): Markup {
  const { t } = translator;
  const soft = note && markup`<p class="soft">${note}</p>`;
  const more =
    !list.complete && markup`<p><a href="${list.door()}">${t('list.more', { count: list.set.pledges.length })}</a></p>`;
  const links = files.map(({ name, to }) => markup` <a href="${to}">${name}</a>`);
  const calls = files.length > 0 && markup`<p class="links calls small"><span>${t('list.files')}</span>${links}</p>`;
  return markup`<section class="block" id="${anchorOf(list.selection, undefined)}"><h2>${title}</h2>${soft}${pledgeParts(list, translator, title)}${more}${calls}</section>`;
}
