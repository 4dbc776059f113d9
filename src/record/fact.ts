import type { FocusArea } from '../schema/vocabularies.ts';

/** A stretch of text within a line. */
export interface Run {
  readonly text: string;
  /** Where it leads, where it leads anywhere. */
  readonly to?: string;
  readonly tone?: 'soft' | 'small' | 'small soft' | 'number';
  /** True for a name that keeps its own direction. */
  readonly isolate?: true;
  /** Its language, where it is not that of the line. */
  readonly lang?: string;
  /** The sign of a focus area before it. */
  readonly mark?: FocusArea;
}

/** A line of a fact. */
export interface FactLine {
  readonly runs: readonly Run[];
  /** `entry` of a list, a `note` set back, or an ordinary line. */
  readonly as?: 'entry' | 'note';
  /** Language of its words, where they are a record's own. */
  readonly lang?: string;
}

/** One fact of a record: what it is about, and what is to say. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly FactLine[];
}

/** A line of plain words. */
export function line(text: string): FactLine {
  return { runs: [{ text }] };
}

/** A line that says where something is from, or how sure it is. */
export function note(text: string): FactLine {
  return { runs: [{ text }], as: 'note' };
}

/** The entries of a list, each of one stretch. */
export function entries<Item>(items: readonly Item[], runOf: (item: Item) => Run): FactLine[] {
  return items.map((item) => ({ runs: [runOf(item)], as: 'entry' }));
}
