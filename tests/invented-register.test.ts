import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { INVENTED_DAY, inventPledge, type World } from '../scripts/bench/invent-pledge.ts';
import { writeHistory } from '../scripts/bench/invented-history.ts';
import { type Order, writeRegister } from '../scripts/bench/invented-register.ts';
import { readChronicle } from '../src/chronicle/read-chronicle.ts';
import { openRegister } from '../src/register.ts';
import { unwrap } from '../src/schema/csv-codecs.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { emptyFolder, REPOSITORY } from './dataset-builder.ts';

const WORLD: World = { seed: 1, pledges: 5000, entities: 2000, countries: ['GHA', 'KEN'], currencies: ['EUR'] };

/** Every path below which a record says something, and every entry of a closed list that it names there. */
function shapesOf(schema: z.ZodType, value: unknown, path = ''): string[] {
  const inner = unwrap(schema);
  if (value === undefined) return [];
  if (inner instanceof z.ZodArray)
    return (value as unknown[]).flatMap((item) => shapesOf(inner.element as z.ZodType, item, path));
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) =>
      shapesOf(field as z.ZodType, (value as Record<string, unknown>)[key], `${path}.${key}`),
    );
  return [inner instanceof z.ZodEnum ? `${path} ${value as string}` : path];
}

/** All that a schema allows to be said. */
function allShapes(schema: z.ZodType, path = ''): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return allShapes(inner.element as z.ZodType, path);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) => allShapes(field as z.ZodType, `${path}.${key}`));
  return inner instanceof z.ZodEnum ? inner.options.map((option) => `${path} ${String(option)}`) : [path];
}

/** An invented register on disk. */
function invented(order: Partial<Order> = {}): string {
  const root = emptyFolder();
  writeRegister(root, REPOSITORY, { seed: 1, pledges: 150, shape: 'mixed', ...order });
  return root;
}

/** Its records, by path. */
function recordsIn(root: string): Record<string, string> {
  const files = ['content/pledges', 'content/progress-reports', 'data'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return Object.fromEntries(
    files.filter((file) => /\.(?:md|csv)$/.test(file)).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

describe('an invented register', () => {
  it('has every field and every entry of the closed lists', () => {
    const seen = new Set<string>();
    for (let index = 0; index < WORLD.pledges; index++)
      for (const shape of shapesOf(Pledge, Pledge.parse(inventPledge(WORLD, index).fields))) seen.add(shape);
    // What an invented entity is described with, and the base of its type, stand in the table.
    const rest = allShapes(Pledge).filter((shape) => !seen.has(shape) && !shape.startsWith('.new_entities'));
    expect(rest).toEqual([]);
  });

  it('passes the check, as files and as tables', () => {
    for (const shape of ['mixed', 'tables'] as const) {
      const { problems, checked } = openRegister(invented({ shape }), INVENTED_DAY);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(checked.pledges).toBe(150);
    }
  });

  it('is the same for the same order, and another for another seed', () => {
    const first = recordsIn(invented());
    expect(recordsIn(invented())).toEqual(first);
    expect(recordsIn(invented({ seed: 2 }))).not.toEqual(first);
  });

  it('gets a history of as many commits as asked for, told the same each time', () => {
    const histories = [1, 2].map(() => {
      const root = invented({ pledges: 30 });
      writeHistory(root, 1, 40);
      return readChronicle(root)?.histories.map(({ first_id, entries }) => [
        first_id,
        entries.map(({ commit, kind, changes }) => `${commit} ${kind} ${changes.map(({ field }) => field).join()}`),
      ]);
    });
    expect(histories[0]).toHaveLength(30);
    expect(histories[0]?.flatMap(([, entries]) => entries).length).toBeGreaterThan(60);
    expect(histories[1]).toEqual(histories[0]);
  });
});
