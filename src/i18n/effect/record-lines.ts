import type { Effect } from '../../effect/effect-of.ts';
import type { FormerIdChange } from '../../effect/former-id-changes.ts';
import type { RecordChange, ValueChange } from '../../effect/record-changes.ts';
import type { TableChange } from '../../effect/table-changes.ts';
import { formatList, formatUsdInFull } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import { excerpts } from './excerpts.ts';
import { limited } from './limited.ts';
import { recordRef } from './record-ref.ts';
import { categoryNames } from './total-lines.ts';
import type { Words } from './words.ts';

/** Entities that came, went or changed. */
export function entityLines(entities: readonly RecordChange[], translator: Translator, words: Words): string[] {
  const { t } = translator;
  const lines = entities.map(({ key, kind, fields }) => {
    const name = t('effect.pledge', { id: words.quote(key), title: words.entity(key) });
    const nameOf = (field: string): string => t(`effect.entity-field.${field}` as MessageKey);
    if (kind !== 'renamed') return recordText(name, kind, fields, nameOf, translator, words);
    const former = fields.find(({ field }) => field === 'id')?.before;
    const head = t('effect.renamed.item', { before: words.quote(String(former)), after: name });
    const others = fields.filter(({ field }) => field !== 'id');
    return others.length === 0 ? head : recordText(head, kind, others, nameOf, translator, words);
  });
  return limited(translator, lines);
}

/** Tables that changed, row by row, what each of them moves, and where former ids lead. */
export function tableLines(
  { tables, former_ids }: Pick<Effect, 'tables' | 'former_ids'>,
  translator: Translator,
  words: Words,
): string[] {
  const ledBy = new Map(former_ids.map((change) => [`${change.kind} ${change.id}`, change]));
  return tables.flatMap(({ table, file, rows, moves }) => [
    `- ${words.quote(file)}`,
    ...(moves ? [`  - ${movesText(moves, translator)}`] : []),
    ...limited(
      translator,
      rows.map(({ key, kind, fields }) => {
        const row = recordText(words.quote(key), kind, fields, words.quote, translator, words);
        const led = table === 'former_ids' && kind !== 'removed' ? ledBy.get(key) : undefined;
        return led ? leadsText(row, led, translator, words) : row;
      }),
    ).map((line) => (line === '' ? line : `  ${line}`)),
  ]);
}

function leadsText(row: string, led: FormerIdChange, translator: Translator, words: Words): string {
  const { t } = translator;
  const [record, before] = [led.after, led.before].map((one) => one && recordRef(one, translator, words));
  const leads = t('effect.leads-to', { row, record: record ?? '' });
  return led.unlike ? t(`effect.unlike.${led.kind}`, { leads, before: before ?? '' }) : leads;
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
          before: formatUsdInFull(translator, before.counted.cents),
          after: formatUsdInFull(translator, after.counted.cents),
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
  if (kind === 'added' || kind === 'removed') return t(`effect.record.${kind}`, { record });
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
