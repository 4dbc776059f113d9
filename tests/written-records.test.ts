import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { arbitraryOf, arbitraryText } from './arbitrary-record.ts';
import { REPOSITORY } from './dataset-builder.ts';
import { readFrontMatter } from '../src/reader/front-matter.ts';
import { yearsAsText } from '../src/reader/years-as-text.ts';
import { openRegister } from '../src/register.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { ProgressReport } from '../src/schema/progress-report.ts';
import { writeRecord } from '../src/authoring/write-record.ts';

const KNOWN = {
  pledges: ['a-pledge', '1234'],
  entities: ['acme-telecom', 'null'],
  countries: ['GHA', 'NOR'],
  currencies: ['EUR', 'USD'],
};

/** Reads a record the way the build does. */
function read(schema: z.ZodObject, file: string) {
  const parts = readFrontMatter(file, 'a.md');
  if ('problem' in parts) throw new Error(`${JSON.stringify(parts.problem)}\n${file}`);
  return { fields: schema.parse(yearsAsText(schema, parts.value)), text: parts.body.trim() };
}

describe('the written form of a record', () => {
  it('is in the order of the schema, says nothing twice, and quotes only what needs quotes', () => {
    const fields = {
      scope: 'national',
      title: 'Twice as many: by 2030',
      language: 'en',
      provenance: 'submitted',
      submitted: '2026-11-24',
      period: { start: '2026' },
      amount: { value: 1500000, currency: 'EUR', kind: 'cash', per: 'total' },
      targets: [{ metric: 'people', value: 20, by: '2030', counts: 'women, girls' }],
      sources: [{ title: 'A page', url: 'https://www.example.org/', date: '2026-11' }],
      entities: ['acme-telecom'],
      focus_areas: ['access', 'adoption'],
    };
    expect(writeRecord(Pledge, fields, '  Two lines  \r\nof text. \n\n')).toBe(
      [
        '---',
        'title: "Twice as many: by 2030"',
        'entities: [acme-telecom]',
        'focus_areas: [access, adoption]',
        'amount: { value: 1500000, currency: EUR, kind: cash }',
        'targets:',
        '  - { metric: people, value: 20, by: 2030, counts: "women, girls" }',
        'scope: national',
        'period: { start: 2026 }',
        'provenance: submitted',
        'submitted: 2026-11-24',
        'sources:',
        '  - title: A page',
        '    url: https://www.example.org/',
        '    date: 2026-11',
        '---',
        '',
        'Two lines  ',
        'of text.',
        '',
      ].join('\n'),
    );
  });

  it('of a record without text ends with its hyphens', () => {
    expect(writeRecord(ProgressReport, { status: 'completed', said_by: 'entity' }, ' \n')).toBe(
      '---\nstatus: completed\nsaid_by: entity\n---\n',
    );
  });

  it.each([
    ['pledge', Pledge],
    ['progress report', ProgressReport],
  ] as const)(
    'is read back as the same %s, a thousand times, and written the same again',
    { timeout: 240_000 },
    (_, schema) => {
      const records = arbitraryOf(schema, { known: KNOWN, wrong: 0 }).filter(
        (value) => schema.safeParse(value).success,
      );
      fc.assert(
        fc.property(records, arbitraryText, (record, text) => {
          const file = writeRecord(schema, record, text);
          const back = read(schema, file);
          const composed = JSON.parse(JSON.stringify(schema.parse(record)).normalize('NFC')) as unknown;
          expect(JSON.parse(JSON.stringify(back.fields))).toEqual(composed);
          expect(writeRecord(schema, back.fields, back.text)).toBe(file);
          expect(file.endsWith('\n') && !file.endsWith('\n\n') && !file.includes('\r')).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );
});

it('every pledge file of the register is in its written form already', () => {
  const { dataset } = openRegister(REPOSITORY);
  const files = dataset.pledges.filter(({ origin }) => origin.file.endsWith('.md'));
  expect(files.length).toBeGreaterThan(40);
  for (const { origin, summary, ...fields } of files)
    expect(writeRecord(Pledge, fields, summary)).toBe(readFileSync(join(REPOSITORY, origin.file), 'utf8'));
});
