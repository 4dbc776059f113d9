import { formatList, formatUsd, joinSentences } from '../i18n/format.ts';
import { foreignTo } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { ratesOf } from '../model/rates.ts';
import { type AmountSpread, amountSpread } from '../model/register-cuts.ts';
import type { RegisterView } from '../model/register-view.ts';
import { isOneYear } from '../model/totals.ts';
import { MOST_MARKS } from '../scale.ts';
import { href, paths } from '../routes.ts';
import { type AmountsShown, sizesOf } from './amount-sizes.ts';
import type { Figure } from './figure.ts';
import { dataOf, usdText } from './figure-data.ts';
import type { Speech } from './speak.ts';

/**
 * How unequal: every stated amount on a logarithmic scale, the median of those counted named; where they are too many, how
 * many there are of each size.
 */
export function amounts(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const spread = amountSpread(view);
  const { stated, counted, half } = spread;
  return {
    id: 'amounts',
    title: half > 0 ? t('chart.amounts.title', { count: half, total: counted }) : t('chart.value.none'),
    ...(stated.length > MOST_MARKS ? sizesOf(spread, speech) : marksOf(view, spread, speech)),
    source: joinSentences(locale, [
      speech.source,
      t('chart.amounts.note', { count: counted }),
      stated.some(({ pledge }) => isOneYear(pledge)) ? t('totals.per-year-note') : '',
    ]),
    rates: ratesOf(stated),
    links: [],
  };
}

/** Each amount as a mark. */
function marksOf(view: RegisterView, { stated, median }: AmountSpread, speech: Speech): AmountsShown {
  const { t, locale } = speech.translator;
  const nameOf = (id: string): string => view.entity.get(id)?.name ?? id;
  const rows = stated.map(({ pledge, cents, excluded }) => ({
    pledge,
    cents,
    excluded,
    to: href(locale.id, paths.pledge(pledge.id)),
    per: isOneYear(pledge) ? 'year' : 'total',
    yearly: (value: string) => (isOneYear(pledge) ? t('amount.per-year', { amount: value }) : value),
    state: t(excluded ? (`exclusion.${excluded}` as MessageKey) : 'totals.counted'),
  }));
  return {
    subtitle: t('chart.amounts.subtitle'),
    table: {
      columns: [t('table.pledge'), t('chart.column.usd'), t('chart.amounts.state')],
      words: [2],
      rows: rows.toReversed().map(({ pledge, cents, yearly, to, state }) => ({
        name: pledge.title,
        foreign: { words: [pledge.title], lang: foreignTo(locale.id, pledge.language) },
        to,
        cells: [{ text: yearly(speech.cents(cents)), to }, { text: state }],
      })),
    },
    data: dataOf(
      speech,
      ['pledge', 'title', 'stated_usd', 'per', 'counted', 'excluded'],
      rows.toReversed().map(({ pledge, cents, per, excluded }) => ({
        cells: [pledge.id, pledge.title, usdText(cents), per, excluded ? 'no' : 'yes', excluded ?? null],
      })),
    ),
    drawing:
      rows.length === 0
        ? undefined
        : {
            kind: 'strip',
            marks: rows.map(({ pledge, cents, yearly, excluded, to, state }) => ({
              key: pledge.id,
              value: Number(cents) / 100,
              // Names belong to every language, titles to one.
              name: t('chart.amounts.mark', {
                entities: formatList(locale, pledge.entities.map(nameOf)),
                value: yearly(speech.money(cents)),
                state,
              }),
              to,
              isHollow: excluded !== undefined,
            })),
            median:
              median === undefined
                ? undefined
                : { value: Number(median) / 100, text: t('chart.amounts.median', { value: speech.money(median) }) },
            key: rows.some(({ excluded }) => excluded) ? [t('totals.counted'), t('totals.excluded')] : undefined,
            tickText: (value) => formatUsd(speech.translator, BigInt(Math.round(value * 100))),
          },
  };
}
