import { formatDate, formatNumber, formatPercent, formatUsd } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { ItuHeadline } from '../schema/tables.ts';
import type { Figure } from './figure.ts';
import { dataOf, usdText } from './figure-data.ts';
import { linksOf, titleLang } from './source-links.ts';
import type { Speech } from './speak.ts';

/** ITU's own totals against its goal, and beside them what this register holds; never joined into one sum. */
export function ituTotals(view: RegisterView, speech: Speech): Figure {
  const { translator } = speech;
  const { t, locale } = translator;
  const rows = view.dataset.itu_headlines
    .filter((row): row is typeof row & { value_usd: number } => row.value_usd !== undefined)
    .toSorted((a, b) => (a.as_of < b.as_of ? -1 : 1));
  const goal = view.dataset.targets.find(({ framework }) => framework === 'p2c-goal');
  const goalUsd = (goal?.target_value ?? 0) * 1e9;
  const held = view.totals.counted.cents;
  const counted = speech.door([], 'counted');
  const latest = rows.at(-1);
  const first = rows[0];
  const words = (row: ItuHeadline): string => quoted(translator, row.value_qualifier, row.value_usd);
  const registerText = t('chart.itu.register', { value: speech.money(held) });
  const title = !latest
    ? t('chart.empty.title')
    : goalUsd > latest.value_usd
      ? t(latest.value_qualifier === 'over' ? 'chart.itu.title.over' : 'chart.itu.title', {
          short: usd(translator, goalUsd - latest.value_usd),
          date: formatDate(locale, latest.as_of),
        })
      : t('chart.itu.title.reached', { date: formatDate(locale, latest.as_of) });
  return {
    id: 'itu-totals',
    title,
    subtitle: latest
      ? t('chart.itu.subtitle', { share: formatPercent(locale, (Number(held) / 100 / latest.value_usd) * 100) })
      : t('chart.empty'),
    table: {
      columns: [t('chart.itu.date'), t('chart.itu.value'), t('chart.itu.pledges'), t('common.source')],
      words: [3],
      rows: [
        ...view.dataset.itu_headlines.map((row) => ({
          name: formatDate(locale, row.as_of),
          cells: [
            { text: row.value_usd === undefined ? t('common.not-stated') : words(row) },
            {
              text:
                row.pledges === undefined
                  ? t('common.not-stated')
                  : t(`qualifier.${row.pledges_qualifier ?? 'exact'}`, { value: speech.number(row.pledges) }),
            },
            { text: row.source_title, to: row.source_url, lang: titleLang(translator) },
          ],
        })),
        ...(held > 0n
          ? [
              {
                name: t('chart.gap.register'),
                cells: [
                  { text: speech.money(held), to: counted },
                  { text: speech.number(view.totals.counted.pledges), to: counted },
                  { text: t('site.title') },
                ],
              },
            ]
          : []),
      ],
    },
    data: dataOf(
      speech,
      ['date', 'value_usd', 'value_qualifier', 'pledges', 'pledges_qualifier', 'stated_by', 'source_url'],
      [
        ...view.dataset.itu_headlines.map((row) => ({
          cells: [
            ...[
              row.as_of,
              row.value_usd?.toFixed(2) ?? null,
              row.value_usd === undefined ? null : (row.value_qualifier ?? 'exact'),
            ],
            ...[row.pledges ?? null, row.pledges === undefined ? null : (row.pledges_qualifier ?? 'exact'), 'ITU'],
            row.source_url ?? null,
          ],
          source: row.source_title,
        })),
        { cells: [view.today, usdText(held), 'exact', view.totals.counted.pledges, 'exact', 'register', null] },
      ],
    ),
    drawing:
      latest && first
        ? {
            kind: 'line',
            points: rows.map((row) => ({
              key: row.id,
              time: timeOf(row.as_of),
              value: row.value_usd / 1e9,
              text: row === latest || row === first ? words(row) : undefined,
            })),
            goal: goal
              ? {
                  value: goalUsd / 1e9,
                  text: t('chart.itu.goal', { value: usd(translator, goalUsd), year: String(goal.target_year ?? '') }),
                }
              : undefined,
            level: held > 0n ? { value: Number(held) / 1e11, text: registerText, to: counted } : undefined,
            tickText: (value) => formatNumber(locale, value, 2),
          }
        : undefined,
    source: t('chart.itu.source', { count: rows.length }),
    rates: speech.rates,
    // What the sentence quotes; every other statement has its source in the table.
    links: linksOf([latest, goal]),
  };
}

function usd(translator: Translator, value: number): string {
  return formatUsd(translator, BigInt(Math.round(value * 100)));
}

function quoted(translator: Translator, qualifier: ItuHeadline['value_qualifier'], value: number | undefined): string {
  return translator.t(`qualifier.${qualifier ?? 'exact'}`, { value: usd(translator, value ?? 0) });
}

/** A date as a number of years; the middle of what is not known. */
function timeOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return year + ((month ?? 7) - 1 + ((day ?? 15) - 1) / 31) / 12;
}
