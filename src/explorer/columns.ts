import type { Amount } from '../schema/pledge.ts';
import type { Facet } from './facets.ts';

/** One facet of every pledge: which values there are, which of them occur together, and which of these sets a pledge has. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** Sets of positions in `values`, each once. */
  readonly sets: readonly (readonly number[])[];
  /** One position in `sets` a pledge. */
  readonly of: readonly number[];
}

/** What filtering and adding up need of every pledge, column by column, newest announcement first. */
export interface FacetFile {
  readonly pledges: number;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** The stated amount in whole US cents; nothing where there is none, or no rate for it. */
  readonly usd_cents: readonly (number | null)[];
  /** Why the amount is not counted: a position in the list of reasons, from 1; 0 where it is counted. */
  readonly excluded: readonly number[];
}

/** An amount but for its value: few of them differ. */
export interface AmountForm extends Pick<Amount, 'currency' | 'qualifier' | 'per' | 'kind'> {
  /** True where the same sum is counted under another pledge. */
  readonly shared: boolean;
}

/** What a list shows of every pledge besides, in the same order. */
export interface TitleFile {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly languages: readonly string[];
  /** One position in `languages` a pledge. */
  readonly language_of: readonly number[];
  /** Names of the values of the facet `entity`; in its sets the lead stands first. */
  readonly entities: Readonly<Record<string, string>>;
  readonly forms: readonly AmountForm[];
  /** One position in `forms` a pledge, from 1; 0 without an amount. */
  readonly form_of: readonly number[];
  readonly values: readonly (number | null)[];
  readonly rates: readonly { readonly currency: string; readonly year: number; readonly units_per_usd: number }[];
  /** One position in `rates` a pledge, from 1; 0 where none was needed. */
  readonly rate_of: readonly number[];
  /** When it is to be done: a date as exact as it is, or nothing. */
  readonly by: readonly string[];
}

/**
 * The names of the values of facets: one in each language, in the order of the languages, and behind them any others that
 * a value is found by and never shown with.
 */
export type NameFile = Readonly<Partial<Record<Facet, Readonly<Record<string, readonly string[]>>>>>;
