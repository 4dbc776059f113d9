import { formatUsd } from '../i18n/format.ts';
import { amountSpread } from '../model/register-cuts.ts';
import type { RegisterView } from '../model/register-view.ts';
import { href, paths } from '../routes.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** How unequal: every counted amount on a logarithmic scale, the median named. */
export function amounts(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const { valuations, median, half } = amountSpread(view);
  const medianText = median === undefined ? '' : t('chart.amounts.median', { value: speech.money(median) });
  return {
    id: 'amounts',
    title: half > 0 ? t('chart.amounts.title', { count: half, total: valuations.length }) : t('chart.value.none'),
    subtitle: t('chart.amounts.subtitle'),
    table: {
      columns: [t('table.pledge'), t('chart.column.usd')],
      rows: valuations.toReversed().map(({ pledge, counted }) => ({
        name: pledge.title,
        to: href(locale.id, paths.pledge(pledge.id)),
        cells: [speech.cents(counted)],
      })),
    },
    drawing:
      valuations.length === 0
        ? undefined
        : {
            kind: 'strip',
            marks: valuations.map(({ pledge, counted }) => ({
              key: pledge.id,
              value: Number(counted) / 100,
              name: t('common.label-value', { label: pledge.title, value: speech.money(counted) }),
              to: href(locale.id, paths.pledge(pledge.id)),
            })),
            median: median === undefined ? undefined : { value: Number(median) / 100, text: medianText },
            tickText: (value) => formatUsd(speech.translator, BigInt(Math.round(value * 100))),
          },
    source: `${speech.source(view.pledges.length)} ${t('chart.amounts.note', { count: valuations.length })}`,
  };
}
