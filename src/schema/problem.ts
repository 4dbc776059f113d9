/**
 * How much a problem weighs: an `error` is refused, a `warning` asks a steward to look, a `notice` is help for the
 * writer and never more.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** Something wrong in a file: data, not a sentence. The words are in the message catalogue under `rule.<rule>`. */
export interface Problem {
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path from the root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The field, dotted: `amount.value`, `sources.0.url`; empty when the whole file is meant. */
  readonly field: string;
  /** What the message puts in its gaps: the value found, what was expected. */
  readonly values: Readonly<Record<string, string | number>>;
  /** The line as it stands in the file, where one line is meant. */
  readonly source?: string | undefined;
}

/** The order of a report: by file, then line, column, field and rule. Plain comparison, the same on every machine. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.field, b.field) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
