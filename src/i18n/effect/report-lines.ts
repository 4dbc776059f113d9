import type { RecordChange, ValueChange } from '../../effect/record-changes.ts';
import type { Source } from '../../schema/pledge.ts';
import type { ProgressReport } from '../../schema/progress-report.ts';
import { formatDate, languageName } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import { excerpts } from './excerpts.ts';
import { limited } from './limited.ts';
import { quotedQuantity, quotedSource } from './value-text.ts';
import type { Words } from './words.ts';

/** What the fields of a report are called. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  status: 'effect.report-field.status',
  said_by: 'effect.report-field.said_by',
  replies_to: 'effect.report-field.replies_to',
  results: 'effect.report-field.results',
  provenance: 'effect.field.provenance',
  sources: 'effect.field.sources',
  language: 'effect.field.language',
  note: 'effect.field.note',
} satisfies Partial<Record<keyof ProgressReport, MessageKey>>;
/** Fields of which there may be several entries, each a change of its own. */
const LISTS = ['results', 'sources'];

/** Progress reports that came, with what they say, and those that went or were edited, which they never should be. */
export function reportLines(reports: readonly RecordChange[], translator: Translator, words: Words): string[] {
  const { t } = translator;
  const lines = reports.map(({ key, kind, fields }) => {
    const record = words.quote(key);
    if (kind === 'added') {
      const said = fields.map(({ field, after }) =>
        t('effect.report.says', { field: nameOf(field, translator, words), value: textOf(field, after) }),
      );
      return [t('effect.record.added', { record }), ...said.map((line) => `  - ${line}`)].join('\n');
    }
    const changes = fields.map((change) => changeText(change)).join('; ');
    const report =
      kind === 'removed' ? t('effect.record.removed', { record }) : t('effect.record.changed', { record, changes });
    return t('effect.report.edited', { report });
  });
  return limited(translator, lines);

  function changeText({ field: name, ...sides }: ValueChange): string {
    const field = nameOf(name, translator, words);
    const { before, after } =
      typeof sides.before === 'string' && typeof sides.after === 'string' ? excerpts(sides.before, sides.after) : sides;
    const isItem = LISTS.includes(name);
    const [old, now] = [before, after].map((value) => (value === undefined ? '' : textOf(name, value))) as [
      string,
      string,
    ];
    if (before === undefined)
      return isItem
        ? t('effect.change.added', { field, added: now })
        : t('effect.change.stated', { field, after: now });
    if (after === undefined)
      return isItem
        ? t('effect.change.removed', { field, removed: old })
        : t('effect.change.dropped', { field, before: old });
    return t('effect.change.moved', { field, before: old, after: now });
  }

  function textOf(field: string, value: unknown): string {
    switch (field) {
      case 'status':
        return t(`state.${value as ProgressReport['status']}`);
      case 'said_by':
        return t(`pledge.report.${value as ProgressReport['said_by']}`);
      case 'provenance':
        return t(`provenance.${value as ProgressReport['provenance']}`);
      case 'language':
        return languageName(translator.locale, String(value));
      case 'replies_to':
        return formatDate(translator.locale, String(value));
      case 'results':
        return resultText(value as ProgressReport['results'][number]);
      case 'sources':
        return sourceText(value as Source);
      default:
        return words.quote(typeof value === 'string' ? value : JSON.stringify(value));
    }
  }

  function resultText(result: ProgressReport['results'][number]): string {
    const quantity = quotedQuantity(translator, result, words);
    if (result.as_of === undefined) return quantity;
    return t('pledge.report.as-of', { result: quantity, date: formatDate(translator.locale, result.as_of) });
  }

  function sourceText(source: Source): string {
    const said = quotedSource(translator, source, words);
    if (source.date === undefined) return said;
    return t('effect.of', { field: said, item: formatDate(translator.locale, source.date) });
  }
}

function nameOf(field: string, { t }: Translator, { quote }: Words): string {
  const key = NAMES[field];
  return key ? t(key) : quote(field);
}
