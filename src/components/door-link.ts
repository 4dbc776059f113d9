import { type Markup, markup } from './markup.ts';

/** A figure that leads to the list behind it; plain where there is none. */
export function doorLink(to: string | undefined, figure: string): Markup {
  return to ? markup`<a href="${to}">${figure}</a>` : markup`${figure}`;
}
