import { RULES } from '../rules/index.ts';
import type { Problem, Severity } from '../schema/problem.ts';
import { fileOf, type RuleExample } from './example.ts';
import { FILE_EXAMPLES } from './examples-of-files.ts';
import { RECORD_EXAMPLES } from './examples-of-records.ts';
import { TABLE_EXAMPLES } from './examples-of-tables.ts';
import { VALUE_EXAMPLES } from './examples-of-values.ts';

/** A rule as its page shows it. Its words are in the catalogue under `rule.<id>`. */
export interface RuleEntry {
  readonly id: string;
  readonly severity: Severity;
  readonly example: RuleExample;
}

/** Rules that look at the same thing. */
export interface RuleGroup {
  readonly id: 'file' | 'table' | 'value' | 'record' | 'steward' | 'writer';
  /** Of every rule in it. */
  readonly severity: Severity;
  readonly rules: readonly RuleEntry[];
}

const refused = (examples: Readonly<Record<string, RuleExample>>): RuleEntry[] =>
  Object.entries(examples).map(([id, example]) => ({ id, severity: 'error', example }));

const judged = (severity: Severity): RuleEntry[] =>
  RULES.filter((rule) => rule.severity === severity).flatMap(({ name: id }) => {
    const example = RECORD_EXAMPLES[id];
    return example ? [{ id, severity, example }] : [];
  });

/** Every rule a contributor can meet, in the order in which the check asks. */
export const RULE_BOOK: readonly RuleGroup[] = [
  { id: 'file', severity: 'error', rules: refused(FILE_EXAMPLES) },
  { id: 'table', severity: 'error', rules: refused(TABLE_EXAMPLES) },
  { id: 'value', severity: 'error', rules: refused(VALUE_EXAMPLES) },
  { id: 'record', severity: 'error', rules: judged('error') },
  { id: 'steward', severity: 'warning', rules: judged('warning') },
  { id: 'writer', severity: 'notice', rules: judged('notice') },
];

/** What the check finds in the failing example of a rule, with the line it is about. */
export function exampleProblem({ id, severity, example }: RuleEntry): Problem {
  const { part, fails, finds } = example;
  const word = String(finds.values['value'] ?? '');
  const source = part === 'fields' ? fails.split('\n').find((line) => line.includes(word)) : undefined;
  return { rule: id, severity, file: fileOf(example, 'fails'), line: 1, column: 1, ...finds, source };
}
