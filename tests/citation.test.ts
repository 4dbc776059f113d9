import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateCFF, validateCFFFile } from 'cffjs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ABOUT } from '../src/publish/register-about.ts';
import { REPOSITORY } from './dataset-builder.ts';

const citation = load(readFileSync(join(REPOSITORY, 'CITATION.cff'), 'utf8'), { schema: CORE_SCHEMA }) as Record<
  string,
  unknown
>;

describe('CITATION.cff', () => {
  it('passes the JSON Schema of its format, which nothing passes without authors', () => {
    expect(validateCFFFile(join(REPOSITORY, 'CITATION.cff'))).toMatchObject({ type: 'dataset' });
    expect(() => validateCFF({ ...citation, authors: [] })).toThrow('authors');
  });

  it('has what version 1.2.0 of the format asks for, and no key that it does not know', () => {
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.any(String) as string,
      title: expect.any(String) as string,
      authors: [{ name: expect.any(String) as string }],
      type: 'dataset',
    });
    const known = ['abstract', 'authors', 'cff-version', 'keywords', 'license', 'message', 'title', 'type'];
    expect(Object.keys(citation).toSorted()).toEqual(known);
  });

  it('says what the descriptors of the data say', () => {
    expect(citation).toMatchObject({
      title: ABOUT.title,
      abstract: ABOUT.description,
      license: ABOUT.license.name,
      keywords: ABOUT.keywords,
      authors: [{ name: ABOUT.authors }],
    });
  });

  it('names no version and no day: the commit does, and nobody has to remember to change them', () => {
    expect(citation).not.toHaveProperty('version');
    expect(citation).not.toHaveProperty('date-released');
  });
});
