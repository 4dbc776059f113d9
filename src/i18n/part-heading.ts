import { formatSum, formatUsdInFull } from './format.ts';
import type { Translator } from './translate.ts';
import type { MessageKey } from './messages.ts';

/** A part of a list of pledges: how their amounts are treated, how many there are, what they come to whole. */
interface Part {
  readonly key: string;
  readonly pledges: number;
  readonly cents: bigint;
  readonly continued: boolean;
}

/**
 * What stands above a part of a list.
 * @param shared what the counted part adds to the figure of the list, in cents; less than the whole where value is shared out
 */
export function partHeading(translator: Translator, { key, pledges, cents, continued }: Part, shared = cents): string {
  const { t } = translator;
  const money = (value: bigint): string => formatSum(translator, value, formatUsdInFull);
  const text =
    key === 'stated'
      ? t('part.stated', { count: pledges, value: money(cents) })
      : key === 'counted'
        ? shared === cents
          ? t('part.counted', { count: pledges, value: money(cents) })
          : t('part.counted.shared', { count: pledges, value: money(shared), whole: money(cents) })
        : cents > 0n
          ? t('part.excluded', {
              count: pledges,
              reason: t(`exclusion.${key}` as MessageKey),
              value: key === 'per-year-open' ? t('amount.per-year', { amount: money(cents) }) : money(cents),
            })
          : t('part.without', { count: pledges, reason: t(`exclusion.${key}` as MessageKey) });
  return continued ? t('part.continued', { part: text }) : text;
}
