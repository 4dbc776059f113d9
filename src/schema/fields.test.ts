import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Entity } from './entity.ts';
import { fieldsOf } from './fields.ts';
import { Pledge } from './pledge.ts';
import { ProgressReport } from './progress-report.ts';

const SCHEMAS = { Pledge, ProgressReport, Entity };
const fields = Object.entries(SCHEMAS).flatMap(([name, schema]) =>
  fieldsOf(schema).map((field) => ({ name: `${name} ${field.path}`, field })),
);

describe('fieldsOf', () => {
  it.each(fields)('has title, description and an example for $name', ({ field: { title, description, example } }) => {
    expect(title).not.toBe('');
    expect(description).toMatch(/[.!?]$/);
    expect(example).toBeDefined();
  });

  it('gives examples that the schema itself accepts', () => {
    for (const schema of Object.values(SCHEMAS))
      for (const { path, example } of fieldsOf(schema)) {
        const field = schema.shape[path as keyof typeof schema.shape] as typeof Pledge.shape.title | undefined;
        if (field) expect(field.safeParse(example), path).toMatchObject({ success: true });
      }
  });

  it('says which fields are required, and which have a closed list', () => {
    const byPath = new Map(fieldsOf(Pledge).map((field) => [field.path, field]));
    expect(
      [...byPath.values()].filter(({ required, path }) => required && !/[.[]/.test(path)).map(({ path }) => path),
    ).toEqual(['title', 'entities', 'focus_areas', 'focus_area_basis', 'pledge_types', 'scope', 'provenance']);
    expect(byPath.get('scope')?.options).toEqual(['national', 'regional', 'global']);
    expect(byPath.get('pledge_types')?.options).toEqual(['financial', 'policy', 'programmatic', 'advocacy']);
    expect(byPath.get('title')?.options).toBeUndefined();
  });

  it('puts nested fields after the field they belong to', () => {
    const paths = fieldsOf(Pledge).map(({ path }) => path);
    expect(paths.indexOf('amount.value')).toBe(paths.indexOf('amount') + 1);
    expect(paths.indexOf('sources[].title')).toBe(paths.indexOf('sources') + 1);
  });

  it('leaves empty what a field does not say of itself', () => {
    const bare = z.strictObject({ words: z.string().optional(), parts: z.array(z.strictObject({ deep: z.int() })) });
    const unsaid = { title: '', description: '', example: undefined, options: undefined };
    expect(fieldsOf(bare)).toEqual([
      { path: 'words', required: false, ...unsaid },
      { path: 'parts', required: true, ...unsaid },
      { path: 'parts[].deep', required: true, ...unsaid },
    ]);
    expect(fieldsOf(z.strictObject({ words: z.string().optional() }))).toEqual([
      { path: 'words', required: false, ...unsaid },
    ]);
  });
});
