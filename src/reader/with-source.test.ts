import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../tests/dataset-builder.ts';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';
import { withSource } from './with-source.ts';

const at = (file: string, line: number, field = 'a'): Problem => ({ ...fileProblem('a-rule', file, {}, line), field });

/** The lines that problems of this text are shown with. */
function sources(text: string | Uint8Array, ...problems: Problem[]): (string | undefined)[] {
  const root = emptyFolder();
  writeFileSync(join(root, 'a.md'), text);
  return withSource(root, problems).map(({ source }) => source);
}

describe('withSource', () => {
  it('shows the line of each problem, whatever ends the lines', () => {
    expect(sources('one\ntwo\r\nthree', at('a.md', 1), at('a.md', 3), at('a.md', 2))).toEqual(['one', 'three', 'two']);
  });

  it('changes nothing else, and keeps the order', () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'a.md'), 'one\ntwo\n');
    writeFileSync(join(root, 'b.md'), 'first\n');
    const problems = [at('a.md', 2), at('b.md', 1), at('a.md', 1)];
    expect(withSource(root, problems)).toEqual([
      { ...problems[0], source: 'two' },
      { ...problems[1], source: 'first' },
      { ...problems[2], source: 'one' },
    ]);
  });

  it('shows no line for a whole file, for one that is not there, and for one that is too long to show', () => {
    expect(sources('one\n', at('a.md', 1, ''), at('a.md', 9))).toEqual([undefined, undefined]);
    expect(sources(`${'x'.repeat(300)}\n${'x'.repeat(301)}`, at('a.md', 1), at('a.md', 2))).toEqual([
      'x'.repeat(300),
      undefined,
    ]);
  });

  it('shows nothing of a file that is no text', () => {
    expect(sources(Buffer.from([0x61, 0xff]), at('a.md', 1))).toEqual([undefined]);
  });

  it('reads a file once, and none for problems of whole files', () => {
    const root = emptyFolder();
    writeFileSync(join(root, 'a.md'), 'one\n');
    const problem = at('a.md', 1);
    const once = {
      ...problem,
      get field() {
        rmSync(join(root, 'a.md'), { force: true });
        return 'a';
      },
    };
    expect(withSource(root, [problem, once])[1]?.source).toBe('one');
    expect(withSource(root, [at('a.md', 1, '')])).toEqual([at('a.md', 1, '')]);
  });
});
