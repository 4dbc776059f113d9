import { formatSum, formatUsd } from './format.ts';
import type { Translator } from './translate.ts';

/** What some pledges come to, undivided. */
interface Totals {
  readonly pledges: number;
  readonly with_amount: number;
  readonly stated: bigint;
  readonly counted: { readonly pledges: number; readonly cents: bigint };
  readonly excluded: readonly { readonly cents: bigint }[];
}

/** A sum beside the pledges found: what it is called, what it comes to, and how many pledges that is. */
export interface FoundSum {
  readonly label: string;
  readonly value: string | undefined;
  /** Nothing where there are none, or where another sum says it. */
  readonly pledges: number | undefined;
}

/**
 * What the pledges found come to: stated, counted and excluded side by side, and apart how many state nothing.
 * @param here what falls to the one category asked for, where values are shared over such
 */
export function foundSums(
  translator: Translator,
  { pledges: all, stated, counted, excluded, with_amount }: Totals,
  here?: { readonly name: string; readonly cents: bigint },
): FoundSum[] {
  const { t } = translator;
  const left = excluded.reduce((sum, { cents }) => sum + cents, 0n);
  const sum = (label: string, cents: bigint, pledges: number | undefined): FoundSum => ({
    label,
    value: formatSum(translator, cents, formatUsd),
    pledges: pledges === 0 ? undefined : pledges,
  });
  return [
    sum(t('totals.stated'), stated, with_amount),
    sum(t('totals.counted'), counted.cents, counted.pledges),
    ...(here && counted.pledges > 0 ? [sum(t('explorer.shared', { name: here.name }), here.cents, undefined)] : []),
    sum(t('totals.excluded'), left, with_amount - counted.pledges),
    ...(all > with_amount
      ? [{ label: t('explorer.amount.not-stated'), value: undefined, pledges: all - with_amount }]
      : []),
  ];
}
