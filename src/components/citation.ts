import type { Citation } from '../i18n/citation-text.ts';
import type { Translator } from '../i18n/translate.ts';
import { type Markup, markup } from './markup.ts';

/** A citation, short and long, to copy as it is. */
export function citationList({ short, long }: Citation, { t }: Translator): Markup {
  return markup`<dl class="facts"><div><dt>${t('cite.short')}</dt><dd>${short}</dd></div><div><dt>${t('cite.long')}</dt><dd>${long}</dd></div></dl>`;
}
