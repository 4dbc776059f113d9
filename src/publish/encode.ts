/** Text as UTF-8, without a mark at its beginning. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
