import { formatPercent, joinSentences } from '../i18n/format.ts';
import { valuesIn } from '../model/doors.ts';
import type { RegisterView } from '../model/register-view.ts';
import { pledgesOf } from '../model/selection.ts';
import { type ProgressSpread, progressSpread } from '../model/target-progress.ts';
import type { Figure } from './figure.ts';
import { columnOf, dataOf } from './figure-data.ts';
import type { Speech } from './speak.ts';

/** How far what entities report goes, by focus area or region; how little is reported comes first. */
export function reportedProgress(
  view: RegisterView,
  speech: Speech,
  dimension: 'focus-area' | 'implementation-region',
): Figure {
  const { t } = speech.translator;
  const rows = valuesIn(view, dimension).map((value) => {
    const pledges = pledgesOf(view, [{ dimension, value }]);
    return {
      value,
      name: speech.name(dimension, value),
      pledges: pledges.length,
      door: speech.door([{ dimension, value }]),
      ...progressSpread(pledges, view),
    };
  });
  const whole = progressSpread(view.pledges, view);
  return {
    id: `progress-by-${dimension === 'focus-area' ? dimension : 'region'}`,
    title: titleOf(whole, speech, t(`chart.${dimension}`)),
    subtitle: t('chart.progress.subtitle'),
    table: {
      columns: [
        t(`chart.${dimension}`),
        t('chart.column.number'),
        t('chart.progress.with-targets'),
        t('chart.progress.with-results'),
        t('chart.progress.median'),
      ],
      rows: rows.map(({ value, name, pledges, door, with_targets, with_results, median }) => ({
        name,
        to: speech.page(dimension, value),
        cells: [
          { text: speech.number(pledges), to: door },
          { text: speech.number(with_targets) },
          { text: speech.number(with_results) },
          { text: shareText(speech, median) },
        ],
      })),
    },
    data: dataOf(
      speech,
      [columnOf(dimension), `${columnOf(dimension)}_name`, 'pledges', 'with_targets', 'with_results', 'median_pct'],
      rows.map(({ value, name, pledges, with_targets, with_results, median }) => ({
        cells: [value, name, pledges, with_targets, with_results, median === undefined ? null : round(median * 100)],
      })),
    ),
    drawing: {
      kind: 'pairs',
      heads: [t('chart.progress.head'), t('chart.progress.median')],
      firstMax: 100,
      pairs: rows.map(({ value, name, door, with_targets, with_results, median }) => ({
        key: value,
        label: name,
        to: door,
        first: {
          value: with_targets === 0 ? undefined : (with_results / with_targets) * 100,
          text:
            with_targets === 0
              ? t('common.none')
              : t('chart.progress.of', { reported: with_results, total: with_targets }),
        },
        second: { value: median === undefined ? undefined : median * 100, text: shareText(speech, median) },
      })),
    },
    source: joinSentences(speech.translator.locale, [speech.source, t('chart.progress.note')]),
    rates: [],
    links: [],
  };
}

function titleOf({ with_targets, with_results, median }: ProgressSpread, speech: Speech, by: string): string {
  const { t } = speech.translator;
  if (with_targets === 0) return t('chart.empty.title');
  if (median === undefined) return t('chart.progress.title.none', { by, total: with_targets });
  const words = { by, reported: with_results, total: with_targets, median: shareText(speech, median) };
  return t('chart.progress.title', words);
}

function shareText({ translator: { t, locale } }: Speech, share: number | undefined): string {
  return share === undefined ? t('common.none') : formatPercent(locale, share * 100);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
