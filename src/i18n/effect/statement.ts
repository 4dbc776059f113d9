import type { Comparison, Side } from '../../effect/comparison.ts';
import type { Effect } from '../../effect/effect-of.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { Translator } from '../translate.ts';
import { consentLines, sensitiveLines, vanishedLines } from './decision-lines.ts';
import { limited } from './limited.ts';
import { asCode, MAX_STATEMENT, type Section, toMarkdown } from './markdown.ts';
import { pledgeSections } from './pledge-lines.ts';
import { entityLines, overlapLines, tableLines } from './record-lines.ts';
import { reportLines } from './report-lines.ts';
import { rankLines, totalLines, totalSentence } from './total-lines.ts';
import type { Words } from './words.ts';

/** The command that gives the whole statement where this one is cut. */
const COMMAND = 'npm run effect -- BASE HEAD --format json';

/**
 * What a change of the data does, in Markdown. What has to be decided stands first, then the totals, then the records.
 * Everything from the data stands in spans of code.
 */
export function effectAsMarkdown(effect: Effect, comparison: Comparison, translator: Translator, words: Words): string {
  const { t, locale } = translator;
  const { overlaps, entities, reports, tables } = effect;
  const { prose } = comparison;
  const records: Section[] = [
    { heading: t('effect.overlaps'), number: overlaps.length, lines: overlapLines(overlaps, translator, words) },
    ...pledgeSections(effect.pledges, translator, words),
    { heading: t('effect.entities'), number: entities.length, lines: entityLines(entities, translator, words) },
    { heading: t('effect.reports'), number: reports.length, lines: reportLines(reports, translator, words) },
    { heading: t('effect.tables'), number: tables.length, lines: tableLines(effect, translator, words) },
    { heading: t('effect.prose'), number: prose.length, lines: limited(translator, prose.map(words.quote)) },
  ];
  const counts = records.flatMap(({ heading, number = 0 }) =>
    number > 0 ? [`- ${t('effect.count', { heading, number: formatNumber(locale, number) })}`] : [],
  );
  const sections: Section[] = [
    { heading: '', lines: [...comparedLines(comparison, translator), '', verdictText(effect, comparison, translator)] },
    { heading: t('effect.before-merge'), lines: decisions(effect, comparison, translator, words) },
    { heading: t('effect.in-short'), lines: counts },
    { heading: t('effect.totals'), lines: totalLines(effect.totals, translator) },
    { heading: t('effect.largest'), lines: rankLines(effect.largest, translator, words) },
    ...records,
  ];
  const limit = formatNumber(locale, MAX_STATEMENT);
  return toMarkdown(t('effect.title'), sections, t('effect.cut', { limit, command: asCode(COMMAND) }));
}

function decisions(effect: Effect, { consents }: Comparison, translator: Translator, words: Words): string[] {
  return [
    vanishedLines(effect.vanished_ids, translator, words),
    consentLines(effect.guards, consents, translator, words),
    sensitiveLines(effect.sensitive, translator, words),
  ]
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** What is compared, for which day, and what about either may surprise; a paragraph each. */
function comparedLines({ before, asked, after, day }: Comparison, translator: Translator): string[] {
  const { t, locale } = translator;
  const date = formatDate(locale, day.date);
  const sides = { before: sideText(before, translator), after: sideText(after, translator) };
  return [
    t('effect.compared', { ...sides, date, day: t(`effect.day.${day.from}`) }),
    ...(asked ? ['', t('effect.common-start', { ...sides, asked: sideText(asked, translator) })] : []),
    ...(day.is_ahead ? ['', `**${t('effect.day-ahead', { date })}**`] : []),
  ];
}

/** A state in words. */
export function sideText(side: Side, { t }: Translator): string {
  if (side.kind === 'commit') return t('effect.side.commit', { id: asCode(side.id.slice(0, 12)) });
  return side.kind === 'folder' ? t('effect.side.folder', { name: asCode(side.name) }) : t('effect.side.working-files');
}

function verdictText(effect: Effect, { prose }: Comparison, translator: Translator): string {
  const { t } = translator;
  if (effect.moves_totals) return `**${totalSentence(effect.totals, translator)}**`;
  if (effect.kind === 'substance') return `**${t('effect.no-total')}**`;
  return `**${effect.kind === 'wording' || prose.length > 0 ? t('effect.wording') : t('effect.nothing')}**`;
}
