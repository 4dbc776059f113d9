import type { Told } from '../i18n/history/tell.ts';
import type { Translator } from '../i18n/translate.ts';
import { type Markup, markup } from './markup.ts';
import { stretched } from './stretches.ts';

/**
 * What happened to a record in one commit.
 * @param lang language of the record, where it is not the page's
 */
export function happened({ text, changes }: Told, lang: string | undefined, { t }: Translator): Markup {
  const lines = changes.map(({ mark, text: words, quoted }) => {
    const sign = mark && markup`<strong>${t(`effect.mark.${mark}`)}</strong> · `;
    return markup`<li>${sign}${stretched(words, quoted, lang)}</li>`;
  });
  return markup`${text}${lines.length > 0 && markup`<ul>${lines}</ul>`}`;
}
