import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableToCsv } from './to-csv.ts';

const table = {
  columns: ['Region', 'Pledges', 'USD'],
  rows: [
    { name: 'Africa', to: '/en/regions/afr/', cells: ['12', '1,234.56'] },
    { name: 'Asia "and" the Pacific', cells: ['none', 'two\nlines'] },
  ],
};

describe('tableToCsv', () => {
  it('writes the columns, then a row each, names first, lines ended as the standard has it', () => {
    expect(tableToCsv(table)).toBe(
      'Region,Pledges,USD\r\nAfrica,12,"1,234.56"\r\n"Asia ""and"" the Pacific",none,"two\nlines"\r\n',
    );
  });

  it('loses nothing on the way there and back', () => {
    const { data } = Papa.parse<string[]>(tableToCsv(table), { skipEmptyLines: true });
    expect(data).toEqual([table.columns, ...table.rows.map(({ name, cells }) => [name, ...cells])]);
  });

  it('writes the columns alone for a table without rows', () => {
    expect(tableToCsv({ columns: ['Land', 'Всего', 'المجموع'], rows: [] })).toBe('Land,Всего,المجموع\r\n');
  });
});
