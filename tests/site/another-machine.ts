import fs from 'node:fs';
import { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Loaded before a program, this makes it find itself on another day, on a machine that lists files in another order.
 */

const LATER = 1000 * 24 * 3_600_000;

const Today = Date;
globalThis.Date = class extends Today {
  constructor(...given: [] | [number]) {
    if (given.length === 0) super(Today.now() + LATER);
    else super(...given);
  }

  static override now(): number {
    return Today.now() + LATER;
  }
} as DateConstructor;

/** In an order that depends on nothing but the names, and that nobody would choose. */
function shuffled<Entries>(entries: Entries): Entries {
  if (!Array.isArray(entries)) return entries;
  const keyed = entries.map((entry: string | Buffer | { name: string | Buffer }) => {
    const name = typeof entry === 'string' || Buffer.isBuffer(entry) ? entry : entry.name;
    return { entry, key: createHash('sha256').update(name).digest('hex') };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry) as Entries;
}

type Call = (...args: unknown[]) => unknown;

function wrap(owner: object, name: string, wrapped: (call: Call) => Call): void {
  const all = owner as Record<string, Call>;
  const call = all[name];
  if (call) all[name] = wrapped(call.bind(owner));
}

wrap(
  fs,
  'readdirSync',
  (call) =>
    (...args) =>
      shuffled(call(...args)),
);
wrap(
  fs.promises,
  'readdir',
  (call) =>
    async (...args) =>
      shuffled(await call(...args)),
);
wrap(fs, 'readdir', (call) => (...args) => {
  const done = args.pop() as (error: unknown, entries: unknown) => void;
  return call(...args, (error: unknown, entries: unknown) => done(error, shuffled(entries)));
});
syncBuiltinESMExports();
