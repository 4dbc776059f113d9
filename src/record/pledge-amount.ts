import { amountText } from '../i18n/amount-text.ts';
import { foreignTo, SOURCE_LOCALE } from '../i18n/locales.ts';
import { stretches } from '../i18n/stretches.ts';
import { formatNumber, formatUsdInFull } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import type { PledgeView } from '../model/pledge-view.ts';
import { isOneYear } from '../model/totals.ts';
import { href, paths } from '../routes.ts';
import { type Fact, line, type Run } from './fact.ts';

/** The amount as pledged, and what it comes to in US dollars, with the rate. */
export function amountFact({ pledge, valuation, carries_set }: PledgeView, translator: Translator): Fact {
  const { t, locale } = translator;
  const pledged = amountText(translator, pledge.amount, 'full');
  const { converted, years } = valuation;
  const rate = converted?.rate;
  const lines = [line(carries_set ? t('amount.shared', { amount: pledged }) : pledged)];
  if (!converted) return { label: t('pledge.amount'), lines };
  const how: string[] = [];
  if (rate)
    how.push(
      t('pledge.amount-usd.rate', {
        rate: formatNumber(locale, rate.units_per_usd, 6),
        currency: rate.currency,
        year: String(rate.year),
        source: rate.source_title,
      }),
    );
  if (years > 1) how.push(t('pledge.amount-usd.years', { count: years }));
  // What was pledged in US dollars, and is not the sum of several years, stands there already.
  if (how.length === 0) return { label: t('pledge.amount'), lines };
  const usd = formatUsdInFull(translator, converted.cents);
  const runs: Run[] = [
    { text: isOneYear(pledge) ? t('amount.per-year', { amount: usd }) : usd, tone: 'number' },
    { text: ' ' },
    ...stretches(how.join(' · '), [rate?.source_title ?? ''], foreignTo(locale.id, SOURCE_LOCALE)).map((one): Run => ({
      ...one,
      tone: 'small soft',
    })),
  ];
  return { label: t('pledge.amount'), lines: [...lines, { runs }] };
}

/** Whether the amount is in the totals, and if not, why. */
export function countedFact({ pledge, valuation }: PledgeView, { t, locale }: Translator): Fact {
  const carrier = pledge.amount?.same_sum_as;
  const counted = valuation.excluded
    ? t('pledge.counted.no', { reason: t(`exclusion.${valuation.excluded}`) })
    : t('pledge.counted.yes');
  const under: Run[] =
    carrier === undefined
      ? []
      : [{ text: ' · ' }, { text: t('pledge.counted.under'), to: href(locale.id, paths.pledge(carrier)) }];
  const rule: Run = { text: t('totals.rule'), to: href(locale.id, paths.howWeCount()), tone: 'small' };
  return { label: t('pledge.counted'), lines: [{ runs: [{ text: counted }, ...under, { text: ' · ' }, rule] }] };
}
