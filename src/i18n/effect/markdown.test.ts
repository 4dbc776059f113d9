import { describe, expect, it } from 'vitest';
import { asCode, MAX_STATEMENT, toMarkdown, toTable } from './markdown.ts';

describe('asCode', () => {
  it.each([
    ['plain text', '`plain text`'],
    ['<script>alert(1)</script>', '`<script>alert(1)</script>`'],
    ['@everyone, see #1 and https://evil.example', '`@everyone, see #1 and https://evil.example`'],
    ['[click](http://evil.example)', '`[click](http://evil.example)`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['``` fence', '```` ``` fence ````'],
    [' blanks ', '`  blanks  `'],
    ['', '`  `'],
    ['one\n\n## two\r\nthree', '`oneU+000AU+000A## twoU+000DU+000Athree`'],
    ['a\u202eb\u2066c\u200bd', '`aU+202EbU+2066cU+200Bd`'],
    ['soft\u00adhyphen\u061c', '`softU+00ADhyphenU+061C`'],
    ['tag\u{e0041}', '`tagU+E0041`'],
    ['filler\u3164\u115f', '`fillerU+3164U+115F`'],
    ['wide\u3000space\u00a0', '`wideU+3000spaceU+00A0`'],
    ['العربية 中文 Été 👍', '`العربية 中文 Été 👍`'],
  ])('shows %j as %j', (text, shown) => {
    expect(asCode(text)).toBe(shown);
  });

  it('cuts long text, never within a character', () => {
    const long = asCode('👍'.repeat(200));
    expect([...long]).toHaveLength(162);
    expect(long.endsWith('👍…`')).toBe(true);
  });

  it('leaves no way out of the span, whatever the backticks', () => {
    for (let run = 0; run < 8; run++) {
      const shown = asCode(`a${'`'.repeat(run)}b`);
      const fence = /^`+/.exec(shown)?.[0] ?? '';
      expect(shown.slice(fence.length, -fence.length).split(/[^`]+/)).not.toContain(fence);
    }
  });
});

describe('toTable', () => {
  it('sets the numbers at the end of their cells, and is nothing without rows', () => {
    expect(toTable(['a', 'b'], [['c', '1']])).toEqual(['| a | b |', '| --- | ---: |', '| c | 1 |']);
    expect(toTable(['a', 'b'], [])).toEqual([]);
  });
});

describe('toMarkdown', () => {
  it('leaves out sections without lines', () => {
    const sections = [
      { heading: '', lines: ['one'] },
      { heading: 'Empty', lines: [] },
      { heading: 'Two', lines: ['- two'] },
    ];
    expect(toMarkdown('Title', sections, 'Cut.')).toBe('## Title\n\none\n\n### Two\n\n- two\n');
  });

  it('never outgrows a comment, and says that it was cut', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `- ${index} ${'x'.repeat(100)}`);
    const text = toMarkdown('Title', [{ heading: 'Many', lines }], 'Cut.');
    expect(text.length).toBeLessThanOrEqual(MAX_STATEMENT);
    expect(text.length).toBeGreaterThan(MAX_STATEMENT - 200);
    expect(text.endsWith('\n\nCut.\n')).toBe(true);
  });
});
