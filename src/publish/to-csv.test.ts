import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { PlainLine } from '../schema/primitives.ts';
import { framed } from './record-frame.ts';
import { csvFrame, csvRecord, tableToCsv, toCsv } from './to-csv.ts';

const table = {
  columns: ['region', 'name', 'pledges', 'shared_usd'],
  rows: [
    ['AFR', 'Africa', 12, '1234.56'],
    ['ASP', 'Asia "and" the Pacific', null, 'two\nlines'],
  ],
};

describe('tableToCsv', () => {
  it('writes the columns, then a row each, unknown empty, lines ended as the standard has it', () => {
    expect(tableToCsv(table)).toBe(
      'region,name,pledges,shared_usd\r\nAFR,Africa,12,1234.56\r\nASP,"Asia ""and"" the Pacific",,"two\nlines"\r\n',
    );
  });

  it('loses nothing on the way there and back', () => {
    const { data } = Papa.parse<string[]>(tableToCsv(table), { skipEmptyLines: true });
    expect(data).toEqual([table.columns, ...table.rows.map((row) => row.map((cell) => String(cell ?? '')))]);
  });

  it('lets no text pass for a formula, and leaves negative numbers alone', () => {
    expect(tableToCsv({ columns: ['title', 'value'], rows: [['=1+1', -2]] })).toBe(`title,value\r\n"'=1+1",-2\r\n`);
  });

  it('writes the columns alone for a table without rows', () => {
    expect(tableToCsv({ columns: ['Land', 'Всего', 'المجموع'], rows: [] })).toBe('Land,Всего,المجموع\r\n');
  });
});

describe('toCsv', () => {
  const cellsOf = (csv: string): string[] | undefined =>
    Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true }).data[1];

  it('gives back every text the check accepts, and none of them passes for a formula', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\t', '\r', '"', ',', "'");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.tuple(sign, fc.string()).map(([first, rest]) => first + rest),
        ),
        (text) => {
          const read = PlainLine(300).safeParse(text);
          if (!read.success) return;
          expect(cellsOf(toCsv([{ title: read.data }]))).toEqual([read.data]);
          expect(read.data).not.toMatch(/^[-=+@\t\r\uff1d\uff0b\uff0d\uff20]/);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('writes numbers as numbers, lists with bars, lists of groups as JSON and unknown as nothing', () => {
    const record = { amount: 155000000, rate: 0.9242, countries: ['GHA', 'KEN'], targets: [{ value: 5 }], note: null };
    expect(cellsOf(toCsv([record]))).toEqual(['155000000', '0.9242', 'GHA|KEN', '[{"value":5}]', '']);
  });

  it('is the same record by record', () => {
    const records = [
      { id: 'a', title: 'Über "alles"' },
      { id: 'b', title: '東, 西' },
    ];
    for (const fields of [['id', 'title'], ['title'], ['id', 'title']]) {
      const written = records.map((record) => csvRecord(record, fields));
      expect(Buffer.concat([...framed(csvFrame(fields), written)]).toString()).toBe(toCsv(records, fields));
    }
    expect(Buffer.concat([...framed(csvFrame([]), [])])).toHaveLength(0);
  });

  it('lets nothing pass for a formula that should not have come so far', () => {
    expect(cellsOf(toCsv([{ title: '=1+1', note: '@x' }]))).toEqual(["'=1+1", "'@x"]);
  });
});
