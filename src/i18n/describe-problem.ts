import type { Problem } from '../schema/problem.ts';
import { type MessageKey, MESSAGES } from './messages.ts';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** A problem in words: what is wrong, and what to do. */
export interface DescribedProblem {
  readonly message: string;
  readonly hint: string;
}

/** Puts a problem into words of a language. A rule may have a message of its own for each kind or table. */
export function describeProblem(problem: Problem, { t }: Translator): DescribedProblem {
  const values = Object.fromEntries(
    Object.entries({ ...problem.values, field: problem.field || '–' }).map(([name, value]) => [
      name,
      typeof value === 'string' ? visible(value) : value,
    ]),
  );
  const variant = problem.values['kind'] ?? problem.values['table'];
  const say = (part: 'message' | 'hint'): string => {
    const special = `rule.${problem.rule}.${part}.${variant}`;
    const key = variant !== undefined && special in MESSAGES.en ? special : `rule.${problem.rule}.${part}`;
    return t(key as MessageKey, values);
  };
  const suggestion = problem.values['suggestion'];
  const meant = suggestion ? [t('rule.did-you-mean', { suggestion })] : [];
  return { message: say('message'), hint: [...meant, say('hint')].join(' ') };
}
