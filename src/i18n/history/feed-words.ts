import type { FeedItem } from '../../chronicle/feed-items.ts';
import { amountText, quantityText } from '../amount-text.ts';
import { formatList } from '../format.ts';
import type { Words } from '../effect/words.ts';
import { foreignTo } from '../locales.ts';
import { type Stretch, stretches } from '../stretches.ts';
import type { Translator } from '../translate.ts';
import { reportName, tell } from './tell.ts';

/** What a feed says of a pledge or a report: a title in one line, and a few words. */
export function feedWords(
  translator: Translator,
  { pledge, report, change }: FeedItem,
  words: Words,
  entities: readonly string[],
): { title: Stretch[]; summary: Stretch[] } {
  const { t, locale } = translator;
  const who = formatList(locale, entities);
  const lang = foreignTo(locale.id, pledge.language);
  if (report) {
    const said = t(`pledge.report.${report.said_by}`);
    const results = report.results.map((result) => quantityText(translator, result));
    const counts = report.results.map((result) => result.counts ?? '');
    return {
      title: stretches(
        t('feed.report', { title: pledge.title, report: reportName(translator, report.date) }),
        [pledge.title],
        lang,
      ),
      summary: stretches(
        [who, t(`state.${report.status}`), said, ...results].join(' – '),
        counts,
        foreignTo(locale.id, report.language),
      ),
    };
  }
  const changes = change ? tell(translator, change, words).changes : [];
  const amount = t('common.label-value', { label: t('pledge.amount'), value: amountText(translator, pledge.amount) });
  const told = changes.map(({ mark, text }) =>
    mark ? t('effect.marked', { mark: t(`effect.mark.${mark}`), change: text }) : text,
  );
  return {
    title: stretches(pledge.title, [pledge.title], lang),
    summary: stretches(
      [who, amount, ...told].join(' – '),
      changes.flatMap(({ quoted }) => quoted),
      lang,
    ),
  };
}
