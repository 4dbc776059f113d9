import { dump } from 'js-yaml';
import type * as z from 'zod';
import { exampleOfEntries, shapeOfEntries } from './answers.ts';
import { type Question, questionsOf } from './questions.ts';

/** Label of the box that has to be ticked. */
export const CONSENT = 'Before you send';
/** Label of the text below the fields; it comes last, so that nothing a writer puts into it can pass for a heading. */
export const SUMMARY = 'Summary';

const BANNER = '# Made from the schema by `npm run generate`. Changes belong in src/schema/pledge.ts.\n';

/** An element of a form of the host. */
interface Element {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly [key: string]: unknown;
}

/** The issue form for a pledge, as the YAML file the host reads: every field of the schema, in its order. */
export function issueForm(schema: z.ZodObject): string {
  const form = {
    name: 'A pledge',
    description: 'Propose a pledge without writing a file. A steward turns the answers into one.',
    title: 'Pledge: ',
    labels: ['pledge'],
    body: [intro(), ...questionsOf(schema).map(element), consent(), summary()],
  };
  return BANNER + dump(form, { lineWidth: -1, noRefs: true, quoteStyle: 'double' });
}

function intro(): Element {
  return {
    type: 'markdown',
    attributes: {
      value:
        'Fill in what the source states and leave everything else empty. Unknown is not zero. ' +
        'This issue is public and stays public: write no name of a private person, no e-mail address, no telephone number.',
    },
  };
}

function element(question: Question): Element {
  const { path, title: label, description, example, required, options, kind } = question;
  const id = path.replaceAll('.', '-');
  const validations = { required };
  if (kind === 'choice' || kind === 'choices') {
    const attributes = { label, description, multiple: kind === 'choices', options };
    return { type: 'dropdown', id, attributes, validations };
  }
  if (kind === 'entries') {
    const help = `${description} One on each line, its parts separated by bars: ${shapeOfEntries(question)}`;
    const attributes = { label, description: help, placeholder: exampleOfEntries(question) };
    return { type: 'textarea', id, attributes, validations };
  }
  const help = kind === 'words' ? `${description} Separate several with commas.` : description;
  const attributes = { label, description: help, placeholder: [example].flat().join(', ') };
  return { type: 'input', id, attributes, validations };
}

function consent(): Element {
  const label = 'I agree, or the entity I speak for agrees, to publication under CC BY 4.0.';
  return { type: 'checkboxes', id: 'consent', attributes: { label: CONSENT, options: [{ label, required: true }] } };
}

function summary(): Element {
  const description = 'Two or three plain sentences in your own words, in any language. Links begin with https://.';
  return {
    type: 'textarea',
    id: 'summary',
    attributes: { label: SUMMARY, description },
    validations: { required: true },
  };
}
