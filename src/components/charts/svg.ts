import type { Translator } from '../../i18n/translate.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';

/** Where a drawing is shown: its id on the page, what it is called for the ear, and the language it speaks. */
export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly translator: Translator;
}

/**
 * A drawing within a page; the page needs styles/charts.css.
 * @param natural whether it is drawn at its own size instead of filling its column
 */
export function svg(
  { width, height }: { readonly width: number; readonly height: number },
  { id, title, description }: Omit<Shown, 'translator'>,
  content: readonly (Markup | readonly Markup[] | undefined)[],
  natural = false,
): Markup {
  const start = attributes({
    class: natural ? 'chart natural' : 'chart',
    width: natural ? width : undefined,
    height: natural ? height : undefined,
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-labelledby': `${id}-title ${id}-description`,
    direction: 'ltr',
  });
  return markup`<svg${start}><title id="${id}-title">${title}</title><desc id="${id}-description">${description}</desc>${content}</svg>`;
}
