import { formatCents } from '../format.ts';
import type { Translator } from '../translate.ts';

/** US dollars from whole cents, to the cent. */
export function usdText({ t, locale }: Translator, cents: bigint): string {
  return t('money', { currency: 'USD', value: formatCents(locale, cents) });
}
