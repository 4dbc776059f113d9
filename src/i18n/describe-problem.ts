import type { Problem } from '../schema/problem.ts';
import { LOCALES } from './locales.ts';
import { type MessageKey, MESSAGES } from './messages.ts';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** A problem in words: what is wrong, why it matters, what to do, and the line as it should be where that is clear. */
export interface DescribedProblem {
  readonly message: string;
  /** Why the register asks for this; empty where the message says it all. */
  readonly why: string;
  readonly hint: string;
  /** The corrected line, ready to paste; empty where only the writer can know. */
  readonly paste: string;
}

/** Puts a problem into words of a language. A rule may have a message of its own for each kind or table. */
export function describeProblem(problem: Problem, { t }: Translator): DescribedProblem {
  const suggestion = suggestionFor(problem);
  const values = Object.fromEntries(
    Object.entries({ ...problem.values, suggestion, field: problem.field || '–' }).map(([name, value]) => [
      name,
      typeof value === 'string' ? visible(value) : value,
    ]),
  );
  const variant = problem.values['kind'] ?? problem.values['table'];
  const say = (part: 'message' | 'why' | 'hint'): string => {
    const special = `rule.${problem.rule}.${part}.${variant}`;
    const key = variant !== undefined && special in MESSAGES.en ? special : `rule.${problem.rule}.${part}`;
    return key in MESSAGES.en ? t(key as MessageKey, values) : '';
  };
  const meant = suggestion === '' ? [] : [t('rule.did-you-mean', { suggestion: visible(suggestion) })];
  return {
    message: say('message'),
    why: say('why'),
    hint: [...meant, say('hint')].filter((part) => part !== '').join(' '),
    paste: visible(correctedLine(problem, suggestion)),
  };
}

/** What was most likely meant: what the check found, or the entry of a closed list whose name in any language it is. */
function suggestionFor({ rule, values }: Problem): string {
  const found = String(values['suggestion'] ?? '');
  if (found !== '' || rule !== 'not-in-list') return found;
  const word = String(values['value'] ?? '')
    .trim()
    .toLowerCase();
  const list = String(values['expected'] ?? '').split(', ');
  for (const { id } of LOCALES)
    for (const [key, text] of Object.entries(MESSAGES[id])) {
      const entry = key.slice(key.indexOf('.') + 1);
      if (text?.toLowerCase() === word && list.includes(entry)) return entry;
    }
  return '';
}

/** The line with the wrong word replaced by the suggested one, where it stands there just once. */
function correctedLine({ source, values }: Problem, suggestion: string): string {
  const word = String(values['value'] ?? '');
  if (source === undefined || suggestion === '' || word === '') return '';
  const first = source.indexOf(word);
  if (first < 0 || source.includes(word, first + word.length)) return '';
  return (source.slice(0, first) + suggestion + source.slice(first + word.length)).trim();
}
