import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { buildView, emptyFolder, repositoryRegister, TODAY } from '../../tests/dataset-builder.ts';
import { viewRegister } from '../model/register-view.ts';
import { columnsOf } from './column.ts';
import { openShelf } from '../shelf.ts';
import { jsonRecord } from './json-file.ts';
import { csvRecord } from './to-csv.ts';
import { storeFiles } from './data-file.ts';
import { tablesOf } from './table.ts';
import { Usd } from './v1.ts';

const { dataset } = repositoryRegister();
const renamed = {
  kind: 'pledge' as const,
  former_id: 'an-older-name',
  id: dataset.pledges[0]?.id ?? '',
  since: '2026-05',
  origin: { file: 'data/former-ids.csv', line: 2 },
};
const own = [...tablesOf(viewRegister({ ...dataset, former_ids: [renamed] }, TODAY))];
const head = { version: 1, as_of: TODAY, commit: null, license: 'CC-BY-4.0' } as const;

describe('tablesOf', () => {
  it.each(own.map((table) => [table.name, table] as const))('makes rows of %s that fit their shape', (_, table) => {
    expect(table.rows.length).toBeGreaterThan(0);
    expect(z.array(table.schema).safeParse(table.rows).error?.issues).toBeUndefined();
    expect(Object.keys(table.rows[0] ?? {})).toEqual(table.columns.map(({ name }) => name));
  });

  it('lists every pledge once for each of its countries, with the whole amount beside their number', () => {
    const [, table] = own;
    const pledges = new Map(repositoryRegister().dataset.pledges.map((pledge) => [pledge.id, pledge]));
    for (const row of table?.rows ?? []) {
      const pledge = pledges.get(String(row['pledge']));
      expect(pledge?.countries).toContain(row['iso3']);
      expect(row['pledge_countries']).toBe(pledge?.countries.length);
    }
  });

  it('keeps header and shape where there is no row', () => {
    const shelf = openShelf('');
    const files = storeFiles(tablesOf(buildView({ pledges: [] })), head, shelf);
    const contentOf = (name: string): Buffer => {
      const { span = { at: 0, length: 0 } } = files.find(({ file }) => file.name === name) ?? {};
      return Buffer.from(shelf.read(span));
    };
    expect(contentOf('progress-reports.csv').toString()).toBe(
      'pledge,date,status,said_by,replies_to,results,provenance,language,note,sources,file\r\n',
    );
    expect(contentOf('pledges.parquet').toString('latin1', 0, 4)).toBe('PAR1');
  });

  it('lies on a shelf record by record, in memory and in a file', () => {
    const csvFields = own.map(({ columns }) => columns.map(({ name }) => name));
    const stored = [openShelf(''), openShelf(emptyFolder(), 100)].map((shelf) => {
      const files = storeFiles(own, head, shelf);
      for (const { file, span, records } of files) {
        const at = own.findIndex(({ name }) => name === file.table.name);
        const rows = own[at]?.rows ?? [];
        const write = (row: (typeof rows)[number]) =>
          file.format === 'json' ? jsonRecord(row) : csvRecord(row, csvFields[at] ?? []);
        if (file.format !== 'parquet')
          expect(records.map((one) => Buffer.from(shelf.read(one)).toString())).toEqual(
            rows.map((row) => Buffer.from(write(row)).toString()),
          );
        const content = Buffer.concat([...shelf.parts(span)]);
        expect([content.length, hash('sha256', content)]).toEqual([file.bytes, file.sha256]);
      }
      return files.map(({ file }) => file.sha256);
    });
    expect(stored[1]).toEqual(stored[0]);
  });

  it('gives the same bytes each time', () => {
    const sums = () => storeFiles(own, head, openShelf('')).map(({ file }) => file.sha256);
    expect(sums()).toEqual(sums());
  });
});

describe('columnsOf', () => {
  it('tells text, numbers, dollars, lists and groups apart, and what may be empty or is chosen from a list', () => {
    const shape = z.strictObject({
      text: z.string(),
      maybe: z.number().nullable(),
      count: z.int(),
      dollars: Usd.nullable(),
      choice: z.union([z.enum(['a', 'b']), z.literal('c')]).nullable(),
      list: z.array(z.int()),
      groups: z.array(z.strictObject({ a: z.string() })),
    });
    const notes = { text: '', maybe: '', count: '', dollars: '', choice: '', list: '', groups: '' };
    expect(columnsOf(shape, notes).map(({ name, kind, nullable }) => [name, kind, nullable])).toEqual([
      ['text', 'text', false],
      ['maybe', 'number', true],
      ['count', 'integer', false],
      ['dollars', 'usd', true],
      ['choice', 'text', true],
      ['list', 'list', false],
      ['groups', 'groups', false],
    ]);
    const [choice, list] = [columnsOf(shape, notes)[4], columnsOf(shape, notes)[5]];
    expect([choice?.options, list?.items]).toEqual([['a', 'b', 'c'], 'integer']);
  });
});
