import { formatPercent, joinSentences } from '../i18n/format.ts';
import { needRows, type NeedRow } from '../model/need.ts';
import type { RegisterView } from '../model/register-view.ts';
import { ItuRegion } from '../schema/vocabularies.ts';
import type { Figure } from './figure.ts';
import { dataOf, usdText } from './figure-data.ts';
import { placeOf } from './places.ts';
import { linksOf, titlesOf } from './source-links.ts';
import type { Speech } from './speak.ts';

/** People offline beside what is pledged, by region and country group. */
export function needAndPromise(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const offline = ({ internet }: NeedRow): number | undefined => (internet ? 100 - internet.value : undefined);
  const rows = needRows(view).map((row) => {
    const isRegion = ItuRegion.safeParse(row.key).success;
    const share = offline(row);
    const selection = [{ dimension: isRegion ? 'implementation-region' : 'country-group', value: row.key }] as const;
    return {
      ...row,
      ...placeOf(speech, row.key),
      isRegion,
      share,
      needText: share === undefined ? t('common.no-figure') : formatPercent(locale, share),
      door: speech.door(selection),
      sum: speech.door(selection, 'counted'),
    };
  });
  const regions = rows.filter(({ isRegion }) => isRegion);
  const worst = regions.reduce<(typeof rows)[number] | undefined>(
    (most, row) => ((row.share ?? -1) > (most?.share ?? -1) ? row : most),
    undefined,
  );
  const all = regions.reduce((sum, { cents }) => sum + cents, 0n);
  const edition = worst?.internet;
  return {
    id: 'need-and-promise',
    title: worst
      ? t(all > 0n ? 'chart.need.title' : 'chart.need.title.none', {
          region: worst.label,
          offline: worst.needText,
          share: all > 0n ? formatPercent(locale, (Number(worst.cents) / Number(all)) * 100) : '',
        })
      : t('chart.empty.title'),
    subtitle: t('chart.need.subtitle', { year: edition ? String(edition.year) : '' }),
    table: {
      columns: [
        t('chart.place'),
        t('chart.need.offline'),
        t('common.year-of-figure'),
        t('chart.column.number'),
        t('chart.need.value'),
      ],
      rows: rows.map(({ label, to, isRegion, needText, internet, pledges, cents, door, sum }) => ({
        name: label,
        to,
        cells: [
          { text: needText, to: internet?.source_url },
          { text: internet ? String(internet.year) : t('common.no-figure') },
          { text: speech.number(pledges), to: door },
          {
            text:
              isRegion || (cents === 0n && pledges > 0)
                ? speech.cents(cents, pledges)
                : t('chart.need.undivided', { value: speech.cents(cents, pledges) }),
            to: sum,
          },
        ],
      })),
    },
    data: dataOf(
      speech,
      [
        ...['place', 'place_name', 'offline_pct', 'internet_users_pct', 'internet_year', 'internet_source'],
        ...['pledges', 'shared_usd', 'undivided_usd'],
      ],
      rows.map(({ key, label, isRegion, share, internet, pledges, cents }) => ({
        cells: [
          ...[key, label, share === undefined ? null : Number(share.toFixed(2)), internet?.value ?? null],
          ...[internet?.year ?? null, internet?.source_title ?? null, pledges],
          ...(isRegion ? [usdText(cents), null] : [null, usdText(cents)]),
        ],
      })),
    ),
    drawing: {
      kind: 'pairs',
      heads: [t('chart.need.head.need'), t('chart.need.head.promise')],
      firstMax: 100,
      pairs: rows.map(({ key, label, isRegion, share, needText, pledges, cents, door }) => ({
        key,
        label,
        to: door,
        first: { value: share, text: needText },
        // A group's pledges are whole, a region's are shared out: no bar, so that nobody compares the two.
        second: isRegion
          ? { value: Number(cents), text: speech.money(cents) }
          : { value: undefined, text: t('chart.need.pledges', { count: pledges }) },
      })),
    },
    source: joinSentences(speech.translator.locale, [
      speech.source,
      t('chart.need.note', { source: edition?.source_title ?? '' }),
    ]),
    quoted: titlesOf([edition]),
    rates: speech.rates,
    links: linksOf(rows.map(({ internet }) => internet)),
  };
}
