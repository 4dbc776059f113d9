import { describe, expect, it } from 'vitest';
import { blanks, cutFrame, joinPieces, piecesOf } from './frame.ts';

const page = ({ id, title, body }: { id: string; title: string; body: unknown }): string =>
  `<title>${title}</title><a href="/en/${id}/">${String(body)}</a>${title}`;

function fill(html: string, filling: Readonly<Record<string, string>>): string {
  const frame = cutFrame(html);
  return joinPieces(frame, piecesOf(frame, filling));
}

describe('a frame', () => {
  it('becomes the page that would have been written without it', () => {
    const own = { id: 'one', title: 'First', body: '<b>x</b>' };
    expect(fill(page(blanks() as never), own)).toBe(page(own));
  });

  it('is not written with a blank that nothing is for', () => {
    expect(() => fill(page(blanks() as never), { id: 'a', title: 'b' })).toThrow('body');
  });

  it('may have no blank', () => {
    expect(fill('<p>same</p>', {})).toBe('<p>same</p>');
  });
});
