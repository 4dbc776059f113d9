import { formatNumber } from '../i18n/format.ts';
import { latestIndicator } from '../model/need.ts';
import type { RegisterView } from '../model/register-view.ts';
import { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';
import { href, paths } from '../routes.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** Where the world stands against each target for 2030; a gap in the data is shown as a gap. */
export function targets2030(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const targets = view.dataset.targets.filter(
    ({ framework, unit, target_value }) => framework === 'umc-2030' && unit === 'percent' && target_value !== undefined,
  );
  const bars = targets.map((target) => {
    const known = target.latest_value !== undefined;
    const year = String(target.latest_year ?? '');
    return {
      key: target.id,
      value: target.latest_value ?? 0,
      goal: target.target_value,
      label: t(`target.${target.id}` as 'target.umc-individuals-internet'),
      text: known
        ? t('chart.targets.value', { value: formatNumber(locale, target.latest_value ?? 0, 1), year })
        : t('common.no-figure'),
      goalText: formatNumber(locale, target.target_value ?? 0),
      year,
    };
  });
  const known = targets.filter(({ latest_value }) => latest_value !== undefined).length;
  return {
    id: 'targets-2030',
    title: t('chart.targets.title', { count: known, total: targets.length }),
    subtitle: t('chart.targets.subtitle'),
    table: {
      columns: [t('focus-area.target'), t('focus-area.target.by'), t('focus-area.target.latest')],
      rows: bars.map(({ label, goalText, text }) => ({
        name: label,
        cells: [t('chart.targets.percent', { value: goalText }), text],
      })),
    },
    drawing: targets.length > 0 ? { kind: 'bars', bars, max: 100 } : undefined,
    source: t('chart.targets.note'),
  };
}

/** Internet use by region and group against the target that everyone is online by 2030. */
export function internetUse(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const target = view.dataset.targets.find(({ id }) => id === 'umc-individuals-internet');
  const places = [
    { key: 'WORLD', label: t('chart.world'), to: undefined },
    ...ItuRegion.options.map((key) => ({ key, label: speech.region(key), to: speech.regionTo(key) })),
    ...CountryGroup.options.map((key) => ({
      key,
      label: t(`country-group.${key}`),
      to: href(locale.id, paths.countryGroup(key)),
    })),
  ];
  const rows = places.map((place) => ({
    ...place,
    latest: latestIndicator(view.dataset.indicators, 'internet_users_pct', place.key),
  }));
  const lowest = rows.reduce<(typeof rows)[number] | undefined>(
    (low, row) => (row.latest && (!low?.latest || row.latest.value < low.latest.value) ? row : low),
    undefined,
  );
  const words = (row: (typeof rows)[number]): string =>
    row.latest
      ? t('chart.targets.value', { value: formatNumber(locale, row.latest.value, 1), year: String(row.latest.year) })
      : t('common.no-figure');
  return {
    id: 'internet-use',
    title: lowest?.latest
      ? t('chart.internet.title', { place: lowest.label, value: formatNumber(locale, lowest.latest.value, 1) })
      : t('chart.empty.title'),
    subtitle: t('chart.internet.subtitle'),
    table: {
      columns: [t('chart.need.place'), t('focus-area.target.latest')],
      rows: rows.map((row) => ({ name: row.label, to: row.to, cells: [words(row)] })),
    },
    drawing: {
      kind: 'bars',
      max: 100,
      bars: rows.map((row) => ({
        key: row.key,
        value: row.latest?.value ?? 0,
        goal: target?.target_value,
        label: row.label,
        text: words(row),
        to: row.to,
      })),
    },
    source: t('chart.internet.note', { source: lowest?.latest?.source_title ?? '' }),
  };
}
