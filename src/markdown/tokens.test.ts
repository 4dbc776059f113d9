import Parser, { type MarkdownIt } from 'markdown-it';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspectMarkdown } from './inspect.ts';
import { showsNothing } from './shown.ts';
import { MAX_NESTING, tokensOf } from './tokens.ts';

const made = new Parser();
const INLINE = Object.getPrototypeOf(made.inline) as MarkdownIt['inline'];
const BLOCK = Object.getPrototypeOf(made.block) as MarkdownIt['block'];

/** How often the parser looks ahead, past what a bracket may close, to read a text. */
function stepsFor(text: string): number {
  const skipped = vi.spyOn(INLINE, 'skipToken');
  tokensOf(text);
  const steps = skipped.mock.calls.length;
  skipped.mockRestore();
  return steps;
}

describe('tokensOf', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ...['[', '![', '[[', '[a', '![a', '[^', '[*', '[a\n', '[![', '[a][', '_![', '[`', '[<', '[&amp;', '[\\', '[a](b'],
    ...['[a](b "', '[](', '[a](((', '[[a](b)', '[[a]]', '![![a](b)](c)', '> [', '- ![', '[a]: b\n"', '*_', '`a``'],
  ])('looks ahead not much further for a longer text of “%s”', (unit) => {
    // For each bracket as far as it may nest; where a picture may begin, that is asked twice.
    const most = 2 * (MAX_NESTING + 2);
    for (const length of [400, 2000]) expect(stepsFor(unit.repeat(length / unit.length))).toBeLessThan(most * length);
  });

  it('reads a text once, though more than one question is asked of it', () => {
    const read = vi.spyOn(BLOCK, 'parse');
    const text = '[so](https://www.example.org/) and [so on](https://www.example.org/)';
    expect(inspectMarkdown(text)).toEqual([]);
    expect(showsNothing(text)).toBe(false);
    expect(read).toHaveBeenCalledTimes(1);
    expect(showsNothing('&nbsp;')).toBe(true);
    expect(read).toHaveBeenCalledTimes(2);
  });
});
