import type * as z from 'zod';
import type { FormValues } from '../authoring/form-values.ts';
import { valuesOfAnswer } from './answers.ts';
import { CONSENT, SUMMARY } from './issue-form.ts';
import { questionsOf } from './questions.ts';

/** What an issue says: the fields, the text below them, and what is odd about the issue itself. */
export interface IssueAnswers {
  readonly values: FormValues;
  readonly text: string;
  /** Sentences; empty when the issue is one the form makes. */
  readonly complaints: readonly string[];
}

/** What the host writes for a question left empty. */
const NO_ANSWER = '_No response_';

/**
 * Reads the text of an issue made with the form. Headings count only where the form puts them, and each only once; the
 * rest, and all that follows the last heading, is text.
 */
export function readIssue(schema: z.ZodObject, issue: string): IssueAnswers {
  const questions = questionsOf(schema);
  const labels = [...questions.map(({ title }) => title), CONSENT, SUMMARY];
  const answers = new Map<string, string[]>();
  const complaints: string[] = [];
  let label: string | undefined;
  for (const line of issue.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const heading = label === SUMMARY ? undefined : labels.find((known) => line === `### ${known}`);
    const isNext = heading !== undefined && labels.indexOf(heading) > labels.indexOf(label ?? '');
    if (isNext) {
      label = heading;
      answers.set(label, []);
      continue;
    }
    if (heading !== undefined) complaints.push(`The heading “${heading}” stands where the form has none.`);
    if (label !== undefined) answers.get(label)?.push(line);
  }
  const answer = (name: string): string => {
    const text = (answers.get(name) ?? []).join('\n').trim();
    return text === NO_ANSWER ? '' : text;
  };
  if (answers.size === 0) complaints.push('This is not the text of an issue made with the form for a pledge.');
  else if (!/^- \[x\]/i.test(answer(CONSENT))) complaints.push('The box about publication is not ticked.');
  const values = questions.map((question) => valuesOfAnswer(question, answer(question.title)));
  return { values: Object.assign({}, ...values) as FormValues, text: answer(SUMMARY), complaints };
}
