import { formatUsd } from './format.ts';
import type { Translator } from './translate.ts';

/**
 * What some pledges come to, in a sentence.
 * @param shared what is shown for them, in US cents
 */
export function totalsFinding(
  translator: Translator,
  { pledges, counted }: { readonly pledges: number; readonly counted: { readonly pledges: number } },
  shared: bigint,
): string {
  const { t } = translator;
  if (counted.pledges === 0) return t('totals.finding.none', { count: pledges });
  return t('totals.finding', { count: pledges, value: formatUsd(translator, shared) });
}
