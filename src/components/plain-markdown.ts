import { attributes } from './attributes.ts';
import { type Markup, markdown, markup } from './markup.ts';

/**
 * A text of a record as it is read.
 * @param lang its language, where that is not the page's
 */
export function plainMarkdown(text: string, lang: string | undefined): Markup {
  return markup`<div${attributes({ lang, dir: lang && 'auto' })}>${markdown(text)}</div>`;
}
