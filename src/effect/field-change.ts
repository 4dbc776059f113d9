import type { Amount, Pledge, Source, Target } from '../schema/pledge.ts';
import type { ChangedField, Mark } from './marks.ts';

/** A value that stands in one field: a word, a number, or several of them. */
export type PlainValue = string | number | readonly (string | number)[];

interface Change<Field extends ChangedField, Value> {
  readonly field: Field;
  /** Nothing where the field was not filled, or the item was not in the list. */
  readonly before: Value | undefined;
  readonly after: Value | undefined;
  readonly mark: Mark;
  /** True when the change needs a second reviewer and evidence. */
  readonly sensitive: boolean;
}

type Below<Record extends string> = Extract<ChangedField, `${Record}.${string}`>;
type Whole = 'amount' | 'targets' | 'sources' | 'related';

/** What changed in one field of a pledge. An amount, target, source or link that came or went is one change. */
export type FieldChange =
  | Change<'amount', Amount>
  | Change<'targets', Target>
  | Change<'sources', Source>
  | Change<'related', Pledge['related'][number]>
  | (Change<Below<'amount'>, PlainValue> & { readonly amounts: { readonly before: Amount; readonly after: Amount } })
  | (Change<Below<'targets'>, PlainValue> & { readonly targets: { readonly before: Target; readonly after: Target } })
  | (Change<Below<'sources'>, PlainValue> & { readonly sources: { readonly before: Source; readonly after: Source } })
  | Change<Exclude<ChangedField, Whole | Below<'amount' | 'targets' | 'sources'>>, PlainValue>;
