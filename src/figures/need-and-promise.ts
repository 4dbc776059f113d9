import { formatPercent } from '../i18n/format.ts';
import { needRows, type NeedRow } from '../model/need.ts';
import type { RegisterView } from '../model/register-view.ts';
import { ItuRegion } from '../schema/vocabularies.ts';
import { href, paths } from '../routes.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** People offline beside what is pledged, by region and country group. */
export function needAndPromise(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const rows = needRows(view);
  const isRegion = (key: NeedRow['key']): key is ItuRegion => ItuRegion.safeParse(key).success;
  const name = (key: NeedRow['key']): string => (isRegion(key) ? speech.region(key) : t(`country-group.${key}`));
  const to = (key: NeedRow['key']): string | undefined =>
    isRegion(key) ? speech.regionTo(key) : href(locale.id, paths.countryGroup(key));
  const offline = ({ internet }: NeedRow): number | undefined => (internet ? 100 - internet.value : undefined);
  const needText = (row: NeedRow): string => {
    const share = offline(row);
    return share === undefined ? t('common.no-figure') : formatPercent(locale, share);
  };
  const regions = rows.filter(({ key }) => isRegion(key));
  const worst = regions.reduce<NeedRow | undefined>(
    (most, row) => ((offline(row) ?? -1) > (most ? (offline(most) ?? -1) : -1) ? row : most),
    undefined,
  );
  const all = regions.reduce((sum, { cents }) => sum + cents, 0n);
  const share = worst && all > 0n ? (Number(worst.cents) / Number(all)) * 100 : 0;
  const edition = worst?.internet;
  return {
    id: 'need-and-promise',
    title:
      worst && offline(worst) !== undefined
        ? t('chart.need.title', {
            region: name(worst.key),
            offline: needText(worst),
            share: formatPercent(locale, share),
          })
        : t('chart.empty.title'),
    subtitle: t('chart.need.subtitle', { year: edition ? String(edition.year) : '' }),
    table: {
      columns: [
        t('chart.need.place'),
        t('chart.need.offline'),
        t('common.year-of-figure'),
        t('chart.column.number'),
        t('chart.need.value'),
      ],
      rows: rows.map((row) => ({
        name: name(row.key),
        to: to(row.key),
        cells: [
          needText(row),
          row.internet ? String(row.internet.year) : t('common.no-figure'),
          speech.number(row.pledges),
          speech.cents(row.cents),
        ],
      })),
    },
    drawing: {
      kind: 'pairs',
      heads: [t('chart.need.head.need'), t('chart.need.head.promise')],
      firstMax: 100,
      pairs: rows.map((row) => ({
        key: row.key,
        label: name(row.key),
        to: to(row.key),
        first: { value: offline(row), text: needText(row) },
        // A group's pledges are whole, a region's are shared out: no bar, so that nobody compares the two.
        second: isRegion(row.key)
          ? { value: Number(row.cents), text: speech.money(row.cents) }
          : { value: undefined, text: t('chart.need.pledges', { count: row.pledges }) },
      })),
    },
    source: `${speech.source(view.pledges.length)} ${t('chart.need.note', { source: edition?.source_title ?? '' })}`,
  };
}
