import type { FormValues } from '../authoring/form-values.ts';
import { lastKey, type Question } from './questions.ts';

/** Between the parts of an entry; a bar that belongs to a part has a backslash before it. */
const BAR = /(?<!\\)\|/;

/**
 * An answer as the values of a form.
 * @param answer what a person wrote; entries stand one on a line, their parts separated by bars
 */
export function valuesOfAnswer(question: Question, answer: string): FormValues {
  const { path, kind } = question;
  if (kind === 'entries') return Object.assign({}, ...entriesOf(question, answer)) as FormValues;
  const text = answer.trim();
  return kind === 'line' || kind === 'choice' ? nonEmpty(path, text) : listValues(path, text, /[,;\n]/);
}

/** What entries look like, in words: the parts in their order, those that are needed marked. */
export function shapeOfEntries({ parts }: Question): string {
  return parts.map(({ title, required }) => (required ? `${title} *` : title)).join(' | ');
}

/** An example of an entry. */
export function exampleOfEntries(question: Question): string {
  const cells = question.parts.map(({ example }) => [example].flat().join('; '));
  return cells.join(' | ').replace(/[ |]+$/, '');
}

function entriesOf({ path, parts }: Question, answer: string): FormValues[] {
  const lines = answer.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const cells = line.split(BAR).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const values = cells.map((cell, number): FormValues => {
      const part = parts[number];
      // A part too many has no field: the check names it.
      if (!part) return nonEmpty(`${path}.${index}.part-${number + 1}`, cell);
      const name = `${path}.${index}.${lastKey(part)}`;
      return part.kind === 'line' || part.kind === 'choice' ? nonEmpty(name, cell) : listValues(name, cell, /;/);
    });
    return Object.assign({}, ...values) as FormValues;
  });
}

function listValues(path: string, text: string, separator: RegExp): FormValues {
  const items = text.split(separator).map((item) => item.trim());
  const filled = items.filter((item) => item !== '');
  return Object.fromEntries(filled.map((item, index) => [`${path}.${index}`, item]));
}

function nonEmpty(path: string, text: string): FormValues {
  return text === '' ? {} : { [path]: text };
}
