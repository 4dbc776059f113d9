import { describe, expect, it } from 'vitest';
import { NOTICES } from '../../scripts/finish/write-licences.ts';
import { isBuilt, readBuilt } from './built-site.ts';

describe('the notices of code of others', () => {
  it('name what the scripts of the pages are made with, each with the text of its licence', () => {
    const notices = readBuilt(NOTICES);
    for (const name of ['js-yaml', 'markdown-it', 'papaparse', 'rolldown', 'vite', 'zod'])
      expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)\\n[^-]*Copyright`, 'm'));
    expect(isBuilt('licences.json')).toBe(false);
  });
});
