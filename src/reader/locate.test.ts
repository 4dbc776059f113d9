import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  BATCH_FILE,
  PLEDGE_FILE,
  pledgeFile,
  pledgeTable,
  reportFile,
  writeTree,
} from '../../tests/dataset-builder.ts';
import { locateField } from './locate.ts';
import type { HeaderCache } from './table.ts';

describe('locateField', () => {
  const root = (): string => writeTree({ [BATCH_FILE]: pledgeTable({}, { id: 'two' }) });

  it('finds a field of a pledge by its line, and a cell of a table by its row and column', () => {
    const tree = root();
    expect(locateField(tree, { file: PLEDGE_FILE, line: 1 }, ['scope'])).toEqual({ line: 7, column: 1 });
    expect(locateField(tree, { file: BATCH_FILE, line: 3 }, ['scope'])).toEqual({ line: 3, column: 7 });
  });

  it('counts lines of the text from where it begins, and points above a text that is missing', () => {
    const tree = writeTree({ [PLEDGE_FILE]: pledgeFile({}, 'One.\nTwo.') });
    expect(locateField(tree, { file: PLEDGE_FILE, line: 1 }, ['summary'], 1)).toEqual({ line: 15, column: 1 });
    const empty = writeTree({ [PLEDGE_FILE]: pledgeFile({}, ' ') });
    expect(locateField(empty, { file: PLEDGE_FILE, line: 1 }, ['summary'])).toEqual({ line: 12, column: 1 });
  });

  it('points to the first line for a record as a whole', () => {
    expect(locateField(root(), { file: PLEDGE_FILE, line: 1 }, [])).toEqual({ line: 1, column: 1 });
  });

  it('falls back to where the record begins in a file that cannot be read', () => {
    const tree = writeTree({
      [PLEDGE_FILE]: 'No fields.\n',
      'content/pledges/2024/bytes.md': Buffer.from([0x2d, 0xff]),
      [BATCH_FILE]: Buffer.from([0x2d, 0xff]),
    });
    for (const file of [PLEDGE_FILE, 'content/pledges/2024/bytes.md', BATCH_FILE])
      expect(locateField(tree, { file, line: 7 }, ['scope'])).toEqual({ line: 7, column: 1 });
  });

  it('knows the text of a report by its own name', () => {
    const file = 'content/progress-reports/good/2025.md';
    const tree = writeTree({ [file]: reportFile({}, '\nOne.\nTwo.') });
    expect(locateField(tree, { file, line: 1 }, ['text'])).toEqual({ line: 8, column: 1 });
    expect(locateField(tree, { file, line: 1 }, ['status'])).toEqual({ line: 2, column: 1 });
  });

  it('reads the header of a table once, however often it is asked', () => {
    const tree = root();
    const headers: HeaderCache = new Map();
    locateField(tree, { file: BATCH_FILE, line: 2 }, ['scope'], 0, headers);
    expect(headers.get(BATCH_FILE)).toContain('scope');
    // A table that changed meanwhile is not looked at again.
    writeFileSync(join(tree, BATCH_FILE), 'scope\nnational\n');
    expect(locateField(tree, { file: BATCH_FILE, line: 2 }, ['scope'], 0, headers)).toEqual({ line: 2, column: 7 });
    expect(locateField(tree, { file: BATCH_FILE, line: 2 }, ['scope'])).toEqual({ line: 2, column: 1 });
  });
});
