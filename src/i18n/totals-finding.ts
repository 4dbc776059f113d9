import { formatUsd } from './format.ts';
import type { Translator } from './translate.ts';

/** Some pledges and what they come to. */
interface Found {
  readonly set: {
    readonly totals: {
      readonly pledges: number;
      /** Whole pledges. */
      readonly counted: { readonly pledges: number; readonly cents: bigint };
    };
    /** What is shown for them, in US cents: less than the whole where value is shared out. */
    readonly shared: bigint;
  };
  /** True where nobody knows which part of it falls here. */
  readonly undivided: boolean;
}

/** What some pledges come to, and how many of them carry it, in a sentence. */
export function totalsFinding(translator: Translator, { set: { totals, shared }, undivided }: Found): string {
  const { t } = translator;
  const { pledges, counted } = totals;
  if (counted.pledges === 0) return t('totals.finding.none', { count: pledges });
  const values = { count: pledges, counted: counted.pledges, value: formatUsd(translator, shared) };
  if (shared !== counted.cents) return t('totals.finding.shared', values);
  const areAll = counted.pledges === pledges;
  if (undivided) return t(areAll ? 'totals.finding.named' : 'totals.finding.named.some', values);
  return t(areAll ? 'totals.finding' : 'totals.finding.some', values);
}
