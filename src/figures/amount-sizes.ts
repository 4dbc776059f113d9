import { joinSentences } from '../i18n/format.ts';
import { amountSizes, type AmountSpread } from '../model/register-cuts.ts';
import type { Figure } from './figure.ts';
import { dataOf, usdText } from './figure-data.ts';
import type { Speech } from './speak.ts';

/** What the figure of amounts says in its own way: of each amount, or of each size. */
export type AmountsShown = Pick<Figure, 'subtitle' | 'table' | 'data' | 'drawing'>;

/** How many pledges state an amount of each size; each size is ten times the one before. */
export function sizesOf({ stated, median }: AmountSpread, speech: Speech): AmountsShown {
  const { t, locale } = speech.translator;
  const door = speech.door([], 'stated');
  const rows = amountSizes(stated).map((size) => ({
    ...size,
    name: t('chart.amounts.size', { from: speech.money(size.from), to: speech.money(size.from * 10n) }),
  }));
  return {
    subtitle: joinSentences(locale, [
      t('chart.amounts.sizes.subtitle'),
      median === undefined ? '' : t('chart.amounts.sizes.median', { value: speech.money(median) }),
    ]),
    table: {
      columns: [t('chart.amounts.sizes.size'), t('chart.column.number'), t('chart.column.usd')],
      rows: rows.map(({ name, pledges, cents }) => ({
        name,
        cells: [
          { text: speech.number(pledges), to: door },
          { text: speech.cents(cents), to: door },
        ],
      })),
    },
    data: dataOf(
      speech,
      ['from_usd', 'to_below_usd', 'pledges', 'stated_usd'],
      rows.map(({ from, pledges, cents }) => ({
        cells: [usdText(from), usdText(from * 10n), pledges, usdText(cents)],
      })),
    ),
    drawing: {
      kind: 'bars',
      bars: rows.map(({ name, from, pledges }) => ({
        key: String(from),
        value: pledges,
        label: name,
        text: speech.count(pledges),
        to: pledges > 0 ? door : undefined,
      })),
    },
  };
}
