import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  emptyFolder,
  GOOD_TREE,
  inEnglish,
  PLEDGE_FILE,
  pledgeFile,
  pledgeTable,
  placesIn,
  problemsIn,
  reportFile,
  writeTree,
} from '../../tests/dataset-builder.ts';
import { readDataset } from './read-dataset.ts';
import { Unreadable } from './unreadable.ts';

describe('readDataset', () => {
  it('reads pledges from Markdown and tables, reports, and every table', () => {
    const report = 'content/progress-reports/good/2025-03.md';
    const { dataset, problems } = readDataset(
      writeTree({
        [BATCH_FILE]: pledgeTable({ id: 'first' }, { id: 'second' }),
        [report]: reportFile(),
        'data/former-ids.csv': 'kind,former_id,id,since\npledge,old,good,2026-05\n',
      }),
    );
    expect(problems).toEqual([]);
    expect(dataset.pledges.map(({ id, origin }) => `${id} ${origin.file}:${origin.line}`)).toEqual([
      `good ${PLEDGE_FILE}:1`,
      `first ${BATCH_FILE}:2`,
      `second ${BATCH_FILE}:3`,
    ]);
    expect(dataset.pledges[0]).toMatchObject({ announced: '2024', summary: 'Acme connects two hundred schools.' });
    expect(dataset.progress_reports).toMatchObject([
      { pledge_id: 'good', date: '2025-03', note: 'Eighty schools are online.', origin: { file: report, line: 1 } },
    ]);
    for (const [name, rows] of Object.entries({ ...dataset, incomplete: ['none'], unread_pledges: ['none'] }))
      expect(rows, name).not.toEqual([]);
    expect(dataset.incomplete).toEqual([]);
  });

  it('counts the files it looked at, and lets prose and the list of sources stand beside the records', () => {
    const { files, problems } = readDataset(
      writeTree({
        [BATCH_FILE]: pledgeTable({}),
        'content/progress-reports/good/2025-03.md': reportFile(),
        'content/progress-reports/good/undated.md': reportFile(),
        'content/focus-areas/access/en.mdx': 'Prose.',
        'content/pages/about/en.mdx': 'Prose.',
        'data/SOURCES.md': 'Sources.',
      }),
    );
    expect({ files, problems }).toEqual({ files: 17, problems: [] });
  });

  it('names what stands beside the records and belongs nowhere, and what was likely meant', () => {
    const { problems } = readDataset(
      writeTree({ 'content/pledge/2024/x.md': '', 'data/countries.cvs': '', 'data/other.txt': '' }),
    );
    expect(problems.map(({ rule, file, values }) => [rule, file, values])).toEqual([
      ['unexpected-file', 'content/pledge', { suggestion: 'content/pledges' }],
      ['unexpected-file', 'data/countries.cvs', { suggestion: 'data/countries.csv' }],
      ['unexpected-file', 'data/other.txt', { suggestion: '' }],
    ]);
  });

  it('gives a report without a day none, and knows its pledge by the folder', () => {
    const { dataset } = readDataset(
      writeTree({
        'content/progress-reports/a-pledge-of-ours/undated.md': reportFile(),
        'content/progress-reports/a-pledge-of-ours/2025-03-27.md': reportFile(),
      }),
    );
    expect(dataset.progress_reports.map(({ pledge_id, date }) => [pledge_id, date])).toEqual([
      ['a-pledge-of-ours', '2025-03-27'],
      ['a-pledge-of-ours', undefined],
    ]);
  });

  it('takes blanks off the ends of a text in a table too', () => {
    const { dataset } = readDataset(writeTree({ [BATCH_FILE]: pledgeTable({ summary: '  Words.  ' }) }));
    expect(dataset.pledges.at(-1)?.summary).toBe('Words.');
    expect(dataset.unread_pledges).toEqual([]);
  });

  it('reads the same pledge from a file and from a table as the same', () => {
    const sources = [{ title: 'A source', url: 'https://www.example.org/' }];
    const { dataset } = readDataset(writeTree({ [BATCH_FILE]: pledgeTable({}) }));
    const [file, row] = dataset.pledges;
    expect(row).toEqual({ ...file, id: row?.id, origin: row?.origin });
    expect(row).toMatchObject({ sources, confidence: 'high', period: {}, targets: [] });
  });

  it('takes a bare year as text, and a number where a number belongs', () => {
    const { dataset } = readDataset(
      writeTree({ [PLEDGE_FILE]: pledgeFile({ period: '{ end: 2030 }', country_count: '12', note: '2024' }) }),
    );
    expect(dataset.pledges).toMatchObject([
      { announced: '2024', period: { end: '2030' }, country_count: 12, note: '2024' },
    ]);
  });

  it('adds the entities a pledge describes to those listed', () => {
    const new_entities = '[{ id: new-one, name: New One, entity_type: academia }]';
    const { dataset } = readDataset(writeTree({ [PLEDGE_FILE]: pledgeFile({ new_entities }) }));
    expect(dataset.entities.at(-1)).toMatchObject({
      id: 'new-one',
      entity_type_basis: 'inferred',
      origin: { file: PLEDGE_FILE, path: ['new_entities', 0] },
    });
  });

  it('reads good files beside bad ones, and reports all bad ones in order', () => {
    const files = {
      'content/pledges/2024/a-bad.md': 'No fields.\n',
      'content/pledges/2024/z-good.md': pledgeFile(),
      'content/pledges/2025/also-bad.md': pledgeFile({ scope: 'local' }),
      [BATCH_FILE]: `${pledgeTable({ id: 'from-table' })}only,three,cells\n`,
      'data/sdgs.csv': '',
    };
    const { dataset } = readDataset(writeTree(files));
    expect(dataset.pledges.map(({ id }) => id)).toEqual(['good', 'z-good', 'from-table']);
    expect(placesIn(files)).toEqual([
      'content/pledges/2024/a-bad.md:1:1 front-matter-missing',
      'content/pledges/2025/also-bad.md:7:1 not-in-list',
      'data/pledges/batch.csv:3:1 csv-ragged-row',
      'data/sdgs.csv:1:1 csv-empty',
    ]);
  });

  it('keeps lines right below a cell of several lines', () => {
    const first = { id: 'first', summary: 'One.\n\nTwo.' };
    expect(placesIn({ [BATCH_FILE]: pledgeTable(first, { id: 'second', scope: 'local' }) })).toEqual([
      'data/pledges/batch.csv:5:7 not-in-list',
    ]);
  });

  it.each([
    'content/pledges/2024/GOOD.MD',
    'content/pledges/2024/good-too.MD',
    'content/pledges/2024/page.mdx',
    'content/pledges/2024/page.markdown',
    'content/pledges/2024/.hidden.md',
    'content/pledges/2024/.DS_Store',
    'content/pledges/2024/two words.md',
    'content/pledges/2024/under_score.md',
    'content/pledges/2024/-hyphen.md',
    'content/pledges/2024/deeper/page.md',
    'content/pledges/page.md',
    'content/pledges/24/page.md',
    'content/pledges/later/page.md',
    'content/progress-reports/2025.md',
    'content/progress-reports/good/march.md',
    'content/progress-reports/good/2025-3.md',
    'content/progress-reports/good/2025.md.bak',
    'content/progress-reports/Good/2025.md',
    'data/pledges/batch.CSV',
    'data/pledges/batch.tsv',
    'data/pledges/deeper/batch.csv',
  ])('says that it does not know what to do with %s', (file) => {
    expect(placesIn({ [file]: pledgeFile() })).toEqual([`${file}:1:1 unexpected-file`]);
  });

  it('names a table that is missing', () => {
    expect(problemsIn({ 'data/sdgs.csv': undefined })).toEqual([
      {
        rule: 'table-missing',
        place: 'data/sdgs.csv:1:1',
        message: 'This table is missing.',
        hint: 'Put it back from the last commit that has it.',
      },
    ]);
  });

  it('follows no link, neither to a record nor to a table', () => {
    const root = writeTree({ 'data/sdgs.csv': undefined });
    writeFileSync(join(root, 'secret'), 'root:x:0:0');
    symlinkSync(join(root, 'secret'), join(root, 'data/sdgs.csv'));
    symlinkSync(join(root, 'secret'), join(root, 'content/pledges/2024/linked.md'));
    expect(
      readDataset(root)
        .problems.map(({ rule, file }) => `${file} ${rule}`)
        .sort(),
    ).toEqual(['content/pledges/2024/linked.md symbolic-link', 'data/sdgs.csv symbolic-link']);
  });

  it('gives the reason of a file that cannot be read as text', () => {
    expect(
      problemsIn({
        'content/pledges/2024/bom.md': `\ufeff${pledgeFile()}`,
        'content/pledges/2024/bytes.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]),
        'content/pledges/2024/control.md': `${pledgeFile()}\u0007`,
        'content/pledges/2024/large.md': 'x'.repeat(70_000),
      }),
    ).toEqual([
      {
        rule: 'byte-order-mark',
        place: 'content/pledges/2024/bom.md:1:1',
        message: 'The file begins with a byte order mark.',
        hint: 'Save it as UTF-8 without BOM.',
      },
      {
        rule: 'invalid-utf8',
        place: 'content/pledges/2024/bytes.md:2:1',
        message: 'The file is not UTF-8 text from this line on.',
        hint: 'Save it again and choose the encoding UTF-8; in Excel, “CSV UTF-8”. A letter with an accent in this line is where it went wrong.',
      },
      {
        rule: 'control-character',
        place: 'content/pledges/2024/control.md:15:1',
        message: 'The file holds the control character U+0007 in this line.',
        hint: 'Delete it.',
      },
      {
        rule: 'file-too-large',
        place: 'content/pledges/2024/large.md:1:1',
        message: 'The file has 70,000 bytes; 65,536 are allowed.',
        hint: 'Shorten the text or split the table.',
      },
    ]);
  });

  it('says what is wrong with a table as such', () => {
    const rates = String(GOOD_TREE['data/fx-rates.csv']);
    const said = (table: string) =>
      readDataset(writeTree({ 'data/fx-rates.csv': table }))
        .problems.map(inEnglish)
        .map(({ message }) => message);
    expect(said('')).toEqual(['The table is empty.']);
    expect(said(rates.replace('year', ''))).toEqual(['Columns without a name: 2.']);
    expect(said(rates.replace('full_year', 'currency'))).toEqual(['The column “currency” stands twice in the header.']);
    expect(said(rates.replace('full_year', 'ful_year'))).toEqual(['“ful_year” is not a field of this record.']);
    expect(said(`${rates}EUR,2023\n`)).toEqual(['This row has 2 cells; the header has 6: EUR,2023']);
    expect(said(`${rates}EUR,"2023\n`)).toContain(
      'A quotation mark in this row is not closed or stands in the wrong place.',
    );
    expect(said(`${rates}EUR,soon,1,true,x,\n`)).toEqual(['“year” is soon, but a number belongs here.']);
  });

  it('says that a tree without a pledge has none', () => {
    expect(problemsIn({ [PLEDGE_FILE]: undefined })).toEqual([
      {
        rule: 'no-pledges',
        place: 'content/pledges:1:1',
        message: 'There is no pledge in this tree.',
        hint: 'Point P2C_ROOT at a folder with content/pledges/ or data/pledges/.',
      },
    ]);
  });

  it('refuses a root that holds no register', () => {
    const root = emptyFolder();
    expect(() => readDataset(root)).toThrow(Unreadable);
    expect(() => readDataset(root)).toThrow(/has no folder “content”/);
    mkdirSync(join(root, 'content'));
    expect(() => readDataset(root)).toThrow(/has no folder “data”/);
    writeFileSync(join(root, 'data'), '');
    expect(() => readDataset(root)).toThrow(Unreadable);
    rmSync(join(root, 'data'));
    mkdirSync(join(root, 'data'));
    expect(() => readDataset(root)).not.toThrow();
  });

  it('knows into which tables keys cannot be followed when something could not be read', () => {
    const incomplete = (files: Parameters<typeof writeTree>[0]) => readDataset(writeTree(files)).dataset.incomplete;
    expect(incomplete({ 'data/fx-rates.csv': undefined })).toEqual(['currencies']);
    expect(incomplete({ 'data/territories.csv': undefined })).toEqual(['countries']);
    expect(incomplete({ 'data/entities.csv': undefined })).toEqual(['entities']);
    expect(incomplete({ [BATCH_FILE]: '' })).toEqual(['pledges']);
  });

  it('knows the ids of pledges whose files could not be read, since others may point to them', () => {
    const { dataset } = readDataset(writeTree({ 'content/pledges/2024/bad.md': '' }));
    expect(dataset.unread_pledges).toEqual(['bad']);
    expect(dataset.incomplete).toEqual([]);
  });
});
