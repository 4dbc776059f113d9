import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { fenced } from '../src/review/fenced.ts';
import { HOSTILE } from './hostile-markdown.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

describe('fenced', () => {
  it('leaves one block of code, whatever the text', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, '\n', '`', '    '), fc.string({ unit: 'binary' })));
    fc.assert(
      fc.property(parts, (texts) => {
        const blocks = markdown.parse(`Before.\n\n${fenced(texts.join(''), 500)}\n\nAfter.`, {});
        expect(blocks.map(({ type }) => type)).toEqual([
          ...['paragraph_open', 'inline', 'paragraph_close', 'fence'],
          ...['paragraph_open', 'inline', 'paragraph_close'],
        ]);
      }),
    );
  });

  it('spells out what hides or reorders, and cuts what is too long', () => {
    expect(fenced('a\u202eb\u200bc\u0007d\u{e0041}', 100)).toBe('```text\naU+202EbU+200BcU+0007dU+E0041\n```');
    expect(fenced('abcdef', 3)).toBe('```text\nabc\n… (cut here)\n```');
  });
});
