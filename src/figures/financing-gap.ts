import { formatUsd, joinSentences } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { newestHeadline } from '../model/headline.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { FinancingGapRow } from '../schema/tables.ts';
import type { Figure } from './figure.ts';
import { dataOf, usdText } from './figure-data.ts';
import { linksOf, titleLang } from './source-links.ts';
import type { Speech } from './speak.ts';

/** One sum: needed or pledged, in USD billion. */
interface Sum {
  readonly key: string;
  readonly value: number;
  readonly upper?: number | undefined;
  readonly label: string;
  readonly text: string;
  readonly to?: string | undefined;
  readonly date: string;
  readonly source_title: string;
  readonly source_url?: string | undefined;
}

/** What connecting everyone is said to cost, beside what is pledged, on one linear scale from zero; never divided. */
export function financingGap(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  const needs = needsOf(view, speech);
  const promises = promisesOf(view, speech);
  const sums = [...needs, ...promises];
  const [pledged] = promises;
  const low = Math.min(...needs.map(({ value }) => value));
  const high = Math.max(...needs.map(({ value, upper }) => upper ?? value));
  return {
    id: 'financing-gap',
    title:
      needs.length > 0
        ? t(pledged?.key === 'itu' ? 'chart.gap.title' : 'chart.gap.title.register', {
            gap: rangeText(speech, low, high),
            pledged: pledged?.text ?? '',
          })
        : t('chart.empty.title'),
    subtitle: t('chart.gap.subtitle'),
    table: {
      columns: [t('chart.gap.what'), t('chart.column.usd'), t('common.source')],
      words: [2],
      rows: sums.map(({ label, text, to, source_title, source_url }) => ({
        name: label,
        cells: [
          { text, to },
          { text: source_title, to: source_url, lang: source_url && titleLang(speech.translator) },
        ],
      })),
    },
    data: dataOf(
      speech,
      ['id', 'name', 'usd', 'usd_upper', 'date', 'source_url'],
      sums.map(({ key, label, value, upper, date, source_title, source_url }) => ({
        cells: [key, label, usdOf(value), upper === undefined ? null : usdOf(upper), date, source_url ?? null],
        source: source_title,
      })),
    ),
    drawing:
      needs.length > 0
        ? {
            kind: 'bars',
            bars: sums.map(({ key, value, upper, label, text, to }) => ({ key, value, upper, label, text, to })),
          }
        : undefined,
    source: joinSentences(speech.translator.locale, [speech.source, t('chart.gap.note')]),
    rates: speech.rates,
    links: linksOf(sums),
  };
}

/** What the studies say, the largest first. */
function needsOf({ dataset }: RegisterView, speech: Speech): Sum[] {
  const { t } = speech.translator;
  const lowOf = (row: FinancingGapRow): number => row.usd_billions ?? row.usd_billions_low ?? 0;
  return dataset.financing_gap
    .filter(
      ({ component, geography, id }) => component === 'total' && geography === 'WORLD' && !id.endsWith('-unrounded'),
    )
    .toSorted((a, b) => lowOf(b) - lowOf(a))
    .map((row) => ({
      key: row.id,
      value: lowOf(row),
      upper: row.usd_billions_high,
      label: t('chart.gap.study', {
        study: t(`study.${row.study}` as MessageKey),
        year: String(row.year_of_estimate),
      }),
      text: rangeText(speech, lowOf(row), row.usd_billions_high ?? lowOf(row)),
      date: String(row.year_of_estimate),
      source_title: row.source_title,
      source_url: row.source_url,
    }));
}

/** ITU's newest total, where there is one, and what this register counts. */
function promisesOf(view: RegisterView, speech: Speech): Sum[] {
  const { t } = speech.translator;
  const itu = newestHeadline(view.dataset, 'value_usd');
  const held = view.totals.counted.cents;
  const own = {
    key: 'register',
    value: Number(held) / 1e11,
    label: t('chart.gap.register'),
    text: speech.money(held),
    to: speech.door([], 'counted'),
    date: view.today,
    source_title: t('site.title'),
  };
  if (itu?.value_usd === undefined) return [own];
  const value = itu.value_usd / 1e9;
  const text = t(`qualifier.${itu.value_qualifier ?? 'exact'}`, { value: billions(speech, value) });
  const { as_of: date, source_title, source_url } = itu;
  return [{ key: 'itu', value, label: t('chart.gap.itu'), text, date, source_title, source_url }, own];
}

function rangeText(speech: Speech, low: number, high: number): string {
  return low === high
    ? billions(speech, low)
    : speech.translator.t('chart.gap.range', { low: billions(speech, low), high: billions(speech, high) });
}

function billions({ translator }: Speech, value: number): string {
  return formatUsd(translator, BigInt(Math.round(value * 1e11)));
}

function usdOf(value: number): string {
  return usdText(BigInt(Math.round(value * 1e11)));
}
