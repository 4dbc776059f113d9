import type { Citation } from '../i18n/citation-text.ts';
import type { Translator } from '../i18n/translate.ts';
import { factList } from './fact-list.ts';
import type { Markup } from './markup.ts';

/** How to cite something, short and long, to copy. */
export function citationList({ short, long }: Citation, { t }: Translator): Markup {
  return factList([
    { label: t('cite.short'), content: short },
    { label: t('cite.long'), content: long },
  ]);
}
