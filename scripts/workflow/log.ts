import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/** Prints text of strangers in the log of a workflow so that no line of it is taken for a command to the runner. */
export function printInert(text: string): void {
  const token = randomUUID();
  console.log(`::stop-commands::${token}\n${text}\n::${token}::`);
}

/** Adds Markdown to the summary of the job; says nothing outside a workflow. */
export function summarize(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (file) appendFileSync(file, `${markdown}\n`);
}

/**
 * Sets an output of the step.
 * @throws for a value that is not a plain word: no output of ours is anything else
 */
export function setOutput(name: string, value: string): void {
  if (!/^[\w.-]*$/.test(value)) throw new Error(`The output ${name} is no plain word.`);
  const file = process.env['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, `${name}=${value}\n`);
}
