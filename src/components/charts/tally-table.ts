import { formatCents, formatNumber } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { Tally } from '../../model/totals.ts';

/** The table twin of a chart of categories: number, value shared out, undivided value. */
export function tallyTable<Category extends string>(
  { t, locale }: Translator,
  heading: string,
  tallies: readonly Tally<Category>[],
  nameOf: (category: Category) => string,
  toOf: (category: Category) => string,
) {
  return {
    columns: [heading, t('chart.column.number'), t('chart.column.shared'), t('chart.column.undivided')],
    rows: tallies.map(({ category, pledges, shared, undivided }) => ({
      name: nameOf(category),
      to: toOf(category),
      cells: [formatNumber(locale, pledges), formatCents(locale, shared), formatCents(locale, undivided)],
    })),
  };
}
