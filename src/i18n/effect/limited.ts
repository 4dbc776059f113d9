import { formatNumber } from '../format.ts';
import type { Translator } from '../translate.ts';

/** Most items of one list shown. */
const MAX_ITEMS = 100;

/** The items of a list, each on a line of its own, and how many more there are. */
export function limited({ t, locale }: Translator, items: readonly string[]): string[] {
  const lines = items.slice(0, MAX_ITEMS).map((item) => `- ${item}`);
  const rest = items.length - lines.length;
  return rest > 0 ? [...lines, '', t('effect.more', { number: formatNumber(locale, rest) })] : lines;
}
