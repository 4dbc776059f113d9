import type { Problem } from '../schema/problem.ts';
import { joinSentences } from './format.ts';
import { type MessageKey, MESSAGES } from './messages.ts';
import type { Translator } from './translate.ts';
import { visible } from './visible.ts';

/** A problem in words: what is wrong, why it matters, what to do, and the line as it should be where that is clear. */
export interface DescribedProblem {
  readonly message: string;
  /** Why the register asks for this. */
  readonly why: string;
  readonly hint: string;
  /** The corrected line, ready to paste; empty where only the writer can know. */
  readonly paste: string;
}

/**
 * Puts a problem into words of a language. A rule may have a message of its own for each kind or table.
 * @param others the problems of the same line, so that its corrected form mends them all
 */
export function describeProblem(
  problem: Problem,
  translator: Translator,
  others: readonly Problem[] = [problem],
): DescribedProblem {
  const { t } = translator;
  const suggestion = suggestionFor(problem);
  const field = problem.field === '' ? '–' : fieldInWords(problem, translator);
  const shown = Object.fromEntries(
    Object.entries({ ...problem.values, ...namesIn(problem, translator), suggestion }).map(([name, value]) => [
      name,
      typeof value === 'string' ? visible(value) : value,
    ]),
  );
  const values = { ...shown, field };
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
    hint: joinSentences(translator.locale, [...meant, say('hint')]),
    paste: suggestion === '' ? '' : visible(correctedLine(problem, others)),
  };
}

/** What is missing of a pledge that could say more, in the words of the language. */
function namesIn({ rule, values }: Problem, { t, locale }: Translator): Problem['values'] {
  if (rule !== 'could-say-more') return {};
  const names = String(values['value']).split(', ');
  const words = names.map((name) => (`smart.${name}` in MESSAGES.en ? t(`smart.${name}` as MessageKey) : name));
  return { value: new Intl.ListFormat(locale.intl, { type: 'unit' }).format(words) };
}

/** A field as a person would name it: the first of the countries is “countries, item 1”. Columns keep their names. */
function fieldInWords({ field, file }: Problem, { t }: Translator): string {
  // What the sentence adds to direct right-to-left text stays; what the field hides is shown.
  const parts = visible(field).split('.');
  if (file.endsWith('.csv') && !/\.\d+$/.test(field)) return visible(field);
  return parts.reduce((words, part, index) => {
    if (index === 0) return part;
    if (/^\d{1,6}$/.test(part)) return t('check.item', { field: words, number: Number(part) + 1 });
    return /^\d{1,6}$/.test(parts[index - 1] ?? '') ? t('check.part', { field: words, part }) : `${words}.${part}`;
  }, '');
}

/** What was most likely meant: what the check found, or the entry of a closed list whose name in any language it is. */
function suggestionFor({ rule, values }: Problem): string {
  const found = String(values['suggestion'] ?? '');
  if (found !== '' || rule !== 'not-in-list') return found;
  const list = String(values['expected'] ?? '').split(', ');
  const word = plain(String(values['value'] ?? ''));
  return (
    entriesByName()
      .get(word)
      ?.find((entry) => list.includes(entry)) ?? ''
  );
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The last part of every key of the catalogue, by its words in every language. */
function entriesByName(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const entries = new Map<string, string[]>();
  for (const messages of Object.values(MESSAGES))
    for (const [key, text = ''] of Object.entries(messages)) {
      const name = plain(text);
      const entry = key.slice(key.indexOf('.') + 1);
      const list = entries.get(name);
      if (list) list.push(entry);
      else entries.set(name, [entry]);
    }
  known = entries;
  return known;
}

/** Words as they are compared: in small letters, without accents and marks. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The line with each wrong word replaced by the suggested one. Nothing where one of its errors has no suggestion, as the line
 * would be refused again, and nothing where a wrong word stands in other places too.
 */
function correctedLine({ source = '', file, line }: Problem, others: readonly Problem[]): string {
  const here = others.filter((other) => other.file === file && other.line === line);
  if (here.some((other) => other.severity === 'error' && suggestionFor(other) === '')) return '';
  const wordOf = ({ values }: Problem): string => String(values['value'] ?? '');
  let corrected = source;
  for (const other of here) {
    const suggestion = suggestionFor(other);
    const word = wordOf(other);
    if (suggestion === '' || word === '') continue;
    const same = here.filter((one) => wordOf(one) === word);
    if (same[0] !== other && same.every((one) => suggestionFor(one) === suggestion)) continue;
    // A number loses the quotation marks that made it a text.
    const quoted = other.values['expected'] === 'number' ? [`"${word}"`, `'${word}'`] : [];
    const places = corrected.split(quoted.find((text) => corrected.includes(text)) ?? word);
    if (places.length !== same.length + 1) return '';
    corrected = places.join(suggestion);
  }
  return corrected === source ? '' : corrected.trim();
}
