import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { repositoryRegister } from '../../tests/dataset-builder.ts';
import { fileOf } from '../authoring/file-of.ts';
import { type FormValues, listIn, valuesOfFields } from '../authoring/form-values.ts';
import { Pledge } from '../schema/pledge.ts';
import { valuesOfAnswer } from './answers.ts';
import { CONSENT, issueForm, SUMMARY } from './issue-form.ts';
import { messageFor } from './commit-message.ts';
import { readMailedName } from './mailed-name.ts';
import { lastKey, type Question, questionsOf } from './questions.ts';
import { readIssue } from './read-issue.ts';

const QUESTIONS = questionsOf(Pledge);

/** The values of a form as somebody writes them down in answer to a question. */
function answerOfValues({ path, kind, parts }: Question, values: FormValues): string {
  if (kind === 'line' || kind === 'choice') return values[path] ?? '';
  if (kind !== 'entries') return listIn(values, path).join(', ');
  const lines: string[] = [];
  for (;;) {
    const entry = `${path}.${lines.length}`;
    const cells = parts.map((part) => {
      const name = `${entry}.${lastKey(part)}`;
      return (values[name] ?? listIn(values, name).join('; ')).replaceAll('|', '\\|');
    });
    if (cells.every((cell) => cell === '')) return lines.join('\n');
    lines.push(cells.join(' | ').replace(/[ |]+$/, ''));
  }
}

/** An issue as the host writes it from the answers to the form. */
function issueOf(values: FormValues, text: string): string {
  const sections = QUESTIONS.map((question) => [question.title, answerOfValues(question, values) || '_No response_']);
  const all = [...sections, [CONSENT, '- [X] I agree'], [SUMMARY, text]];
  return all.map(([label, answer]) => `### ${label}\n\n${answer}`).join('\n\n');
}

describe('issueForm', () => {
  const form = load(issueForm(Pledge)) as { body: { type: string; id?: string; attributes: { label?: string } }[] };

  it('asks for every field of the schema, each under a label and an id of its own', () => {
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    const labels = asked.map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(QUESTIONS.length + 2);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(QUESTIONS.length + 2);
    expect(labels.at(-1)).toBe(SUMMARY);
  });

  it('gives the host texts only where it wants texts: no number, no date, no yes or no', () => {
    for (const { attributes } of form.body as { attributes: Record<string, unknown> }[]) {
      for (const key of ['label', 'description', 'placeholder', 'value'])
        expect(['string', 'undefined']).toContain(typeof attributes[key]);
      // Other readers of YAML take a bare day for a date.
      expect(issueForm(Pledge)).not.toMatch(/: \d{4}-\d\d-\d\d$/m);
    }
  });
});

describe('readIssue', () => {
  it('gives for every pledge of the register the bytes it would have from the composer', () => {
    for (const pledge of repositoryRegister().dataset.pledges) {
      const values = valuesOfFields(Pledge, pledge);
      const draft = { kind: 'pledge', id: pledge.id, date: '' } as const;
      const read = readIssue(Pledge, issueOf(values, pledge.summary));
      expect(read.complaints).toEqual([]);
      expect(fileOf({ ...draft, ...read })).toEqual(fileOf({ ...draft, values, text: pledge.summary }));
    }
  });

  it('takes what follows the last heading for text, headings of the form included', () => {
    const text = 'One.\n\n### Title\n\nAnother title\n\n### Amount: Value\n\n5';
    expect(readIssue(Pledge, issueOf({ title: 'Mine' }, text))).toEqual({
      values: { title: 'Mine' },
      text,
      complaints: [],
    });
  });

  it('says so when a heading stands where the form has none, and keeps the first answer', () => {
    const issue = issueOf({ title: 'Mine' }, 'Text.').replace('### Entities', '### Title\n\nTheirs\n\n### Entities');
    const { values, complaints } = readIssue(Pledge, issue);
    expect(values['title']).not.toBe('Theirs');
    expect(complaints).toEqual(['The heading “Title” stands where the form has none.']);
  });

  it.each([
    ['', 'This is not the text of an issue made with the form for a pledge.'],
    [issueOf({}, '').replace('[X]', '[ ]'), 'The box about publication is not ticked.'],
  ])('complains of an issue that is not one of the form', (issue, complaint) => {
    expect(readIssue(Pledge, issue).complaints).toEqual([complaint]);
  });

  it('takes hostile text for text, and never fails on any', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(QUESTIONS.length - 1), (text, index) => {
        const issue = issueOf({}, text)
          .replace('_No response_', text)
          .replaceAll(`### ${QUESTIONS[index]?.title}`, text);
        const { values } = readIssue(Pledge, issue);
        expect(Object.keys(values).every((key) => /^[a-z_]+(?:\.[a-z0-9_-]+)*$/.test(key))).toBe(true);
      }),
    );
  });
});

describe('valuesOfAnswer', () => {
  const sources = QUESTIONS.find(({ path }) => path === 'sources');

  it('reads entries with their parts separated by bars, and bars that belong to a part', () => {
    if (!sources) throw new Error('There is no such question.');
    expect(valuesOfAnswer(sources, 'A \\| B | https://a.example/ | 2025\n\nC | https://c.example/')).toEqual({
      'sources.0.title': 'A | B',
      'sources.0.url': 'https://a.example/',
      'sources.0.date': '2025',
      'sources.1.title': 'C',
      'sources.1.url': 'https://c.example/',
    });
  });

  it('keeps a part too many as a field that the check does not know', () => {
    if (!sources) throw new Error('There is no such question.');
    expect(valuesOfAnswer(sources, 'A | https://a.example/ | 2025 | more')).toMatchObject({
      'sources.0.part-4': 'more',
    });
  });
});

describe('readMailedName', () => {
  it.each([
    ['a-pledge.md', { kind: 'pledge', id: 'a-pledge' }],
    ['a-pledge (1).md', { kind: 'pledge', id: 'a-pledge' }],
    ['a-pledge.md.txt', { kind: 'pledge', id: 'a-pledge' }],
    ['a-pledge_2025-03.md', { kind: 'report', id: 'a-pledge', date: '2025-03' }],
    ['a-pledge_undated.md', { kind: 'report', id: 'a-pledge', date: '' }],
  ])('understands %s', (name, meant) => {
    expect(readMailedName(name)).toEqual(meant);
  });

  it.each([
    '..',
    '../x.md',
    'x/y.md',
    '-x.md',
    'X.md',
    'x.md.exe',
    'con.md',
    'x_2025-13-.md',
    '$(id).md',
    'a\nb.md',
    '',
  ])('takes no other name: %j', (name) => {
    expect(readMailedName(name)).toBeUndefined();
  });
});

describe('messageFor', () => {
  it('credits the entities by name, with an address that cannot exist', () => {
    const { dataset } = repositoryRegister();
    const pledge = dataset.pledges.find(({ entities }) => entities.length > 1);
    if (!pledge) throw new Error('No pledge of several entities.');
    const lines = messageFor(dataset, pledge.origin.file, true).split('\n');
    expect(lines[0]).toMatch(/^Add pledge: /);
    expect([...(lines[0] ?? '')].length).toBeLessThanOrEqual(72);
    expect(lines.filter((line) => line.startsWith('Co-authored-by: '))).toHaveLength(pledge.entities.length);
    expect(lines.at(-1)).toMatch(/^Co-authored-by: .+ <[a-z0-9-]+@entities\.invalid>$/);
  });
});
