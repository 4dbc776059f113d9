import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import {
  Currency,
  HttpsUrl,
  Id,
  Iso3,
  isReserved,
  LanguageTag,
  PartialDate,
  PlainLine,
  SourceUrl,
} from './primitives.ts';

const accepts = (schema: ZodType, value: unknown): boolean => schema.safeParse(value).success;

describe('Id', () => {
  it.each(['a', 'mtn-group', '2022-connect', 'x'.repeat(80)])('accepts %s', (id) => {
    expect(accepts(Id, id)).toBe(true);
  });

  it.each(['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a/b', '..', 'é', 'x'.repeat(81), 'a\n'])('refuses %j', (id) => {
    expect(accepts(Id, id)).toBe(false);
  });

  it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9', 'csv-metadata'])(
    'refuses %s, which some computers or this register keep for themselves',
    (id) => {
      expect(accepts(Id, id)).toBe(false);
      expect(isReserved(id)).toBe(true);
      expect(isReserved(id.toUpperCase())).toBe(true);
    },
  );

  it.each(['com', 'coma', 'com10', 'lpt', 'lpta', 'console', 'con-air', 'bacon', 'a-con', 'csv-metadata-2'])(
    'accepts %s, which only looks like such a name',
    (id) => {
      expect(accepts(Id, id)).toBe(true);
      expect(isReserved(id)).toBe(false);
    },
  );
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
    'in 2024',
    '12024',
    2024,
  ])('refuses %j', (date) => {
    expect(accepts(PartialDate, date)).toBe(false);
  });
});

describe('Iso3 and Currency', () => {
  it.each(['GHA', 'EUR'])('accept three capital letters: %s', (code) => {
    expect(accepts(Iso3, code)).toBe(true);
    expect(accepts(Currency, code)).toBe(true);
  });

  it.each(['', 'GH', 'GHAN', 'gha', 'GHa', 'G1A', 'aGHA', 'GHA '])('refuse %j', (code) => {
    expect(accepts(Iso3, code)).toBe(false);
    expect(accepts(Currency, code)).toBe(false);
  });
});

describe('HttpsUrl and SourceUrl', () => {
  it.each([
    'https://www.itu.int/',
    'https://example.org',
    'https://example.org/a?b=c#d',
    'https://example.org?b=c',
    'https://مثال.example/',
    'https://example.org:8443/',
    'https://203.0.113.7/',
    'https://[2001:db8::1]/',
    'https://example.org/می\u200cخواهم',
    `https://example.org/${'x'.repeat(1980)}`,
  ])('accept %s', (url) => {
    expect(accepts(HttpsUrl, url)).toBe(true);
    expect(accepts(SourceUrl, url)).toBe(true);
  });

  it.each([
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
    'see https://example.org/',
    'ftp://example.org/',
    'https://www.itu.int]/x',
    'https://www.example.org%20/report',
    'https://www.example.org:443:443/',
    'https://example.org:99999/',
    'https://1.2.3.999/',
    'https://[/',
    'https://a%b/',
    'https://example.org/\u0000',
    'https://example.org/a\u0085b',
    'https://example.org/\u202ea',
    'https://example.org/a\u200db',
    `https://example.org/${'x'.repeat(1981)}`,
  ])('refuse %s', (url) => {
    expect(accepts(HttpsUrl, url)).toBe(false);
    expect(accepts(SourceUrl, url)).toBe(false);
  });

  it('leave http to the addresses of sources', () => {
    expect(accepts(HttpsUrl, 'http://example.org/')).toBe(false);
    expect(accepts(SourceUrl, 'http://example.org/')).toBe(true);
  });
});

describe('PlainLine', () => {
  it('accepts a line of text in any script, and trims it', () => {
    expect(PlainLine(50).parse('  نص – 文字 – текст & "so on"  ')).toBe('نص – 文字 – текст & "so on"');
  });

  it.each(['می\u200cخواهم', 'क्\u200dष', 'Schools 👩\u200d💻 online'])('keeps the joiners that “%s” needs', (line) => {
    expect(PlainLine(50).parse(line)).toBe(line);
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
    'a\u0085b',
    'a\u009bb',
    'pay\u00adment',
    'a\u061cb',
    'a\u180eb',
    'a\u2028b',
    'a\u3164b',
    'a\ufff9b',
    'a\ud800b',
    'a\u{e0069}b',
    'a\u200db',
    '\u200cab',
    'x'.repeat(51),
  ])('refuses %j', (line) => {
    expect(accepts(PlainLine(50), line)).toBe(false);
  });

  it.each(['=1+1', '+41', '-5', '@name', '＝1', '＋1', '＠x', '－5'])(
    'refuses “%s”, which a spreadsheet would take for a formula',
    (line) => {
      expect(accepts(PlainLine(50), line)).toBe(false);
      expect(accepts(PlainLine(50), `a ${line}`)).toBe(true);
    },
  );
});

describe('LanguageTag', () => {
  it.each(['en', 'fr', 'fil', 'zh-Hans', 'pt-BR', 'sr-Latn-RS'])('accepts %s', (tag) => {
    expect(accepts(LanguageTag, tag)).toBe(true);
  });

  it.each(['EN', 'english', 'en_GB', 'x', 'en-', 'Xen', 'en-gb', 'en-GBR', 'en-G', 'zh-hans', 'zh-Han', 'zh-HANS'])(
    'refuses %s',
    (tag) => {
      expect(accepts(LanguageTag, tag)).toBe(false);
    },
  );
});

describe('a value that is refused', () => {
  it.each<[string, ZodType, string]>([
    ['bad-id', Id, 'A_B'],
    ['bad-date', PartialDate, 'May'],
    ['bad-country-code', Iso3, 'Ghana'],
    ['bad-currency-code', Currency, 'euro'],
    ['bad-url', HttpsUrl, 'www.example.org'],
    ['bad-url', SourceUrl, 'www.example.org'],
    ['bad-url', HttpsUrl, 'https://[/'],
    ['bad-url', SourceUrl, 'https://example.org:99999/'],
    ['bad-characters', PlainLine(50), '<b>'],
    ['bad-characters', PlainLine(50), 'a\u200b'],
    ['bad-characters', PlainLine(50), 'a\u{e0041}'],
    ['formula', PlainLine(50), '=1'],
    ['bad-language', LanguageTag, 'english'],
  ])('is reported under %s', (rule, schema, value) => {
    expect(schema.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([rule]);
  });
});
