import { describe, expect, it } from 'vitest';
import { blanks, cutFrame, fillFrame } from './frame.ts';

const page = ({ id, title, body }: { id: string; title: string; body: unknown }): string =>
  `<title>${title}</title><a href="/en/${id}/">${String(body)}</a>${title}`;

describe('a frame', () => {
  it('becomes the page that would have been written without it', () => {
    const own = { id: 'one', title: 'First', body: '<b>x</b>' };
    expect(fillFrame(cutFrame(page(blanks() as never)), own)).toBe(page(own));
  });

  it('is not written with a blank that nothing is for', () => {
    expect(() => fillFrame(cutFrame(page(blanks() as never)), { id: 'a', title: 'b' })).toThrow('body');
  });

  it('may have no blank', () => {
    expect(fillFrame(cutFrame('<p>same</p>'), {})).toBe('<p>same</p>');
  });
});
