import { quantityText } from '../i18n/amount-text.ts';
import { formatDate, formatPercent } from '../i18n/format.ts';
import { foreignTo } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translate.ts';
import { yearsOf } from '../model/days.ts';
import type { PledgeView } from '../model/pledge-view.ts';
import { REPORTING_RULES } from '../model/reporting-rules.ts';
import type { Reached, TargetProgress } from '../model/target-progress.ts';
import type { Figure } from './figure.ts';
import { dataOf } from './figure-data.ts';

/** A target that has dated results. */
interface Row extends TargetProgress {
  /** What marks it among several. */
  readonly sign: string;
  readonly dated: readonly (Reached & { readonly date: string })[];
}

/**
 * The targets of one pledge against time, with what is reported of them. Nothing where no target is a number, or no
 * dated result can be set against one.
 */
export function progressTimeline(view: PledgeView, translator: Translator): Figure | undefined {
  const { t, locale } = translator;
  const { pledge, progress, today } = view;
  const rows = progress.map((one, index): Row => ({
    ...one,
    sign: progress.length > 1 ? `${index + 1}: ` : '',
    dated: one.reached.filter((result): result is Reached & { date: string } => result.date !== undefined),
  }));
  if (rows.every(({ dated }) => dated.length === 0)) return undefined;
  return {
    id: 'progress',
    title: titleOf(rows, translator),
    subtitle: t('progress.subtitle', REPORTING_RULES),
    table: {
      columns: ['target', 'reached', 'share', 'date', 'who'].map((column) =>
        t(`progress.column.${column as 'target' | 'reached' | 'share' | 'date' | 'who'}`),
      ),
      words: [3, 4],
      rows: rows.flatMap(({ target, reached, sign }) =>
        reached.map((result) => ({
          name: `${sign}${quantityText(translator, target)}`,
          ...(target.counts !== undefined && {
            foreign: { words: [target.counts], lang: foreignTo(locale.id, pledge.language) },
          }),
          cells: [
            { text: quantityText(translator, { ...result, metric: target.metric, counts: undefined }) },
            { text: shareText(result, translator) },
            { text: result.date === undefined ? t('progress.undated') : formatDate(locale, result.date) },
            { text: t(`pledge.report.${result.said_by}`) },
          ],
        })),
      ),
    },
    data: dataOf(
      { translator, today },
      ['metric', 'target', 'by', 'reached', 'date', 'said_by'],
      rows.flatMap(({ target, reached }) =>
        reached.map(({ value, date, said_by }) => ({
          cells: [target.metric, target.value, target.by ?? null, value, date ?? null, said_by],
        })),
      ),
    ),
    drawing: {
      kind: 'progress',
      start: pledge.announced === undefined ? undefined : yearsOf(pledge.announced),
      tickText: (share) => formatPercent(locale, share),
      series: rows.map(({ target, dated, sign }, index) => ({
        key: String(index),
        by:
          target.by === undefined
            ? undefined
            : {
                time: yearsOf(target.by),
                text: `${sign}${t('progress.by', { date: formatDate(locale, target.by) })}`,
              },
        points: dated.map((result, place) => ({
          key: `${index}-${place}`,
          time: yearsOf(result.date),
          share: result.share * 100,
          text: `${sign}${shareText(result, translator)}`,
          shape: result.said_by === 'entity' ? 'circle' : 'square',
          joined: result.follows,
        })),
      })),
    },
    source: t('progress.source'),
    rates: [],
    links: [],
  };
}

/** The share with the source’s own word before it: "over 100%". */
function shareText({ share, qualifier }: Reached, { t, locale }: Translator): string {
  return t(`qualifier.${qualifier}`, { value: formatPercent(locale, share * 100) });
}

function titleOf(rows: readonly Row[], translator: Translator): string {
  const { t, locale } = translator;
  const newest = rows.flatMap(({ dated }) => dated.at(-1) ?? []);
  const [only, ...others] = newest;
  const percent = (share: number): string => formatPercent(locale, share * 100);
  if (rows.length === 1 && only && others.length === 0)
    return t(`progress.title.${only.said_by}`, {
      share: shareText(only, translator),
      date: formatDate(locale, only.date),
    });
  return t('progress.title.several', {
    reported: newest.length,
    total: rows.length,
    least: percent(Math.min(...newest.map(({ share }) => share))),
    most: percent(Math.max(...newest.map(({ share }) => share))),
  });
}
