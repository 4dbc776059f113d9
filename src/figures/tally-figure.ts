import { formatList, formatPercent, joinSentences } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { valuesIn } from '../model/doors.ts';
import { findingOf } from '../model/findings.ts';
import type { RegisterView } from '../model/register-view.ts';
import { cut } from '../model/selection.ts';
import type { Tally } from '../model/totals.ts';
import { ItuRegion } from '../schema/vocabularies.ts';
import type { Figure } from './figure.ts';
import { columnOf, dataOf, usdText } from './figure-data.ts';
import type { NamedDimension } from '../i18n/criterion-text.ts';
import type { Speech } from './speak.ts';

/** The dimensions that pledges are shown by. */
export type TallyDimension = Exclude<NamedDimension, 'country-group' | 'reporting' | 'reporting-state' | 'last-word'>;

/** What is shown of a category: the number of pledges, or their value shared out. */
export type Measure = 'pledges' | 'shared';

/** How the selected pledges fall on the categories of a dimension, as bars. */
export function tallyFigure(
  view: RegisterView,
  speech: Speech,
  dimension: TallyDimension,
  measure: Measure,
  id = `${dimension}-${measure === 'pledges' ? 'number' : 'value'}`,
): Figure {
  const { t } = speech.translator;
  const isNumber = measure === 'pledges';
  const rows = cut(view, speech.selection, dimension, valuesIn(view, dimension)).map((row) => ({
    ...row,
    name: speech.name(dimension, row.category),
    door: speech.door([{ dimension, value: row.category }]),
    sum: speech.door([{ dimension, value: row.category }], 'counted'),
  }));
  const isEmpty = rows.every(({ pledges }) => pledges === 0);
  return {
    id,
    title: isNumber ? numberTitle(speech, dimension, rows) : valueTitle(speech, dimension, rows),
    subtitle: t(`chart.${measure}.${dimension}` as MessageKey),
    table: {
      columns: [
        t(`chart.${dimension}`),
        t('chart.column.number'),
        ...(isNumber ? [] : [t('chart.column.shared'), t('chart.column.undivided')]),
      ],
      rows: rows.map(({ category, name, door, sum, pledges, shared, undivided }) => ({
        name,
        to: speech.page(dimension, category),
        cells: [
          { text: speech.number(pledges), to: door },
          ...(isNumber
            ? []
            : [
                { text: speech.cents(shared, pledges), to: sum },
                { text: speech.cents(undivided, pledges), to: sum },
              ]),
        ],
      })),
    },
    data: dataOf(
      speech,
      [
        columnOf(dimension),
        `${columnOf(dimension)}_name`,
        'pledges',
        ...(isNumber ? [] : ['shared_usd', 'undivided_usd']),
      ],
      rows.map(({ category, name, pledges, shared, undivided }) => ({
        cells: [category, name, pledges, ...(isNumber ? [] : [usdText(shared), usdText(undivided)])],
      })),
    ),
    drawing: isEmpty
      ? undefined
      : {
          kind: 'bars',
          bars: rows.map(({ category, name, door, sum, pledges, shared }) => ({
            key: category,
            value: isNumber ? pledges : Number(shared),
            label: name,
            text: isNumber ? speech.count(pledges) : speech.money(shared),
            to: isNumber ? door : sum,
            class: dimension === 'focus-area' ? category : undefined,
          })),
        },
    source: joinSentences(speech.translator.locale, [
      speech.source,
      t(isNumber ? 'chart.note.overlap' : 'chart.note.shared'),
    ]),
    rates: isNumber ? [] : speech.rates,
    links: [],
  };
}

function numberTitle(speech: Speech, dimension: TallyDimension, tallies: readonly Tally<string>[]): string {
  const { t, locale } = speech.translator;
  const list = (values: readonly string[]): string =>
    formatList(
      locale,
      values.map((value) => speech.name(dimension, value)),
    );
  if (tallies.every(({ pledges }) => pledges === 0)) return t('chart.empty.title');
  if (dimension === 'implementation-region' || dimension === 'entity-region') {
    // Worldwide and unstated places are no regions to be compared with the six.
    const six = tallies.filter(({ category }) => ItuRegion.safeParse(category).success);
    const { tops, missing } = findingOf(six, 'pledges');
    if (tops.length === 0) return t('chart.region.title.none');
    return missing.length > 0
      ? t('chart.region.title', { top: list(tops), missing: list(missing) })
      : t('chart.region.title.all', { top: list(tops) });
  }
  const { tops, bottom } = findingOf(tallies, 'pledges');
  if (tops.length === tallies.length) return t('chart.pledges.title.equal');
  return bottom
    ? t('chart.pledges.title', { top: list(tops), bottom: list([bottom]) })
    : t('chart.pledges.title.top', { top: list(tops) });
}

function valueTitle(speech: Speech, dimension: TallyDimension, tallies: readonly Tally<string>[]): string {
  const { t, locale } = speech.translator;
  const { tops, share } = findingOf(tallies, 'shared');
  if (tops.length === 0) return t('chart.value.none');
  const values = {
    share: formatPercent(locale, share),
    top: formatList(
      locale,
      tops.map((value) => speech.name(dimension, value)),
    ),
  };
  // Equal shares mostly come from sharing out: none of them stands out.
  return tops.length === 1 ? t('chart.value.title', values) : t('chart.value.title.split', values);
}
