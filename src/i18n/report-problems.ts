import type { Problem } from '../schema/problem.ts';
import { describeProblem } from './describe-problem.ts';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** What was looked at, and what was found. */
export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly checked: { readonly files: number; readonly pledges: number };
}

/** The report for people at a terminal: every problem with its place, words and hint, then the counts. */
export function reportAsText({ problems, checked }: CheckReport, translator: Translator): string {
  const { t } = translator;
  if (problems.length === 0) return t('check.good', { count: checked.pledges, files: checked.files });
  const entries = problems.map((problem) => {
    const { message, why, hint, paste } = describeProblem(problem, translator);
    const severity = t(`check.severity.${problem.severity}`);
    const guide = guideOf(problem);
    const lines = [
      message,
      why,
      hint,
      paste && t('check.paste', { line: paste }),
      guide && t('check.guide', { address: guide }),
    ].filter((line) => line !== '');
    const head = `${visible(problem.file)}:${problem.line}:${problem.column}  ${severity}  ${problem.rule}`;
    return `${[head, ...lines].join('\n    ')}\n`;
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  const rules = countBy(problems.map(({ rule }) => rule)).map(([rule, count]) => `${rule} ${count}`);
  const summary = t('check.found', {
    count: problems.length,
    places: t('check.places', { count: files }),
    ...checked,
  });
  return [...entries, summary, t('check.by-rule', { list: rules.join(', ') })].join('\n');
}

/** The report as annotations of GitHub Actions, one line a problem, safe against text that looks like a command. */
export function reportAsGithub({ problems }: CheckReport, translator: Translator): string {
  return problems
    .map((problem) => {
      const { message, why, hint, paste } = describeProblem(problem, translator);
      const text = [message, why, hint, paste && translator.t('check.paste', { line: paste })]
        .filter(Boolean)
        .join(' ');
      const place = `file=${property(problem.file)},line=${problem.line},col=${problem.column},title=${property(problem.rule)}`;
      return `::${problem.severity} ${place}::${data(text)}`;
    })
    .join('\n');
}

/** The report for machines. */
export function reportAsJson({ problems, checked }: CheckReport, translator: Translator): string {
  const list = problems.map((problem) => {
    const { rule, severity, file, line, column, field } = problem;
    const { message, why, hint, paste } = describeProblem(problem, translator);
    return { rule, severity, file, line, column, field, message, hint, why, paste, guide: guideOf(problem) };
  });
  return JSON.stringify({ checked, problems: list }, null, 2);
}

/** Where the field guide explains the field; empty for problems of whole files. */
function guideOf({ rule, field, file }: Problem): string {
  const record = file.startsWith('content/progress-reports/')
    ? 'report'
    : file === 'data/entities.csv'
      ? 'entity'
      : 'pledge';
  const known = file.startsWith('content/') || file.startsWith('data/pledges/') || file === 'data/entities.csv';
  const name = field.replaceAll(/\.\d+/g, '').replace(/^(?:summary|text)$/, '');
  if (known && rule === 'unknown-key') return `field-guide/#${record}`;
  return known && name !== '' ? `field-guide/#${record}-${name.replaceAll('.', '-')}` : '';
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function countBy(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
