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

/** Whether less is shown of some pledges than the whole of them: of each, the share that falls here. */
export function isShared({ totals, shared }: Found['set']): boolean {
  return shared !== totals.counted.cents;
}

/** What some pledges come to, and how many of them carry it, in a sentence. */
export function totalsFinding(translator: Translator, { set, undivided }: Found): string {
  const { t } = translator;
  const { pledges, counted } = set.totals;
  if (counted.pledges === 0) return t('totals.finding.none', { count: pledges });
  const values = { count: pledges, counted: counted.pledges, value: formatUsd(translator, set.shared) };
  if (isShared(set)) return t('totals.finding.shared', values);
  const areAll = counted.pledges === pledges;
  if (undivided) return t(areAll ? 'totals.finding.named' : 'totals.finding.named.some', values);
  return t(areAll ? 'totals.finding' : 'totals.finding.some', values);
}
