import type { Side } from '../../effect/comparison.ts';
import type { Problem } from '../../schema/problem.ts';
import { describeProblem } from '../describe-problem.ts';
import { formatNumber } from '../format.ts';
import type { Translator } from '../translate.ts';
import { limited } from './limited.ts';
import { asCode, MAX_STATEMENT, toMarkdown } from './markdown.ts';
import { sideText } from './statement.ts';

/** A state that does not pass the check, and its errors. */
export interface Refusal {
  readonly which: 'before' | 'after';
  readonly side: Side;
  readonly problems: readonly Problem[];
}

/** That nothing can be said of an effect, because one state or both do not pass the check; in Markdown. */
export function refusalAsMarkdown(refusals: readonly Refusal[], translator: Translator): string {
  const { t, locale } = translator;
  const sections = refusals.map(({ which, side, problems }) => ({
    heading: t(`effect.refused.${which}`, { side: sideText(side, translator) }),
    lines: limited(
      translator,
      problems.map((problem) => {
        const { message } = describeProblem(problem, translator);
        return `${asCode(`${problem.file}:${problem.line}:${problem.column} ${problem.rule}`)} ${asCode(message)}`;
      }),
    ),
  }));
  const whenCut = t('effect.cut', { limit: formatNumber(locale, MAX_STATEMENT), command: asCode('npm run check') });
  return toMarkdown(t('effect.refused'), sections, whenCut);
}

/** The same for machines. */
export function refusalAsJson(refusals: readonly Refusal[]): string {
  return `${JSON.stringify({ version: 1, refused: refusals }, null, 2)}\n`;
}
