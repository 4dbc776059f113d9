import type { Problem } from '../schema/problem.ts';
import { describeProblem } from './describe-problem.ts';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** What was looked at, and what was found. */
export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly checked: { readonly files: number; readonly pledges: number };
}

/** Most problems of one rule in one file that are written out for people; machines get them all. */
const MOST_ALIKE = 20;

/**
 * The report for people at a terminal: every problem with its place, words and hint, then the counts.
 * @param site where the pages of the register live, with a slash at the end
 */
export function reportAsText({ problems, checked }: CheckReport, translator: Translator, site = ''): string {
  const { t } = translator;
  if (problems.length === 0) return t('check.good', { count: checked.pledges, files: checked.files });
  const { shown, more } = shorten(problems);
  const onLineOf = byLine(problems);
  const entries = shown.map((problem, index) => {
    const others = onLineOf(problem);
    const { message, why, hint, paste } = describeProblem(problem, translator, others);
    // One line mends them all: it stands once, below the last of them.
    const next = shown[index + 1];
    const isLast = next === undefined || !others.includes(next);
    const severity = t(`check.severity.${problem.severity}`);
    const lines = [
      message,
      why,
      hint,
      paste && isLast && t('check.paste', { line: paste }),
      t('check.guide', { address: guideOf(problem, translator, site) }),
    ].filter((line) => line !== '' && line !== false);
    const head = `${visible(problem.file)}:${problem.line}:${problem.column}  ${severity}  ${problem.rule}`;
    return `${[head, ...lines].join('\n    ')}\n`;
  });
  const rest = more.map(({ file, rule, count }) => `${t('check.more', { file: visible(file), rule, count })}\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  const rules = countBy(problems.map(({ rule }) => rule)).map(([rule, count]) => `${rule} ${count}`);
  const summary = t('check.found', {
    count: problems.length,
    places: t('check.places', { count: files }),
    ...checked,
  });
  return [...entries, ...rest, summary, t('check.by-rule', { list: rules.join(', ') })].join('\n');
}

/** The report as annotations of GitHub Actions, one line a problem, safe against text that looks like a command. */
export function reportAsGithub({ problems }: CheckReport, translator: Translator): string {
  const { shown } = shorten(problems);
  const onLineOf = byLine(problems);
  return shown
    .map((problem) => {
      const { message, why, hint, paste } = describeProblem(problem, translator, onLineOf(problem));
      const text = [message, why, hint, paste && translator.t('check.paste', { line: paste })]
        .filter(Boolean)
        .join(' ');
      const place = `file=${property(problem.file)},line=${problem.line},col=${problem.column},title=${property(problem.rule)}`;
      return `::${problem.severity} ${place}::${data(text)}`;
    })
    .join('\n');
}

/** The report for machines: every problem. */
export function reportAsJson({ problems, checked }: CheckReport, translator: Translator, site = ''): string {
  const list = problems.map((problem) => {
    const { rule, severity, file, line, column, field } = problem;
    const { message, why, hint, paste } = describeProblem(problem, translator);
    const guide = guideOf(problem, translator, site);
    return { rule, severity, file, line, column, field, message, hint, why, paste, guide };
  });
  return JSON.stringify({ checked, problems: list }, null, 2);
}

/** The first problems of each rule in each file, and how many more there are of each. */
function shorten(problems: readonly Problem[]): {
  shown: Problem[];
  more: { file: string; rule: string; count: number }[];
} {
  const counts = new Map<string, { file: string; rule: string; count: number }>();
  const shown = problems.filter(({ file, rule }) => {
    const key = `${rule} ${file}`;
    const entry = counts.get(key) ?? { file, rule, count: -MOST_ALIKE };
    counts.set(key, entry);
    entry.count += 1;
    return entry.count <= 0;
  });
  return { shown, more: [...counts.values()].filter(({ count }) => count > 0) };
}

/** Tells the problems of the line of a problem, those that are not shown too: a corrected line must mend them all. */
function byLine(problems: readonly Problem[]): (problem: Problem) => readonly Problem[] {
  const lines = new Map<string, Problem[]>();
  const keyOf = ({ file, line }: Problem): string => `${file}:${line}`;
  for (const problem of problems) {
    const key = keyOf(problem);
    const list = lines.get(key);
    if (list) list.push(problem);
    else lines.set(key, [problem]);
  }
  return (problem) => lines.get(keyOf(problem)) ?? [problem];
}

/**
 * Where the field is explained; where no field is meant, the rule.
 * @param site where the pages of the register live; without it the address below a language
 */
export function guideOf({ rule, field, file }: Problem, { locale }: Translator, site = ''): string {
  const start = site === '' ? '' : `${site}${locale.id}/`;
  const record = file.startsWith('content/progress-reports/')
    ? 'report'
    : file === 'data/entities.csv'
      ? 'entity'
      : 'pledge';
  const known = file.startsWith('content/') || file.startsWith('data/pledges/') || file === 'data/entities.csv';
  const name = field.replaceAll(/\.\d+/g, '').replace(/^(?:summary|text)$/, '');
  if (known && rule === 'unknown-key') return `${start}field-guide/#${record}`;
  return known && name !== ''
    ? `${start}field-guide/#${record}-${name.replaceAll('.', '-')}`
    : `${start}rules/${rule}/`;
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
