import { describe, expect, it } from 'vitest';
import { HttpsUrl, Id, LanguageTag, PartialDate, PlainLine, SourceUrl } from './primitives.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('Id', () => {
  it.each(['a', 'mtn-group', '2022-connect', 'x'.repeat(80)])('accepts %s', (id) => {
    expect(accepts(Id, id)).toBe(true);
  });

  it.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a/b', '..', 'é', 'x'.repeat(81), 'a\n'])('refuses %j', (id) => {
    expect(accepts(Id, id)).toBe(false);
  });
});

describe('PartialDate', () => {
  it.each(['2024', '2024-05', '2024-12-31'])('accepts %s', (date) => {
    expect(accepts(PartialDate, date)).toBe(true);
  });

  it.each([
    '24',
    '2024-5',
    '2024-13',
    '2024-00',
    '2024-05-32',
    '2024-05-00',
    '2024/05',
    '2024-05-27T10:00',
    '2024\n',
    2024,
  ])('refuses %j', (date) => {
    expect(accepts(PartialDate, date)).toBe(false);
  });
});

describe('HttpsUrl', () => {
  it.each(['https://www.itu.int/', 'https://example.org', 'https://example.org/a?b=c#d', 'https://مثال.example/'])(
    'accepts %s',
    (url) => {
      expect(accepts(HttpsUrl, url)).toBe(true);
    },
  );

  it.each([
    'http://example.org/',
    // eslint-disable-next-line no-script-url -- it must be refused
    'javascript:alert(1)//https://example.org',
    'data:text/html,x',
    '//example.org/',
    'https://',
    'https:///path',
    'https://user:word@example.org/',
    'https://example.org\\@evil.example/',
    'https://example.org/a b',
    'https://example.org/"onclick="x',
    'https://example.org/<script>',
    ' https://example.org/',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('refuses %s', (url) => {
    expect(accepts(HttpsUrl, url)).toBe(false);
  });

  it('leaves http to the addresses of sources', () => {
    expect(accepts(SourceUrl, 'http://example.org/')).toBe(true);
    expect(accepts(SourceUrl, 'ftp://example.org/')).toBe(false);
  });
});

describe('PlainLine', () => {
  it('accepts a line of text in any script, and trims it', () => {
    expect(PlainLine(50).parse('  نص – 文字 – текст & "so on"  ')).toBe('نص – 文字 – текст & "so on"');
  });

  it.each([
    '',
    '   ',
    '<b>',
    'a > b',
    'a\nb',
    'a\u0000b',
    'a\u202eb',
    'a\u200bb',
    'a\ufeffb',
    'a\u2066b',
    'x'.repeat(51),
  ])('refuses %j', (line) => {
    expect(accepts(PlainLine(50), line)).toBe(false);
  });
});

describe('LanguageTag', () => {
  it.each(['en', 'fr', 'zh-Hans', 'pt-BR', 'sr-Latn-RS'])('accepts %s', (tag) => {
    expect(accepts(LanguageTag, tag)).toBe(true);
  });

  it.each(['EN', 'english', 'en_GB', 'x', 'en-'])('refuses %s', (tag) => {
    expect(accepts(LanguageTag, tag)).toBe(false);
  });
});
