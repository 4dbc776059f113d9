import type { Effect } from '../../effect/effect-of.ts';
import type { RecordChange, ValueChange } from '../../effect/record-changes.ts';
import type { TableChange } from '../../effect/table-changes.ts';
import { formatList } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import { excerpts } from './excerpts.ts';
import { limited } from './limited.ts';
import { categoryNames } from './total-lines.ts';
import { usdText } from './usd-text.ts';
import type { Words } from './words.ts';

/** Entities that came, went or changed. */
export function entityLines(entities: readonly RecordChange[], translator: Translator, words: Words): string[] {
  const { t } = translator;
  const lines = entities.map(({ key, kind, fields }) => {
    const name = t('effect.pledge', { id: words.quote(key), title: words.entity(key) });
    const nameOf = (field: string): string => t(`effect.entity-field.${field}` as MessageKey);
    return recordText(name, kind, kind === 'changed' ? fields : [], nameOf, translator, words);
  });
  return limited(translator, lines);
}

/** Progress reports that came, went or were edited, which they never should be. */
export function reportLines(reports: readonly RecordChange[], translator: Translator, words: Words): string[] {
  const { t } = translator;
  const lines = reports.map(({ key, kind, fields }) => {
    const told = recordText(words.quote(key), kind, kind === 'changed' ? fields : [], words.quote, translator, words);
    return kind === 'added' ? told : t('effect.report.edited', { report: told });
  });
  return limited(translator, lines);
}

/** Tables that changed, row by row, and what each of them moves. */
export function tableLines(tables: readonly TableChange[], translator: Translator, words: Words): string[] {
  return tables.flatMap(({ file, rows, moves }) => [
    `- ${words.quote(file)}`,
    ...(moves ? [`  - ${movesText(moves, translator)}`] : []),
    ...limited(
      translator,
      rows.map(({ key, kind, fields }) => recordText(words.quote(key), kind, fields, words.quote, translator, words)),
    ).map((line) => (line === '' ? line : `  ${line}`)),
  ]);
}

/** Pairs of pledges that may be one promise. */
export function overlapLines(overlaps: Effect['overlaps'], translator: Translator, { quote }: Words): string[] {
  const { t } = translator;
  const lines = overlaps.map(({ id, other }) => t('effect.overlap', { pledge: quote(id), other: quote(other) }));
  return limited(translator, lines);
}

function movesText(moves: NonNullable<TableChange['moves']>, translator: Translator): string {
  const { t, locale } = translator;
  const { before, after } = moves.whole;
  const names = categoryNames(moves, translator);
  const total =
    before.counted.cents === after.counted.cents
      ? t('effect.table.total-stays')
      : t('effect.table.total-moves', {
          before: usdText(translator, before.counted.cents),
          after: usdText(translator, after.counted.cents),
        });
  return names.length === 0 ? total : t('effect.table.moves', { total, list: formatList(locale, names) });
}

function recordText(
  record: string,
  kind: RecordChange['kind'],
  fields: readonly ValueChange[],
  nameOf: (field: string) => string,
  { t }: Translator,
  { quote }: Words,
): string {
  if (kind !== 'changed') return t(`effect.record.${kind}`, { record });
  const value = (one: unknown): string => (typeof one === 'string' ? one : JSON.stringify(one));
  const told = fields.map(({ field: name, before, after }) => {
    const field = nameOf(name);
    if (before === undefined) return t('effect.change.stated', { field, after: quote(value(after)) });
    if (after === undefined) return t('effect.change.dropped', { field, before: quote(value(before)) });
    const texts = excerpts(value(before), value(after));
    return t('effect.change.moved', { field, before: quote(texts.before), after: quote(texts.after) });
  });
  return t('effect.record.changed', { record, changes: told.join('; ') });
}
