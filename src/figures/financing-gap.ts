import { formatUsd } from '../i18n/format.ts';
import type { RegisterView } from '../model/register-view.ts';
import { newestHeadline } from '../model/headline.ts';
import type { FinancingGapRow } from '../schema/tables.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** What connecting everyone is said to cost, beside what is pledged, on one linear scale from zero. */
export function financingGap(view: RegisterView, speech: Speech): Figure {
  const { translator } = speech;
  const { t } = translator;
  const usd = (billions: number): string => formatUsd(translator, BigInt(Math.round(billions * 1e11)));
  const totals = view.dataset.financing_gap.filter(
    ({ component, geography, id }) => component === 'total' && geography === 'WORLD' && !id.endsWith('-unrounded'),
  );
  const low = (row: FinancingGapRow): number => row.usd_billions ?? row.usd_billions_low ?? 0;
  const rangeText = (row: FinancingGapRow): string =>
    row.usd_billions_high === undefined
      ? usd(low(row))
      : t('chart.gap.range', { low: usd(low(row)), high: usd(row.usd_billions_high) });
  const itu = newestHeadline(view.dataset, 'value_usd');
  const held = Number(view.totals.counted.cents) / 1e11;
  const gaps = totals
    .toSorted((a, b) => low(b) - low(a))
    .map((row) => ({
      key: row.id,
      value: low(row),
      upper: row.usd_billions_high,
      label: t('chart.gap.study', {
        study: t(`study.${row.study}` as 'study.action-blueprint-2025'),
        year: String(row.year_of_estimate),
      }),
      text: rangeText(row),
      source: row.source_title,
    }));
  const promises = [
    ...(itu?.value_usd === undefined
      ? []
      : [
          {
            key: 'itu',
            value: itu.value_usd / 1e9,
            upper: undefined,
            label: t('chart.gap.itu'),
            text: t(`qualifier.${itu.value_qualifier ?? 'exact'}`, { value: usd(itu.value_usd / 1e9) }),
            source: itu.source_title,
          },
        ]),
    {
      key: 'register',
      value: held,
      upper: undefined,
      label: t('chart.gap.register'),
      text: usd(held),
      source: t('site.title'),
    },
  ];
  const bars = [...gaps, ...promises];
  const [largest] = gaps;
  const pledged = itu?.value_usd === undefined ? held : itu.value_usd / 1e9;
  return {
    id: 'financing-gap',
    title: largest
      ? t(itu?.value_usd === undefined ? 'chart.gap.title.register' : 'chart.gap.title', {
          gap: largest.text,
          cents: speech.number(Math.max(1, Math.round((pledged / largest.value) * 100))),
        })
      : t('chart.empty.title'),
    subtitle: t('chart.gap.subtitle'),
    table: {
      columns: [t('chart.gap.what'), t('chart.column.usd'), t('common.source')],
      rows: bars.map(({ label, text, source }) => ({ name: label, cells: [text, source] })),
    },
    drawing: largest ? { kind: 'bars', bars } : undefined,
    source: `${speech.source(view.pledges.length)} ${t('chart.gap.note')}`,
  };
}
