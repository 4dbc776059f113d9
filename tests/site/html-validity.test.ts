import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages, pagesIn, readBuilt } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Advice on style, not on conformance: a pledge's title is as long as it is,
    // and a table that scrolls is a region by role so that it can take the focus.
    'long-title': 'off',
    'prefer-native-element': 'off',
    // A heading's id is its own words, in any script; a description list may carry a name.
    'valid-id': ['error', { relaxed: true }],
    // Boxes to tick share the name of the list they stand for, as HTML means it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

async function faultsOf(paths: readonly string[]): Promise<string[]> {
  const reports = await Promise.all(paths.map((path) => validator.validateString(readBuilt(path), path)));
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${filePath}:${line}:${column} ${ruleId}: ${message}`),
    ),
  );
}

describe('the HTML of the site', () => {
  it('is valid on every kind of page, in English and Arabic', async () => {
    expect(await faultsOf([...pagesIn(['en', 'ar']), '', '404.html'])).toEqual([]);
  });

  it('is valid on sixty more pages, spread evenly', async () => {
    const pages = builtPages();
    const sample = Array.from({ length: 60 }, (_, index) => pages[Math.floor((index * pages.length) / 60)] ?? '');
    expect(await faultsOf(sample)).toEqual([]);
  });
});
