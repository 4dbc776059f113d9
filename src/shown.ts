import { hash } from 'node:crypto';
import { madeOnce } from './made-once.ts';

/**
 * The name of all that something is made of: the same for the same, and another for anything else.
 * @param parts values as JSON has them, with large integers; a record of the register is named by its fields and its file
 */
export function nameOfAll(...parts: readonly unknown[]): string {
  return nameOf(JSON.stringify(parts, plain));
}

/** The same of one thing that is part of many: it is looked at once. */
export const nameOfOne: (thing: object) => string = madeOnce((thing) => nameOfAll(withoutLine(thing)));

/** Letters of a name: 132 bits, which no two things share by chance. */
const LENGTH = 22;

/** The name of text or bytes. */
export function nameOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, LENGTH);
}

function plain(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function' || value instanceof Map || value instanceof Set)
    throw new Error('What cannot be told as JSON cannot be named.');
  return typeof value === 'object' && value !== null && isRecord(value) ? nameOfOne(value) : value;
}

function isRecord(value: object): value is { readonly origin: { readonly file: string } } {
  return 'origin' in value && typeof value.origin === 'object';
}

// A row that is put in front of others in a table moves them, and changes nothing of what they say.
function withoutLine(thing: object): object {
  return isRecord(thing) ? { ...thing, origin: thing.origin.file } : thing;
}
