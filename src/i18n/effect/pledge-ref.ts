import type { Translator } from '../translate.ts';
import type { Words } from './words.ts';

/** A pledge by id and title, both as the data has them. */
export function pledgeRef(
  { id, title }: { readonly id: string; readonly title: string },
  { t }: Translator,
  { quote }: Words,
): string {
  return t('effect.pledge', { id: quote(id), title: quote(title) });
}
