import { createInterface } from 'node:readline/promises';
import { type Draft, newPledgeId } from '../src/authoring/draft.ts';
import { fileOf } from '../src/authoring/file-of.ts';
import type { FormValues } from '../src/authoring/form-values.ts';
import { takenPledgeIds } from '../src/authoring/taken-ids.ts';
import { describeProblem } from '../src/i18n/describe-problem.ts';
import { translator } from '../src/i18n/translate.ts';
import { visible } from '../src/i18n/visible.ts';
import { exampleOfEntries, shapeOfEntries, valuesOfAnswer } from '../src/intake/answers.ts';
import { problemsOfAnswer } from '../src/intake/problems-of-answer.ts';
import { type Question, questionsOf } from '../src/intake/questions.ts';
import { openRegister, Unreadable } from '../src/register.ts';
import type { Dataset } from '../src/schema/dataset.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { keepRecord, ROOT } from './keep-record.ts';
import { today } from './today.ts';

/** The input ended before the last answer. */
class NoMoreInput extends Error {}

const terminal = createInterface({ input: process.stdin });
const lines = terminal[Symbol.asyncIterator]();

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof NoMoreInput) {
    console.error('\nThe input ended before the last question. Nothing was written.');
    process.exitCode = 1;
  } else if (error instanceof Unreadable || (error instanceof Error && 'syscall' in error)) {
    console.error(visible(error.message));
    process.exitCode = 2;
  } else throw error;
} finally {
  terminal.close();
}

async function main(): Promise<number> {
  const { dataset } = openRegister(ROOT);
  console.log('A new pledge. Enter leaves a question out, unless it is marked *. Unknown is not zero.');
  let values: FormValues = {};
  for (const question of questionsOf(Pledge)) values = { ...values, ...(await ask(question, dataset)) };
  console.log('\nSummary *\n  Two or three plain sentences in your own words. A line with a single dot ends it.');
  const text = await paragraph();
  const taken = takenPledgeIds(dataset);
  const draft: Draft = { kind: 'pledge', id: newPledgeId(values, (id) => taken.has(id)), date: '', values, text };
  console.log('');
  // Answering takes its time: the register may be another by now.
  return keepRecord(fileOf(draft), openRegister(ROOT, today()));
}

/** Asks until the answer is one the check takes, or one that points to something not listed yet and is given twice. */
async function ask(question: Question, dataset: Dataset): Promise<FormValues> {
  console.log(`\n${explain(question)}`);
  for (let before = ''; ;) {
    const answer = question.kind === 'entries' ? await entries() : await line();
    const values = valuesOfAnswer(question, answer);
    const isEmpty = Object.keys(values).length === 0;
    if (isEmpty && !question.required) return values;
    if (isEmpty) console.log('  This one is needed.');
    const problems = isEmpty ? [] : problemsOfAnswer(question, values, dataset);
    const mayBeNew = problems.every(({ rule }) => rule === 'known-references');
    if (!isEmpty && (problems.length === 0 || (mayBeNew && answer === before))) return values;
    for (const problem of problems) {
      const { message, hint } = describeProblem(problem, translator('en'));
      console.log(`  ${message} ${hint}`);
    }
    if (problems.length > 0 && mayBeNew) console.log('  To name what is not listed yet, give the same answer again.');
    before = answer;
  }
}

function explain(question: Question): string {
  const { title, description, required, options, kind, example } = question;
  const isList = kind === 'words' || kind === 'choices';
  const lines = [
    `${title}${required ? ' *' : ''}`,
    `${description}${isList ? ' Separate several with commas.' : ''}`,
    ...(options ? [`One of: ${options.join(', ')}`] : []),
    ...(kind === 'entries'
      ? [`One on each line, an empty line ends: ${shapeOfEntries(question)}`, `Example: ${exampleOfEntries(question)}`]
      : [`Example: ${[example].flat().join(', ')}`]),
  ];
  return lines.join('\n  ');
}

async function line(): Promise<string> {
  process.stdout.write('> ');
  const next = await lines.next();
  if (next.done) throw new NoMoreInput();
  // What was piped in is shown as text; what was typed stands there already.
  if (!process.stdin.isTTY) console.log(visible(next.value));
  return next.value;
}

/** Lines up to the first empty one. */
async function entries(): Promise<string> {
  const all: string[] = [];
  for (let next = await line(); next.trim() !== ''; next = await line()) all.push(next);
  return all.join('\n');
}

/** Lines up to one with a single dot. */
async function paragraph(): Promise<string> {
  const all: string[] = [];
  for (let next = await line(); next.trim() !== '.'; next = await line()) all.push(next);
  return all.join('\n');
}
