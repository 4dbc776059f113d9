import type { Amount, Pledge, Source, Target } from '../schema/pledge.ts';
import type { FieldChange, PlainValue } from './field-change.ts';
import { type ChangedField, FIELD_RULES, isSensitive, type Mark, markOf } from './marks.ts';
import { pairItems } from './pair-items.ts';
import { canonical, sameValue } from './same-value.ts';

const FIELDS = Object.keys(FIELD_RULES) as ChangedField[];
/** Lists in which the order says nothing. In `entities` it does: the lead stands first. */
const UNORDERED = new Set<string>([
  ...['focus_areas', 'pillars', 'pledge_types', 'countries', 'implementation_regions', 'country_groups'],
  ...['beneficiaries', 'sdgs', 'wsis_action_lines', 'dates_computed'],
]);

/**
 * What changed in meaning between two states of a pledge, in the order of the rules; nothing for a change of form alone.
 * Entities described in the record are compared as entities, not here.
 */
export function changesOf(before: Pledge, after: Pledge): FieldChange[] {
  const changes = [
    ...FIELDS.filter(standsAlone).flatMap((field) => compare(field, at(before, field), at(after, field))),
    ...amountChanges(before.amount, after.amount),
    ...targetChanges(before.targets, after.targets),
    ...sourceChanges(before.sources, after.sources),
    ...itemChanges('related', before.related, after.related, [canonical]),
  ];
  const yearly = [before, after].every(({ amount }) => amount?.value !== undefined && amount.per === 'year');
  return changes
    .map((change): FieldChange => (yearly && isPeriod(change.field) ? { ...change, mark: 'neutral' } : change))
    .sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field));
}

type Standing = Extract<FieldChange, { readonly before: PlainValue | undefined }>['field'];
type Alone = Exclude<Standing, `amount.${string}` | `targets.${string}` | `sources.${string}`>;

function standsAlone(field: ChangedField): field is Alone {
  return !/^(?:amount|targets|sources|related)(?:\.|$)/.test(field);
}

function isPeriod(field: ChangedField): boolean {
  return field === 'period.start' || field === 'period.end';
}

/** The value of a field; a dot leads into the record below. */
function at(record: object, path: string): PlainValue | undefined {
  const value = path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], record);
  return UNORDERED.has(path) ? [...(value as (string | number)[])].sort() : (value as PlainValue | undefined);
}

interface Compared<Field, Value> {
  readonly field: Field;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly mark: Mark;
  readonly sensitive: boolean;
}

function compare<Field extends ChangedField, Value>(
  field: Field,
  before: Value | undefined,
  after: Value | undefined,
): Compared<Field, Value>[] {
  if (sameValue(before, after)) return [];
  return [{ field, before, after, mark: markOf(field, before, after), sensitive: isSensitive(field) }];
}

/** The changes of the fields below a record that was there before and after. */
function below<Prefix extends 'amount' | 'targets' | 'sources'>(
  prefix: Prefix,
  before: object,
  after: object,
): Compared<Extract<ChangedField, `${Prefix}.${string}`>, PlainValue>[] {
  return FIELDS.filter((field): field is Extract<ChangedField, `${Prefix}.${string}`> =>
    field.startsWith(`${prefix}.`),
  ).flatMap((field) => {
    const name = field.slice(prefix.length + 1);
    return compare(field, at(before, name), at(after, name));
  });
}

function itemChanges<Field extends ChangedField, Item>(
  field: Field,
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ((item: Item) => string)[],
): Compared<Field, Item>[] {
  if (sameValue(before, after)) return [];
  const { removed, added } = pairItems(before, after, keys);
  return [
    ...removed.flatMap((item) => compare(field, item, undefined)),
    ...added.flatMap((item) => compare(field, undefined, item)),
  ];
}

function amountChanges(before: Amount | undefined, after: Amount | undefined): FieldChange[] {
  if (!before || !after) return compare('amount', before, after);
  const changes = below('amount', before, after).map((change) => ({ ...change, amounts: { before, after } }));
  // Two numbers of different currencies or kinds of sum are not larger or smaller than each other.
  const measures = new Set<ChangedField>(['amount.value', 'amount.currency', 'amount.per']);
  const together = changes.filter(({ field }) => measures.has(field)).length > 1;
  return changes.map((change) => (together && measures.has(change.field) ? { ...change, mark: 'neutral' } : change));
}

function targetChanges(before: readonly Target[], after: readonly Target[]): FieldChange[] {
  if (sameValue(before, after)) return [];
  const keys = [
    canonical,
    ({ metric, counts, value }: Target) => canonical([metric, counts, value]),
    ({ metric, counts }: Target) => canonical([metric, counts]),
    ({ metric }: Target) => metric,
    ({ value }: Target) => String(value),
  ];
  return [
    ...pairItems(before, after, keys).pairs.flatMap(([old, now]) =>
      below('targets', old, now).map((change) => ({ ...change, targets: { before: old, after: now } })),
    ),
    ...itemChanges('targets', before, after, keys),
  ];
}

function sourceChanges(before: readonly Source[], after: readonly Source[]): FieldChange[] {
  if (sameValue(before, after)) return [];
  const keys = [canonical, ({ url }: Source) => url, ({ title }: Source) => title];
  return [
    ...pairItems(before, after, keys).pairs.flatMap(([old, now]) =>
      below('sources', old, now).map((change) => ({ ...change, sources: { before: old, after: now } })),
    ),
    ...itemChanges('sources', before, after, keys),
  ];
}
