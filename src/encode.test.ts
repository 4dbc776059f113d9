import { expect, it } from 'vitest';
import { encode, encodePacked } from './encode.ts';

it('gives the same bytes for texts that lie one after another, short, long and empty', () => {
  const texts = ['a', '', 'Über 東西 العربية 😀', 'x'.repeat(500_000), 'й'.repeat(1_200_000), 'the last'];
  const packed = texts.map(encodePacked);
  expect(packed.map((bytes) => Buffer.from(bytes).equals(encode(new TextDecoder().decode(bytes))))).not.toContain(
    false,
  );
  expect(packed.map((bytes) => new TextDecoder().decode(bytes))).toEqual(texts);
});
