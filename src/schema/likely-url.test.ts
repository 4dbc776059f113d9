import { describe, expect, it } from 'vitest';
import { likelyUrl } from './likely-url.ts';

describe('likelyUrl', () => {
  it.each([
    ['www.example.org', 'https://www.example.org'],
    ['example.org/a?b#c', 'https://example.org/a?b#c'],
    ['http://www.example.org/', 'https://www.example.org/'],
    ['<https://www.example.org/>', 'https://www.example.org/'],
    ['[more](https://www.example.org/)', 'https://www.example.org/'],
    ['https:\\\\www.example.org\\a', 'https://www.example.org/a'],
    ['“https://www.example.org/”.', 'https://www.example.org/'],
  ])('takes %s for %s', (text, address) => {
    expect(likelyUrl(text)).toBe(address);
  });

  it.each([
    '',
    'n/a',
    'see report',
    // eslint-disable-next-line no-script-url -- it must not be suggested
    'javascript:alert(1)',
    'ftp://x.org/',
    'https://a:b@example.org/',
    'a@b.org',
    'localhost',
  ])('has no answer to “%s”', (text) => {
    expect(likelyUrl(text)).toBeUndefined();
  });

  it.each([
    ['  www.example.org  ', 'https://www.example.org'],
    ['«(www.example.org)»', 'https://www.example.org'],
    ['HTTP://www.example.org', 'https://www.example.org'],
    ['https://www.example.org/?from=http://a.org', 'https://www.example.org/?from=http://a.org'],
    ['https://www.example.org/http:', 'https://www.example.org/http:'],
    ['www.example.org/?a=(b', 'https://www.example.org/?a=(b'],
    ['see [more](https://www.example.org/)', undefined],
    ['[more](https://www.example.org/) here', undefined],
    ['https:www.example.org', undefined],
    ['http:www.example.org', undefined],
    ['www.example.org:8080', undefined],
    ['www.example.org\n<b>', undefined],
    [`www.example.org/${'a'.repeat(1985)}`, undefined],
  ])('takes %s for %s', (text, address) => {
    expect(likelyUrl(text)).toBe(address);
  });
});
