import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { emptyFolder, writeTree } from '../../tests/dataset-builder.ts';
import { Pledge } from '../schema/pledge.ts';
import { fileProblem } from './file-problem.ts';
import { columnOf, headerProblems, parseRows, readRows, unknownHeaders } from './read-tables.ts';
import { readTable } from './table.ts';

const FILE = 'data/things.csv';
const Thing = z.strictObject({
  id: z.string(),
  count: z.number(),
  part: z.strictObject({ name: z.string(), size: z.number().optional() }).optional(),
});

const rowsOf = (text: string) => readRows(writeTree({ [FILE]: text }), FILE, Thing);
const parse = (text: string) => parseRows(Thing, readTable(text, FILE).table, FILE);
const headersOf = (...headers: string[]) =>
  unknownHeaders(Pledge, headers, FILE).map(({ rule, field, values }) => [
    rule,
    field,
    values['suggestion'] ?? values['other'],
  ]);

describe('readRows', () => {
  it('reads each row with its place, and says of the others where they are wrong', () => {
    expect(rowsOf('id,count,part.name\na,1,x\nb,2\nc,many,\nd,4,\n')).toMatchObject({
      rows: [
        { id: 'a', count: 1, part: { name: 'x' }, origin: { file: FILE, line: 2 } },
        { id: 'd', count: 4, origin: { file: FILE, line: 5 } },
      ],
      problems: [
        { rule: 'csv-ragged-row', line: 3 },
        { rule: 'wrong-type', line: 4, column: 2, field: 'count' },
      ],
    });
  });

  it('reads nothing of a table that is not there, that is no text, or whose header is wrong', () => {
    const missing = readRows(emptyFolder(), FILE, Thing);
    expect(missing).toMatchObject({ rows: [], problems: [{ rule: 'table-missing', file: FILE, line: 1 }] });
    const bytes = readRows(writeTree({ [FILE]: Buffer.from([0x61, 0xff]) }), FILE, Thing);
    expect(bytes).toMatchObject({ rows: [], problems: [{ rule: 'invalid-utf8' }] });
    expect(rowsOf('id,count,planet\na,1,x\n')).toMatchObject({
      rows: [],
      problems: [{ rule: 'unknown-key', field: 'planet' }],
    });
  });
});

describe('parseRows', () => {
  it('says once, and of the header, that a column is missing', () => {
    const { rows, problems } = parse('id\na\nb\n');
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([
      { rule: 'missing-field', line: 1, column: 1, field: 'count', values: { kind: 'column' } },
    ]);
    expect(problems).toHaveLength(1);
  });

  it('says of each row that a cell is missing', () => {
    expect(parse('id,count\na,\n,2\nc,3\n')).toMatchObject({
      rows: [{ id: 'c', count: 3, origin: { file: FILE, line: 4 } }],
      problems: [
        { rule: 'missing-field', line: 2, column: 2, field: 'count', values: { kind: 'cell' } },
        { rule: 'missing-field', line: 3, column: 1, field: 'id', values: { kind: 'cell' } },
      ],
    });
  });

  it('takes a column for a part of a field as one for the field', () => {
    const Group = z.strictObject({ id: z.string(), part: z.strictObject({ name: z.string() }), parts: z.string() });
    const { problems } = parseRows(Group, readTable('id,part.name,xparts.\na,,\nb,,\n', FILE).table, FILE);
    expect(problems.map(({ field, line, values }) => [field, line, values['kind']])).toEqual([
      ['part', 2, 'cell'],
      ['parts', 1, 'column'],
      ['part', 3, 'cell'],
    ]);
  });

  it('says of other faults no more than where they stand', () => {
    const [problem, ...others] = parse('id,count\na,x\n').problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'wrong-type', severity: 'error', line: 2, column: 2, field: 'count' });
    expect(problem?.values['kind']).toBe('number');
  });

  it('stops after a thousand faults, and says so', () => {
    const rows = (bad: number) => parse(`id,count\n${'a,x\n'.repeat(bad)}b,1\n`);
    expect(rows(999)).toMatchObject({ rows: [{ id: 'b' }] });
    expect(rows(999).problems).toHaveLength(999);
    const many = rows(1500);
    expect(many.rows).toEqual([]);
    expect(many.problems).toHaveLength(1001);
    expect(many.problems.at(-1)).toMatchObject({ rule: 'csv-many-faults', line: 1002, values: { value: 1000 } });
  });
});

describe('headerProblems', () => {
  const before = [fileProblem('csv-quotes', FILE)];
  const unknown = { ...fileProblem('unknown-key', FILE), field: 'planet' };

  it('keeps what was found before, unless there is no header at all', () => {
    expect(headerProblems(before, [unknown])).toEqual([...before, unknown]);
    expect(headerProblems(before, [])).toEqual(before);
    const none = fileProblem('csv-header-missing', FILE);
    expect(headerProblems(before, [none])).toEqual([none]);
  });
});

describe('unknownHeaders', () => {
  it('has nothing to say of fields and of parts of fields', () => {
    expect(headersOf('title', 'amount.value', 'amount.currency', 'sources.0.url', 'sdgs')).toEqual([]);
  });

  it('names what is no field, with the field meant', () => {
    expect(headersOf('title', 'contries', 'planet')).toEqual([
      ['unknown-key', 'contries', 'countries'],
      ['unknown-key', 'planet', undefined],
    ]);
    const [like, unlike] = unknownHeaders(Pledge, ['contries', 'planet', 'title'], FILE);
    expect(like?.values['kind']).toBe('like');
    expect(unlike?.values['kind']).toBeUndefined();
    expect(unlike?.values['expected']).toMatch(/^title, entities, new_entities, /);
  });

  it('asks for the part where a column is named like a group of fields', () => {
    expect(headersOf('title', 'amount')).toEqual([['unknown-key', 'amount', 'amount.value']]);
    expect(unknownHeaders(Pledge, ['title', 'period'], FILE)).toMatchObject([{ values: { kind: 'group' } }]);
  });

  it('names a column beside one for a part of it', () => {
    expect(headersOf('sdgs', 'sdgs.0', 'title')).toEqual([['csv-header-overlap', 'sdgs', 'sdgs.0']]);
  });

  it('takes three columns that are no fields for a table without a header', () => {
    expect(headersOf('one', 'two', 'three')).toEqual([['csv-header-missing', '', undefined]]);
    expect(headersOf('one', 'two', 'title')).toHaveLength(2);
    expect(headersOf('one', 'two')).toHaveLength(2);
    const [none] = unknownHeaders(Pledge, ['one', 'two', 'x'.repeat(200)], FILE);
    expect(none?.values['value']).toBe(`one,two,${'x'.repeat(112)}`);
    expect(none?.values['expected']).toMatch(/^title, entities, /);
  });

  it('takes names in need of a correction for names', () => {
    expect(headersOf('Title', 'Focus areas', 'Amount', 'Planet')).toEqual([
      ['unknown-key', 'Title', 'title'],
      ['unknown-key', 'Focus areas', 'focus_areas'],
      ['unknown-key', 'Amount', 'amount.value'],
      ['unknown-key', 'Planet', undefined],
    ]);
    expect(headersOf('Title', 'Nr', 'Was')).toEqual([['csv-header-missing', '', undefined]]);
  });

  it('leaves a column without a name to others', () => {
    expect(headersOf('title', '', 'scope')).toEqual([]);
  });
});

describe('columnOf', () => {
  const headers = ['id', 'amount.value', 'sources', 'sources.0.url'];

  it.each([
    [['id'], 1],
    [['amount', 'value'], 2],
    [['sources', 0, 'url'], 4],
    [['sources', 1, 'url'], 3],
    [['title'], 1],
    [[], 1],
  ])('of %j is %d', (path, column) => {
    expect(columnOf(headers, path)).toBe(column);
  });
});
