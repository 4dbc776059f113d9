import { expect, it } from 'vitest';
import { type FileHead, jsonFrame, jsonRecord } from './json-file.ts';
import { framed } from './record-frame.ts';

const HEAD: FileHead = { version: 1, as_of: '2026-01-31', commit: null, license: 'CC-BY-4.0' };

it('is the head with the records as JSON writes them, each a step further in than the one around it', () => {
  const one = { id: 'a', note: 'two\nlines\u2028three', targets: [{ value: 5, of: [] }], none: null, empty: {} };
  for (const records of [[], [one], [one, { id: 'b' }, one]])
    expect(
      Buffer.concat([...framed(jsonFrame(HEAD, 'pledges', records.length), records.map(jsonRecord))]).toString(),
    ).toBe(`${JSON.stringify({ ...HEAD, pledges: records }, null, 1)}\n`);
});
