import type { Direction, PlacedText } from '../../charts/frame.ts';
import type { Stretch } from '../../i18n/stretches.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';

// The picture itself always runs left to right, so that it looks the same alone as in a page; a right-to-left
// text is fastened at its other side and isolated.
const LEFT_TO_RIGHT = { anchors: { start: undefined, middle: 'middle', end: 'end' }, begin: '', end: '' };
const RIGHT_TO_LEFT = { anchors: { start: 'end', middle: 'middle', end: undefined }, begin: '\u2067', end: '\u2069' };

/**
 * Texts at their places in a drawing.
 * @param placed each cut where words of another language stand in it, or whole
 * @param name class of each
 */
export function texts(
  placed: readonly (PlacedText & { readonly stretches?: readonly Stretch[] })[],
  direction: Direction,
  name?: string,
): Markup[] {
  const { anchors, begin, end } = direction === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return placed.map(({ x, y, anchor, text, turn, fit, stretches }) => {
    const start = attributes({
      class: name,
      x,
      y,
      'text-anchor': anchors[anchor],
      transform: turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`,
      textLength: fit,
      lengthAdjust: fit && 'spacingAndGlyphs',
    });
    const words = stretches?.map((one) =>
      one.lang ? markup`<tspan lang="${one.lang}">${one.text}</tspan>` : one.text,
    );
    // The space parts the words for the ear: lines would else run together in the name of a link.
    return markup`<text${start}>${begin}${words ?? text}${end}</text> `;
  });
}
