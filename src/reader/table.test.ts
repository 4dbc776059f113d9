import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../tests/dataset-builder.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_ROWS, readTable } from './table.ts';

const FILE = 'data/entities.csv';

function problems(text: string): string[] {
  return readTable(text, FILE).problems.map(({ rule, line }) => `${line} ${rule}`);
}

function lines(text: string): number[] {
  return readTable(text, FILE).table.rows.map(({ line }) => line);
}

describe('readTable', () => {
  it('reads header and rows, each with the line it begins on', () => {
    expect(readTable('id,name\na,One\nb,"Two, or 2"\n', FILE)).toEqual({
      table: {
        headers: ['id', 'name'],
        rows: [
          { line: 2, cells: ['a', 'One'] },
          { line: 3, cells: ['b', 'Two, or 2'] },
        ],
      },
      problems: [],
    });
  });

  it('counts on after a cell of several lines', () => {
    expect(lines('id,note\na,"one\ntwo\n\nfour"\nb,x\nc,"y\nz"\nd,\n')).toEqual([2, 6, 7, 9]);
    expect(lines('id,note\r\na,"one\r\ntwo"\r\nb,x\r\n')).toEqual([2, 4]);
  });

  it('passes over empty lines and still counts them', () => {
    expect(lines('id,note\n\na,x\n\n\nb,y\n\n')).toEqual([3, 6]);
  });

  it('reads lines that end as on Windows like any others', () => {
    expect(readTable('id,name\r\na,One\r\n', FILE).table).toEqual(readTable('id,name\na,One\n', FILE).table);
  });

  it('points to rows with too few or too many cells, and reads the others', () => {
    const { table, problems: found } = readTable('id,name\na\nb,Two\nc,Three,3\n', FILE);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['b']);
    expect(found).toMatchObject([
      { rule: 'csv-ragged-row', line: 2, values: { value: 1, expected: 2, row: 'a' } },
      { rule: 'csv-ragged-row', line: 4, values: { value: 3, expected: 2, row: 'c,Three,3' } },
    ]);
  });

  it.each(['a\n', 'a,"b"c"\n', 'a,#REF!\n'])('stops at the thousandth row that is wrong, such as %j', (row) => {
    const found = problems(`id,name\na,One\n${row.repeat(20_000)}`);
    expect(found).toHaveLength(1001);
    expect(found.at(-1)).toBe('1003 csv-many-faults');
  });

  it('reads rows that end in different ways', () => {
    const text = 'id,name\r\na,One\r\nb,Two\nc,"Three\r\nor four"\r\nd,Five\n';
    expect(readTable(text, FILE)).toEqual(readTable(text.replaceAll('\r', ''), FILE));
    expect(lines(text)).toEqual([2, 3, 4, 6]);
  });

  it('points to a quotation that is not closed', () => {
    expect(problems('id,name\na,One\nb,"Two\nc,Three\n')).toContain('3 csv-quotes');
  });

  it('points to text after a closing quotation mark', () => {
    expect(problems('id,name\na,"One" more\n')).toContain('2 csv-quotes');
  });

  it.each([
    ['nothing', '', '1 csv-empty'],
    ['empty lines', '\n\n', '1 csv-empty'],
    ['a column without a name', 'id,,name\na,b,c\n', '1 csv-header-empty'],
    ['a column named twice', 'id,name,id\na,b,c\n', '1 csv-header-twice'],
  ])('refuses %s and reads no row', (_what, text, expected) => {
    expect(problems(text)).toEqual([expected]);
    expect(lines(text)).toEqual([]);
  });

  it('gives the reason for which quotation marks are wrong', () => {
    const { problems: found } = readTable('id,name\na,"One" more\n', FILE);
    expect(found[0]?.values['reason']).toBe('Trailing quote on quoted field is malformed');
    expect(problems('id,"name" more\na,One\n')).toEqual(['1 csv-quotes']);
  });

  it('passes over rows of nothing but commas and blanks', () => {
    expect(lines('id,note\n , \na,x\n,\nb,\n')).toEqual([3, 5]);
    expect(problems('id,note\n , \na,x\n,\nb,\n')).toEqual([]);
  });

  it.each([
    ['semicolons', 'id;name\na;b\n', 'csv-separator', { value: ';' }],
    ['tabs', 'id\tname\na\tb\n', 'csv-separator', { value: 'tab' }],
    ['strokes', 'id|name\na|b\n', 'csv-separator', { value: '|' }],
    ['a line for Excel', 'sep=,\nid,name\na,b\n', 'csv-header-missing', { value: 'sep=,', kind: 'sep' }],
    ['a line for Excel in capitals', 'SEP=;\nid;name\n', 'csv-header-missing', { value: 'SEP=;', kind: 'sep' }],
    [
      'too many columns',
      `${'a,'.repeat(MAX_COLUMNS)}a\n`,
      'csv-too-many-columns',
      { value: MAX_COLUMNS + 1, maximum: MAX_COLUMNS },
    ],
  ])('reads neither header nor rows of a table with %s', (_what, text, rule, values) => {
    expect(readTable(text, FILE)).toMatchObject({
      table: { headers: [], rows: [] },
      problems: [{ rule, line: 1, values }],
    });
  });

  it('reads as many columns as are allowed, and one column alone', () => {
    const names = Array.from({ length: MAX_COLUMNS }, (_, index) => `c${index}`).join(',');
    expect(problems(`${names}\n`)).toEqual([]);
    expect(readTable('id\na\n', FILE).table.rows).toEqual([{ line: 2, cells: ['a'] }]);
    expect(problems('id,na;me\na,b\n')).toEqual([]);
    expect(problems('id,sep=\na,b\n')).toEqual([]);
    expect(problems('idsep=,name\na,b\n')).toEqual([]);
  });

  it('names all columns without a name at once', () => {
    expect(readTable('id,,name,\n', FILE).problems).toMatchObject([
      { rule: 'csv-header-empty', values: { column: '2, 4' } },
    ]);
  });

  it('points to a cell in which a spreadsheet shows an error, and reads the other rows', () => {
    const { table, problems: found } = readTable('id,note\n#REF!,x\nb,#n/a\nc,####\nd,x #REF!\ne,#REF! x\n', FILE);
    expect(found).toMatchObject([
      { rule: 'csv-cell-error', line: 2, column: 1, values: { value: '#REF!', column: 'id' } },
      { rule: 'csv-cell-error', line: 3, column: 2, values: { value: '#n/a', column: 'note' } },
      { rule: 'csv-cell-error', line: 4, column: 2, values: { value: '####', column: 'note' } },
    ]);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['d', 'e']);
  });

  it('points to a cell that is too long, and reads the other rows', () => {
    const text = `id,note\n${'x'.repeat(MAX_CELL + 1)},y\nb,${'x'.repeat(MAX_CELL + 2)}\nc,${'x'.repeat(MAX_CELL)}\n`;
    const { table, problems: found } = readTable(text, FILE);
    expect(found).toMatchObject([
      {
        rule: 'csv-cell-too-long',
        line: 2,
        column: 1,
        values: { value: MAX_CELL + 1, maximum: MAX_CELL, column: 'id' },
      },
      {
        rule: 'csv-cell-too-long',
        line: 3,
        column: 2,
        values: { value: MAX_CELL + 2, maximum: MAX_CELL, column: 'note' },
      },
    ]);
    expect(table.rows.map(({ line }) => line)).toEqual([4]);
  });

  it('stops at the greatest number of rows, and says so once', () => {
    const rows = (count: number): string => `id\n${'a\n'.repeat(count)}`;
    expect(problems(rows(MAX_ROWS))).toEqual([]);
    expect(problems(rows(MAX_ROWS + 3))).toEqual([`${MAX_ROWS + 2} csv-too-many-rows`]);
    expect(lines(rows(MAX_ROWS + 3))).toHaveLength(MAX_ROWS);
  });

  it('keeps a column named __proto__ a column', () => {
    const { table } = readTable('__proto__,constructor\na,b\n', FILE);
    expect(table).toEqual({ headers: ['__proto__', 'constructor'], rows: [{ line: 2, cells: ['a', 'b'] }] });
  });

  it('reads back any cells that were written by the rules of CSV', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é', '|', "'") });
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.constant('x'), note: text }), { minLength: 1 }), (rows) => {
        const read = readTable(csv(rows), FILE);
        expect(read.problems).toEqual([]);
        expect(read.table.rows.map(({ cells }) => cells)).toEqual(rows.map(({ id, note }) => [id, note]));
      }),
    );
  });
});
