import type { FieldChange, PlainValue } from '../../effect/field-change.ts';
import type { ChangedField } from '../../effect/marks.ts';
import { amountText } from '../amount-text.ts';
import { formatList } from '../format.ts';
import type { MessageKey } from '../messages.ts';
import type { Translator } from '../translate.ts';
import { excerpts } from './excerpts.ts';
import { amountPartText, entryText, quotedQuantity, quotedSource, quotedTarget } from './value-text.ts';
import type { Words } from './words.ts';

/** What changed in one field of a pledge, as a sentence without its full stop. */
export function changeText(translator: Translator, change: FieldChange, words: Words): string {
  const { t } = translator;
  const name = fieldName(translator, change.field);
  switch (change.field) {
    case 'amount':
      return moved(translator, name, change, (amount) => amountText(translator, amount, 'full'));
    case 'targets':
      return itemText(translator, name, change, (target) => quotedTarget(translator, target, words));
    case 'sources':
      return itemText(translator, name, change, (source) => quotedSource(translator, source, words));
    case 'related':
      return itemText(translator, name, change, ({ pledge, relation }) =>
        t('effect.link', {
          relation: t(relation === 'same-set' ? 'relation.same-set' : `relation.${relation}.outgoing`),
          pledge: words.quote(pledge),
        }),
      );
    case 'amount.value':
    case 'amount.qualifier':
    case 'amount.per': {
      const { field, amounts } = change;
      return moved(translator, name, amounts, (amount) => amountPartText(translator, field, amount));
    }
    case 'targets.value':
    case 'targets.metric':
    case 'targets.qualifier': {
      const exact = change.field !== 'targets.qualifier';
      return moved(translator, name, change.targets, (target) => quotedQuantity(translator, target, words, exact));
    }
    case 'targets.basis':
    case 'targets.by':
    case 'targets.counts': {
      const { before } = change.targets;
      const target = change.field === 'targets.counts' ? { ...before, counts: undefined } : before;
      const item = quotedQuantity(translator, target, words);
      return plainText(translator, t('effect.of', { field: name, item }), change, words);
    }
    case 'sources.title':
    case 'sources.url':
    case 'sources.date': {
      const item = words.quote(change.sources.before.title);
      const of = change.field === 'sources.title' ? name : t('effect.of', { field: name, item });
      return plainText(translator, of, change, words);
    }
    default:
      return plainText(translator, name, change, words);
  }
}

/** The name of a field of a pledge. */
export function fieldName({ t }: Translator, field: ChangedField): string {
  return t(`effect.field.${field}`);
}

interface Sides<Value> {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

function moved<Value>(
  { t }: Translator,
  field: string,
  { before, after }: Sides<Value>,
  say: (value: Value) => string,
): string {
  if (before === undefined)
    return after === undefined ? field : t('effect.change.stated', { field, after: say(after) });
  if (after === undefined) return t('effect.change.dropped', { field, before: say(before) });
  return t('effect.change.moved', { field, before: say(before), after: say(after) });
}

function itemText<Value>(
  { t }: Translator,
  field: string,
  { before, after }: Sides<Value>,
  say: (value: Value) => string,
): string {
  if (after !== undefined) return t('effect.change.added', { field, added: say(after) });
  return before === undefined ? field : t('effect.change.removed', { field, removed: say(before) });
}

function plainText(
  translator: Translator,
  name: string,
  { field, before, after }: Sides<PlainValue> & { readonly field: ChangedField },
  words: Words,
): string {
  if (isList(before) && isList(after)) return listText(translator, name, field, before, after, words);
  const texts = typeof before === 'string' && typeof after === 'string' ? excerpts(before, after) : { before, after };
  return moved(translator, name, texts, (value) => entryText(translator, field, value as string | number, words));
}

function isList(value: PlainValue | undefined): value is readonly (string | number)[] {
  return Array.isArray(value);
}

function listText(
  translator: Translator,
  name: string,
  field: ChangedField,
  before: readonly (string | number)[],
  after: readonly (string | number)[],
  words: Words,
): string {
  const { t, locale } = translator;
  const list = (entries: readonly (string | number)[]): string =>
    formatList(
      locale,
      entries.map((entry) => entryText(translator, field, entry, words)),
    );
  const added = after.filter((entry) => !before.includes(entry));
  const removed = before.filter((entry) => !after.includes(entry));
  const [inWords, outWords] = [list(added), list(removed)];
  const key: MessageKey =
    added.length === 0 && removed.length === 0
      ? 'effect.change.order'
      : removed.length === 0
        ? 'effect.change.added'
        : added.length === 0
          ? 'effect.change.removed'
          : 'effect.change.exchanged';
  return t(key, { field: name, added: inWords, removed: outWords, after: list(after) });
}
