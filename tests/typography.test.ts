import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES, type LocaleId } from '../src/i18n/locales.ts';
import { REPOSITORY } from './dataset-builder.ts';
import { messagesIn, proseIn, type SiteText } from './words-of-site.ts';

/** What must not stand in a text of a language, and why. */
interface Slip {
  readonly what: string;
  readonly pattern: RegExp;
  /** Of letters alone: messages that speak of signs are held to it too. */
  readonly ofLetters?: true;
}

const HAN = '[\\u4e00-\\u9fff]';
const ARABIC = '[\\u0600-\\u06ff]';

const EVERYWHERE: readonly Slip[] = [
  { what: 'two blanks', pattern: / {2}/ },
  { what: 'dots for an ellipsis', pattern: /\.\.\./ },
  { what: 'an apostrophe or quotation mark of a typewriter', pattern: /['"]/ },
  { what: 'a blank at an end', pattern: /^\s|\s$/ },
];

const SLIPS: Readonly<Record<LocaleId, readonly Slip[]>> = {
  en: [
    { what: 'quotation marks of another language', pattern: /[«»„]/ },
    {
      what: '-ise for -ize',
      pattern:
        /\b(?:organ|mobil|incentiv|digital|recogn|util|real|final|summar|priorit)is(?:e|ed|es|ing|ation|ations)\b/i,
    },
    { what: 'percent in one word', pattern: /\bpercent\b/, ofLetters: true },
  ],
  fr: [
    { what: 'quotation marks of another language', pattern: /[“”„]/ },
    { what: 'no no-break space before a high mark', pattern: /(?:[^\s\u00a0]| )[:;?!»](?=[\s.,)]|$)/ },
    { what: 'no no-break space after «', pattern: /«(?!\u00a0)/ },
    { what: 'a capital without its accent', pattern: /\b(?:Etat|Egypte|Ethiopie|Erythree)\b/, ofLetters: true },
  ],
  es: [
    { what: 'quotation marks of another language', pattern: /[“”„]/ },
    { what: 'a question without ¿', pattern: /^[^¿]*\?/ },
    { what: 'an exclamation without ¡', pattern: /^[^¡]*!/ },
    { what: 'a blank before a mark', pattern: /\s[:;?!,.](?=\s|$)/ },
  ],
  ru: [
    { what: 'quotation marks of another language', pattern: /[“”]/ },
    { what: 'ё, which texts of the United Nations do not write', pattern: /ё/i, ofLetters: true },
    { what: 'another dash than —, or one that may begin a line', pattern: /\s[-–]\s|[^\u00a0]—|—(?!\s)/ },
    { what: 'a blank before a mark', pattern: /\s[:;?!,.](?=\s|$)/ },
  ],
  zh: [
    { what: 'a mark of half width beside a character', pattern: new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}`) },
    { what: 'a blank beside a character', pattern: new RegExp(`${HAN} | ${HAN}`) },
    { what: 'a blank beside a mark', pattern: /[ \u00a0][，。；：？！、（）]|[，。；：？！、（）][ \u00a0]/ },
    { what: 'quotation marks of another language', pattern: /[«»„]/ },
  ],
  ar: [
    { what: 'a Latin mark behind an Arabic letter', pattern: new RegExp(`${ARABIC}\\s*[,;?]`) },
    { what: 'quotation marks of another language', pattern: /[«»„]/ },
    { what: 'a stretched letter', pattern: /\u0640(?!\s?[\u2066-\u2068{])/ },
    { what: 'digits of another form than the charts', pattern: /[\u0660-\u0669\u06f0-\u06f9]/ },
    { what: 'embedding marks in place of isolates', pattern: /[\u202a-\u202e]/ },
    {
      what: 'an isolate without its end',
      pattern:
        /^[^\u2066-\u2069]*(?:[\u2066-\u2068][^\u2066-\u2069]*\u2069[^\u2066-\u2069]*)*[\u2066-\u2068][^\u2069]*$/,
    },
    { what: 'a blank before a mark', pattern: /\s[،؛؟:.](?=\s|$)/ },
  ],
};

/** Messages that speak of signs, and the two that are made to be joined with others. */
const OF_SIGNS = /^(?:rule\.(?:plain-markdown|yaml-[a-z-]+|formula|csv-cell-error)\.|unit\.|common\.colon$)/;

/** What is written in a file, as `scope: global`: it follows no language. */
const CODE = /\b[a-z_]+: ?\[?[A-Za-z0-9]+\]?|\{other\}:|https?:\/\/[^\s\u2069]*/g;

describe.each(LOCALES)('texts in $id', ({ id }) => {
  const texts = [...messagesIn(id), ...proseIn(id)].map(({ place, text }): SiteText => ({
    place,
    text: text.replaceAll(CODE, 'x'),
  }));

  it.each([...EVERYWHERE, ...SLIPS[id]].map((slip) => [slip.what, slip.pattern, slip.ofLetters] as const))(
    'hold no %s',
    (_what, pattern, ofLetters) => {
      const found = texts.flatMap(({ place, text }) => {
        const match = ofLetters || !OF_SIGNS.test(place) ? pattern.exec(text) : null;
        return match ? [`${place}: …${text.slice(Math.max(0, match.index - 20), match.index + 20)}…`] : [];
      });
      expect(found).toEqual([]);
    },
  );
});

describe('the style', () => {
  const styles = readdirSync(join(REPOSITORY, 'src/styles')).map((file) =>
    readFileSync(join(REPOSITORY, 'src/styles', file), 'utf8'),
  );

  it('never parts letters, which would tear Arabic words', () => {
    expect(styles.join('\n')).not.toMatch(/letter-spacing|text-align: justify/);
  });

  it('parts words at the end of a line in running text alone', () => {
    expect(styles.join('\n').match(/[^{}]*\{[^{}]*hyphens: auto[^{}]*\}/g)).toEqual([
      expect.stringMatching(/^\s*p,\s*li,\s*dd,\s*blockquote\s*\{/),
    ]);
  });

  it('breaks Chinese lines where no mark may begin one', () => {
    expect(styles.join('\n')).toMatch(/:lang\(zh\) \{[^}]*line-break: strict/);
  });
});
