import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pledgeTable } from '../../tests/dataset-builder.ts';
import { timed } from '../../tests/timed.ts';
import { fixTable } from './fix-table.ts';

/** A column of a table after the repair, when its one cell is written so before. */
function cell(column: string, written: string): string {
  const { text } = fixTable(pledgeTable({ [column]: written, note: 'end' }));
  const good = pledgeTable({ [column]: 'HERE', note: 'end' });
  const [before = '', after = ''] = good.split('HERE');
  expect(text.startsWith(before) && text.endsWith(after)).toBe(true);
  return text.slice(before.length, text.length - after.length);
}

describe('fixTable', () => {
  it('leaves a good table as it is, to the last quote', () => {
    const quoted = pledgeTable({ title: 'Schools, online' }).replace('acme-telecom', '"acme-telecom"');
    expect(fixTable(quoted)).toEqual({ text: quoted, repairs: [] });
  });

  it('mends mark, line ends, composition and last line end', () => {
    const good = pledgeTable({ title: '\u00c9coles' });
    const bad = `\ufeff${good.replaceAll('\n', '\r\n').replace('\u00c9', 'E\u0301').trimEnd()}`;
    const { text, repairs } = fixTable(bad);
    expect(text).toBe(good);
    expect(repairs.map(({ name, line }) => `${line} ${name}`)).toEqual([
      '1 byte-order-mark',
      '1 line-ends',
      '2 normal-form',
      '2 final-newline',
    ]);
  });

  it.each([
    ['amount.value', '155,000,000', '155000000'],
    ['amount.value', '155 000 000', '155000000'],
    ['amount.value', '155.000.000', '155000000'],
    ['amount.value', '1,234', '"1,234"'],
    ['amount.value', '1.234', '1.234'],
    ['targets.0.value', '1,250,300', '1250300'],
    ['amount.currency', 'eur', 'EUR'],
    ['scope', 'National', 'national'],
    ['scope', ' National\u00a0', 'national'],
    ['scope', 'local', 'local'],
    ['countries', 'gha|NER', 'GHA|NER'],
    ['countries', 'GHA, ner', 'GHA|NER'],
    ['countries', 'GHA; NER', 'GHA|NER'],
    ['focus_areas', 'Access', 'access'],
    ['sdgs', '4,9', '4|9'],
    ['entities', 'Post, Telecoms', '"Post, Telecoms"'],
    ['url', 'http://a.example/', 'https://a.example/'],
    ['sources.0.url', 'http://a.example/', 'http://a.example/'],
    ['announced', '15/03/2025', '2025-03-15'],
    ['announced', '03/15/2025', '2025-03-15'],
    ['announced', '3/4/2025', '3/4/2025'],
    ['announced', '04.03.2025', '04.03.2025'],
    ['announced', '31.12.2025', '2025-12-31'],
    ['announced', '2025/3/5', '2025-03-05'],
    ['announced', 'March 2025', '2025-03'],
    ['announced', '5 mars 2025', '2025-03-05'],
    ['announced', 'spring 2025', 'spring 2025'],
    ['announced', '45731', '45731'],
    ['period.end', 'end 2025', 'end 2025'],
    ['title', '15/03/2025', '15/03/2025'],
    ['entities', '15/03/2025', '15/03/2025'],
    ['summary', 'One.  \nTwo.  ', '"One.  \nTwo."'],
    ['summary', '=1+1', '=1+1'],
    ['unknown', 'Access', 'Access'],
  ])('writes %s %j as %j', (column, written, expected) => {
    expect(cell(column, written)).toBe(expected);
  });

  it.each([';', '\t'])('puts commas where %j separates the cells', (separator) => {
    const { text, repairs } = fixTable(pledgeTable({ title: 'Schools online' }).replaceAll(',', separator));
    expect(text).toBe(pledgeTable({ title: 'Schools online' }));
    expect(repairs).toEqual([{ name: 'separator', line: 1, before: separator, after: ',' }]);
  });

  it('puts commas also where the header names fields nearly as they are called, and a text holds commas', () => {
    const { text } = fixTable('ID;Title;Focus Area;Remarks of mine\none;"Schools; online, too";Access;\n');
    expect(text).toBe('id,title,focus_areas,Remarks of mine\none,"Schools; online, too",access,\n');
  });

  it('never cuts a table at commas that something else separates', () => {
    for (const header of ['Nr;Was;Wo', 'sep=;', 'Nr\tWas\tWo']) {
      const text = `${header}\n1;Schools, and teachers;Kenya, Uganda\n`;
      expect(fixTable(text)).toEqual({ text, repairs: [] });
    }
  });

  it('names columns as their fields, and never two alike', () => {
    const { text, repairs } = fixTable('ID,Title,Source URL,Amount value,SCOPE,scope,Devise\na,b,,,,,\n');
    expect(text.split('\n')[0]).toBe('id,title,sources.0.url,amount.value,SCOPE,scope,Devise');
    expect(repairs[0]).toEqual({ name: 'column-name', line: 1, before: 'ID', after: 'id' });
  });

  it('names no column after a group of fields', () => {
    expect(fixTable('id,Amount,Scope\na,5,global\n').text).toBe('id,Amount,scope\na,5,global\n');
  });

  it('leaves a table alone whose header names other things, or whose rows are of another length', () => {
    for (const text of ['a;b\n1;2\n', 'id;title\none;two;three\n', 'id;title\n"one;two\n'])
      expect(fixTable(text)).toEqual({ text, repairs: [] });
  });

  it('takes away what shows nothing', () => {
    const { text, repairs } = fixTable(pledgeTable({ title: 'Two\u200b hundred\u00ad schools\u200f' }));
    expect(text).toBe(pledgeTable({ title: 'Two hundred schools' }));
    expect(repairs.map(({ name, line }) => `${line} ${name}`)).toEqual(['2 hidden-character']);
  });

  it('names the line on which the row of a repair begins', () => {
    const table = pledgeTable({ summary: 'One.\nTwo.' }, { id: 'two', scope: 'Global' });
    expect(fixTable(table).repairs).toEqual([{ name: 'letter-case', line: 4, before: 'Global', after: 'global' }]);
  });

  it('takes blanks from headers and from lines that hold nothing else', () => {
    const good = pledgeTable({});
    const { text } = fixTable(`${good.replace('scope,', ' scope ,')}   \n`);
    expect(text).toBe(`${good}\n`);
  });

  it('leaves cells of a row that is too short, and of a table whose quotes do not pair', () => {
    const short = 'id,scope,title\na,National\n';
    const torn = 'id,scope\na, Global\nb,"National\n';
    expect(fixTable(short)).toEqual({ text: short, repairs: [] });
    expect(fixTable(torn)).toEqual({ text: torn, repairs: [] });
  });

  it('ends in time for the largest table that is read', () => {
    const table = `id,title\n${'a, b\n'.repeat(200_000)}`;
    const { result, time } = timed(() => fixTable(table));
    expect(result.repairs.length).toBe(200_000);
    expect(time).toBeLessThan(20_000);
  });

  it('never fails, and finds nothing left to repair the second time', () => {
    const piece = fc.constantFrom(
      ...[
        'scope',
        'countries',
        'amount.value',
        'url',
        'summary',
        ',',
        ',',
        ',',
        '\n',
        '\n',
        '\r\n',
        '\r',
        '"',
        '""',
        '\ufeff',
      ],
      ...[
        'National',
        'gha',
        'gha, ner',
        '"gha,ner"',
        '155,000,000',
        '"155,000,000"',
        'http://a.example',
        ' ',
        '\u00a0',
        '|',
        'e\u0301',
      ],
    );
    const table = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        fc.oneof(
          table,
          table.map((rows) => `scope,countries\n${rows}`),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const once = fixTable(text);
          expect(fixTable(once.text)).toEqual({ text: once.text, repairs: [] });
          expect(once.text === text).toBe(once.repairs.length === 0);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
