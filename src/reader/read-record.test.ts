import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { writeTree } from '../../tests/dataset-builder.ts';
import { readRecord } from './read-record.ts';

const FILE = 'content/things/a.md';
const Thing = z.strictObject({
  title: z.string(),
  year: z.string(),
  part: z.strictObject({ first: z.string(), last: z.string() }).optional(),
});

const read = (text: string) => readRecord(writeTree({ [FILE]: text }), FILE, Thing);

/** Rule, place and field of what is wrong with a record, with the kind of fault where there is one. */
function faults(text: string): string[] {
  const result = read(text);
  if (!('problems' in result)) return [];
  return result.problems.map(({ rule, line, column, field, values }) =>
    [`${line}:${column}`, rule, field, values['kind']].filter((part) => part !== '' && part !== undefined).join(' '),
  );
}

describe('readRecord', () => {
  it('gives the fields as the schema takes them, a bare year as text, and the text below', () => {
    expect(read('---\ntitle: A\nyear: 2024\n---\n\nWords.\n')).toEqual({
      fields: { title: 'A', year: '2024' },
      body: '\nWords.\n',
    });
  });

  it('gives every fault with its place and its field', () => {
    expect(faults('---\ntitle: 5\nyear: [x]\nplanet: Earth\n---\n')).toEqual([
      '2:1 wrong-type title string',
      '3:1 wrong-type year string',
      '4:1 unknown-key planet',
    ]);
  });

  it('points with what is missing to the field before it', () => {
    expect(faults('---\nplanet: x\ntitle: A\n---\n')).toEqual(['3:1 missing-field year', '2:1 unknown-key planet']);
    expect(faults('---\ntitle: A\nyear: "2024"\npart:\n  first: x\n---\n')).toEqual(['5:3 missing-field part.last']);
    expect(faults('---\nyear: 2024\n---\n')).toEqual(['2:1 missing-field title']);
  });

  it('tells a field without a value from one whose value is a remark', () => {
    expect(faults('---\ntitle:\nyear:  # 2024\n---\n')).toEqual([
      '2:1 empty-field title',
      '3:1 empty-field year remark',
    ]);
    expect(faults('---\ntitle: 5 # five\nyear: "2024"\n---\n')).toEqual(['2:1 wrong-type title string']);
  });

  it('sees that hyphens stand too early where a field is missing that stands below them', () => {
    expect(faults('---\ntitle: A\n---\nyear: 2024\n---\n')).toEqual(['3:1 front-matter-unclosed early']);
    expect(faults('---\ntitle: A\n---\n\n year:\n---\n')).toEqual(['3:1 front-matter-unclosed early']);
    expect(faults('---\ntitle: A\n---\nyear:')).toEqual(['3:1 front-matter-unclosed early']);
    expect(faults('---\nplanet: A\ntitle: A\n---\nyear: 2024\n---\n')).toEqual(['4:1 front-matter-unclosed early']);
  });

  it('takes other words below for the text', () => {
    expect(faults('---\ntitle: A\n---\nplanet: Earth\n')).toEqual(['2:1 missing-field year']);
    expect(faults('---\ntitle: A\n---\nIn the year: 2024\n')).toEqual(['2:1 missing-field year']);
    expect(faults('---\ntitle: A\n---\nyear:2024\n')).toEqual(['2:1 missing-field year']);
    expect(faults('---\ntitle: A\n---\ntoString: x\n')).toEqual(['2:1 missing-field year']);
    expect(faults('---\ntitle: A\nyear: [x]\n---\nyear: 2024\n')).toEqual(['3:1 wrong-type year string']);
  });

  it('gives at most a hundred faults', () => {
    const many = Array.from({ length: 101 }, (_, index) => `x${index}: 1`).join('\n');
    expect(faults(`---\ntitle: A\nyear: 2024\n${many}\n---\n`)).toHaveLength(100);
  });

  it('gives the one fault of a file that cannot be read', () => {
    expect(faults('Words.\n')).toEqual(['1:1 front-matter-missing other']);
    const root = writeTree({ [FILE]: 'x'.repeat(70_000) });
    expect(readRecord(root, FILE, Thing)).toMatchObject({ problems: [{ rule: 'file-too-large' }] });
  });
});
