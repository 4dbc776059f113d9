import type { Problem, Severity } from '../schema/problem.ts';
import { describeProblem } from './describe-problem.ts';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** What was looked at, and what was found. */
export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly checked: { readonly files: number; readonly pledges: number };
}

/**
 * Most problems of one rule that are written out for people: of errors in one file, as each must be mended, of others in
 * the whole register. Machines get them all.
 */
const MOST_ALIKE = 20;

/** From the lightest to the gravest: at a terminal, what was written last is what is read first. */
const WEIGHTS: readonly Severity[] = ['notice', 'warning', 'error'];

/**
 * The report for people at a terminal: every problem with its place, words and hint, the gravest last, then the counts.
 * @param site where the pages of the register live, with a slash at the end
 */
export function reportAsText({ problems, checked }: CheckReport, translator: Translator, site = ''): string {
  const { t } = translator;
  if (problems.length === 0) return t('check.good', { count: checked.pledges, files: checked.files });
  const ordered = WEIGHTS.flatMap((weight) => problems.filter(({ severity }) => severity === weight));
  const { shown, more } = shorten(ordered);
  const onLineOf = byLine(problems);
  // One line mends all that is wrong in it: it stands once, below the last of them.
  const lastOn = new Map(shown.map((problem) => [lineOf(problem), problem]));
  const entryOf = (problem: Problem): string => {
    const { message, why, hint, paste } = describeProblem(problem, translator, onLineOf(problem));
    const severity = t(`check.severity.${problem.severity}`);
    const lines = [
      message,
      why,
      hint,
      paste && lastOn.get(lineOf(problem)) === problem && t('check.paste', { line: paste }),
      t('check.guide', { address: guideOf(problem, translator, site) }),
    ].filter((line) => line !== '' && line !== false);
    const head = `${visible(problem.file)}:${problem.line}:${problem.column}  ${severity}  ${problem.rule}`;
    return `${[head, ...lines].join('\n    ')}\n`;
  };
  const parts = WEIGHTS.flatMap((weight) => [
    ...shown.filter(({ severity }) => severity === weight).map(entryOf),
    ...more.filter(({ severity }) => severity === weight).map((rest) => `${restOf(rest, translator)}\n`),
  ]);
  const rules = countBy(problems.map(({ rule }) => rule)).map(([rule, count]) => `${rule} ${count}`);
  const summary = t('check.found', {
    count: problems.length,
    places: t('check.places', { count: filesOf(problems) }),
    ...checked,
  });
  const severities = new Set(problems.map(({ severity }) => severity)).size;
  const grave = severities > 1 ? [t('check.by-severity', { list: countsBySeverity(problems, translator) })] : [];
  return [...parts, summary, ...grave, t('check.by-rule', { list: rules.join(', ') })].join('\n');
}

/** How many problems there are of each severity, the gravest first: “error 1, help 12”. */
export function countsBySeverity(problems: readonly Problem[], { t }: Translator): string {
  return WEIGHTS.toReversed()
    .map((weight) => [weight, problems.filter(({ severity }) => severity === weight).length] as const)
    .filter(([, count]) => count > 0)
    .map(([weight, count]) => `${t(`check.severity.${weight}`)} ${count}`)
    .join(', ');
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

/** Problems of a rule that are not written out. */
interface Rest {
  readonly rule: string;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** The first problems of each rule, and those that are left of each. */
function shorten(problems: readonly Problem[]): { shown: Problem[]; more: Rest[] } {
  const groups = Map.groupBy(problems, ({ rule, severity, file }) => (severity === 'error' ? `${rule} ${file}` : rule));
  const more = [...groups.values()].flatMap((group) => {
    const [problem, ...rest] = group.slice(MOST_ALIKE);
    return problem ? [{ rule: problem.rule, severity: problem.severity, problems: [problem, ...rest] }] : [];
  });
  const left = new Set(more.flatMap((rest) => rest.problems));
  return { shown: problems.filter((problem) => !left.has(problem)), more };
}

/** What is said of them: how many, where, and how they are seen. */
function restOf({ rule, problems }: Rest, { t }: Translator): string {
  const [{ file } = { file: '' }] = problems;
  const files = filesOf(problems);
  if (files === 1) return t('check.more', { file: visible(file), rule, count: problems.length });
  const places = t('check.places', { count: files });
  return `${t('check.more-in-files', { rule, number: problems.length, places })} ${t('check.narrow', { command: `npm run check -- ${visible(file)}` })}`;
}

function filesOf(problems: readonly Problem[]): number {
  return new Set(problems.map(({ file }) => file)).size;
}

/** Tells the problems of the line of a problem, those that are not shown too: a corrected line must mend them all. */
function byLine(problems: readonly Problem[]): (problem: Problem) => readonly Problem[] {
  const lines = Map.groupBy(problems, lineOf);
  return (problem) => lines.get(lineOf(problem)) ?? [problem];
}

function lineOf({ file, line }: Problem): string {
  return `${file}:${line}`;
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
