import { formatNumber } from '../i18n/format.ts';
import type { Indicator } from '../schema/tables.ts';
import { CountryGroup, ItuRegion } from '../schema/vocabularies.ts';
import { titlesOf } from './source-links.ts';
import type { Speech } from './speak.ts';

/** The places that world-wide indicators are given for, in the order to show. */
export const PLACES = ['WORLD', ...ItuRegion.options, ...CountryGroup.options] as const;

/** The name and the page of the world, a region or a group. */
export function placeOf({ translator: { t }, name, page }: Speech, key: string) {
  const dimension = ItuRegion.safeParse(key).success
    ? 'implementation-region'
    : CountryGroup.safeParse(key).success
      ? 'country-group'
      : undefined;
  return dimension
    ? { label: name(dimension, key), to: page(dimension, key) }
    : { label: t('chart.world'), to: undefined };
}

/** The figure of an indicator with its year, or that none was found. */
export function indicatorText(
  { translator: { t, locale } }: Speech,
  row: Pick<Indicator, 'value' | 'unit' | 'year'> | undefined,
): string {
  if (!row) return t('common.no-figure');
  const values = { value: formatNumber(locale, row.value, 2), year: String(row.year) };
  return t(row.unit === 'percent' ? 'chart.targets.value' : 'chart.value-in-year', values);
}

/** "Source: A workbook; Another." And the titles in it. */
export function sourceOf(
  { translator: { t } }: Speech,
  rows: readonly (Pick<Indicator, 'source_title'> | undefined)[],
): { source: string; quoted: string[] } {
  const quoted = titlesOf(rows);
  return { source: quoted.length > 0 ? t('chart.indicator.note', { source: quoted.join('; ') }) : '', quoted };
}
