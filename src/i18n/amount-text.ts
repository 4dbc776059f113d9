import type { Amount, Target } from '../schema/pledge.ts';
import { formatDate, formatMoney, formatNumber } from './format.ts';
import type { Translator } from './translate.ts';

/** An amount in words as the source gave it, short or with every digit: qualifier, kind and "a year" kept. Unknown is said, never a dash. */
export function amountText(
  translator: Translator,
  amount: Amount | undefined,
  length: 'short' | 'full' = 'short',
): string {
  const { t, locale } = translator;
  if (!amount) return t('amount.none');
  if (amount.value === undefined || amount.currency === undefined) return t('amount.in-kind-unvalued');
  const value =
    length === 'short'
      ? formatMoney(translator, amount.value, amount.currency, 5)
      : t('money', { currency: amount.currency, value: formatNumber(locale, amount.value, 2) });
  const sum = t(`qualifier.${amount.qualifier}`, { value });
  const perYear = amount.per === 'year' ? t('amount.per-year', { amount: sum }) : sum;
  if (amount.same_sum_as !== undefined) return t('amount.shared', { amount: perYear });
  if (amount.kind === 'mobilised') return t('amount.mobilised', { amount: perYear });
  return amount.kind === 'in-kind' ? t('amount.in-kind', { amount: perYear }) : perYear;
}

/** A number with its unit and the source's own word before it: "about 120 million people". */
export function quantityText(
  translator: Translator,
  { metric, value, qualifier, counts }: Pick<Target, 'metric' | 'value' | 'qualifier' | 'counts'>,
): string {
  const { t, locale } = translator;
  const number = formatNumber(locale, value, 2);
  const quantity = t(`qualifier.${qualifier}`, { value: t(`metric.${metric}`, { count: value, value: number }) });
  return counts === undefined ? quantity : t('pledge.target.counts', { target: quantity, counts });
}

/** A target in words: what, how many, by when, and whether it is promised at all. */
export function targetText(translator: Translator, target: Target): string {
  const { t, locale } = translator;
  const quantity = quantityText(translator, target);
  const dated =
    target.by === undefined
      ? quantity
      : t('pledge.target.by', { target: quantity, date: formatDate(locale, target.by) });
  return target.basis === 'potential' ? t('pledge.target.potential', { target: dated }) : dated;
}
