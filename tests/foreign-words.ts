import { HOSTS } from '../src/growing/hosts.ts';
import { LOCALES, type LocaleId } from '../src/i18n/locales.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { RULE_BOOK } from '../src/rulebook/rule-book.ts';
import { Entity } from '../src/schema/entity.ts';
import { fieldsOf } from '../src/schema/fields.ts';
import { Pledge } from '../src/schema/pledge.ts';
import { ProgressReport } from '../src/schema/progress-report.ts';
import { openTranslations } from '../src/translation/open-translations.ts';
import { REPOSITORY, repositoryRegister } from './dataset-builder.ts';
import { messagesIn, proseIn } from './words-of-site.ts';

/*
 * Which words of a text are not in its language. Nothing is listed here that the project says itself: English words are
 * those of its English texts; names those of the data, and those that English texts only ever write with a capital.
 */

/** Standards, programs and an organization that keep their names everywhere; their words are English ones. */
const KEPT_NAMES = [
  'it-online',
  'axe-core',
  'Web',
  'CSV on the Web',
  'Data Package',
  '360Giving',
  'Boston Consulting Group',
  'Node',
  'kB',
  ...HOSTS.map(({ name }) => name),
];
/** Words that are rare in a language, and its own all the same; so are those of its terms in the glossary. */
const OWN_TOO: Readonly<Partial<Record<LocaleId, readonly string[]>>> = {
  fr: ['on', 'or', 'table', 'to'],
  es: ['figure', 'per'],
};
/** A word is English in a text of another language when it is this many times rarer there. */
const RARER = 20;

const WORD = /\p{L}+(?:[’'-]\p{L}+)*/gu;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\d_+&’'.-]*/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s«»“”()，；\u2069]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)+\b|[\w<>.-]+(?:\/[\w<>.-]+)+\/?/gi;

/** What stands in quotation marks, or as `field: value`. */
const QUOTED = /[«“”]\s?[^«»“”]*\s?[»“”]|\b[a-z_]+: ?\[?\w+\]?/g;
const TYPED = /[\p{L}\d_][\p{L}\d_-]*/gu;

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));

const { dataset } = repositoryRegister();
const { glossary } = openTranslations(REPOSITORY, dataset);
const FIELDS = [Pledge, ProgressReport, Entity].flatMap((schema) => fieldsOf(schema));
const ENGLISH = [
  ...[...messagesIn('en'), ...proseIn('en')].map(({ text }) => text),
  ...FIELDS.flatMap(({ title, description }) => [title, description]),
];

/** What a file is written with: fields, columns, entries of closed lists, names of rules, codes, endings, what YAML knows. */
export const WRITTEN: ReadonlySet<string> = new Set([
  ...['true', 'false', 'https', 'md', 'csv', 'undated', 'alpha', 'Unix', 'pledge', 'summary', 'from', 'until'],
  ...FIELDS.flatMap(({ path, options = [] }) => [...path.replaceAll('[]', '').split('.'), ...options]),
  ...RULE_BOOK.flatMap(({ rules }) => rules.map(({ id }) => id)),
  ...LOCALES.flatMap(({ id, tag }) => [id, tag]),
  ...dataset.pledges.map(({ id }) => id),
  ...dataset.entities.map(({ id }) => id),
]);

/** Names that stand whole in every language, the longest first. */
const NAMES = [
  ...KEPT_NAMES,
  ...dataset.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
  ...Object.entries(MESSAGES.en).flatMap(([key, text = '']) => (key.startsWith('study.') ? [text] : [])),
].sort((a, b) => b.length - a.length);
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NAME = new RegExp(`(?<!\\p{Script=Latin})(?:${NAMES.map(escaped).join('|')})(?!\\p{Script=Latin})`, 'gu');

/** Words that English texts write with a capital inside a sentence, and never without one. */
const PROPER: ReadonlySet<string> = (() => {
  const small = new Set(ENGLISH.flatMap(wordsOf).filter((word) => /^\p{Ll}/u.test(word)));
  const within = ENGLISH.flatMap((text) =>
    [...text.matchAll(/(?<=[\p{L},] )\p{Lu}[\p{L}’'-]+/gu)].map(([word]) => word),
  );
  return new Set(within.filter((word) => !small.has(word.toLowerCase().replaceAll('’', "'"))));
})();

function frequencies(texts: readonly string[]): { count: Map<string, number>; total: number } {
  const count = new Map<string, number>();
  let total = 0;
  for (const text of texts)
    for (const word of wordsOf(text.toLowerCase())) {
      count.set(word, (count.get(word) ?? 0) + 1);
      total += 1;
    }
  return { count, total };
}

const english = frequencies(ENGLISH);
const inEnglishOnly = new Map<LocaleId, ReadonlySet<string>>();

/** The English words that a language written in Latin letters does not have, or hardly ever. */
function englishWords(locale: LocaleId): ReadonlySet<string> {
  const known = inEnglishOnly.get(locale);
  if (known) return known;
  const places = [...dataset.countries, ...dataset.territories, ...dataset.sdgs, ...dataset.wsis_action_lines];
  const own = frequencies([
    ...[...messagesIn(locale), ...proseIn(locale)].map(({ text }) => text),
    ...places.map((place) => place[`name_${locale}`]),
  ]);
  const proper = new Set([...PROPER].map((word) => word.toLowerCase()));
  const ownToo = new Set([
    ...(OWN_TOO[locale] ?? []),
    ...glossary.flatMap((term) => wordsOf(term[locale].toLowerCase())),
  ]);
  const words = new Set(
    [...english.count]
      .filter(([word]) => word.length > 1 && !proper.has(word) && !ownToo.has(word))
      .filter(([word, times]) => ((own.count.get(word) ?? 0) / own.total) * RARER < times / english.total)
      .map(([word]) => word),
  );
  inEnglishOnly.set(locale, words);
  return words;
}

/** True for what is no word of a language: a code, an abbreviation, a name with capitals or digits in it. */
const isCode = (word: string): boolean => /\p{Lu}.*\p{Lu}|\d|_/u.test(word) || word.length < 2;

/**
 * The words of a text that are not in its language: English ones in French and Spanish, Latin ones elsewhere.
 * @param typed words of a file that the text speaks of
 */
export function foreignWords(locale: LocaleId, text: string, typed: ReadonlySet<string> = new Set()): string[] {
  if (locale === 'en') return [];
  const isWritten = (word: string): boolean => WRITTEN.has(word) || typed.has(word) || isCode(word);
  const bare = text
    .replaceAll(/\{\w+\}/g, ' ')
    .replaceAll(NAME, ' ')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(QUOTED, (quote) => ((quote.match(TYPED) ?? []).every(isWritten) ? ' ' : quote))
    // The names of characters are written so in each language.
    .replaceAll(/U\+[\dA-F]{4,6}/g, ' ')
    .replaceAll(/[\w.]*[_\d][\w.]*/g, ' ');
  const isKnown = (word: string): boolean =>
    isCode(word) ||
    typed.has(word) ||
    word.split('-').every((part) => typed.has(part)) ||
    (word.includes('-') && WRITTEN.has(word));
  if (locale === 'fr' || locale === 'es') {
    const foreign = englishWords(locale);
    return (bare.match(WORD) ?? []).filter(
      (word) => foreign.has(word.toLowerCase().replaceAll('’', "'")) && !isKnown(word),
    );
  }
  return (bare.match(LATIN_WORD) ?? [])
    .map((word) => word.replaceAll(/^[.’'-]+|[.’'-]+$/g, ''))
    .filter((word) => !isKnown(word) && !PROPER.has(word));
}

/**
 * The letters of other scripts than that of the language, Latin aside.
 * @param typed words of a file that the text speaks of: those that mix scripts are meant to
 */
export function foreignLetters(locale: LocaleId, text: string, typed: ReadonlySet<string> = new Set()): string[] {
  const scripts = { Arabic: 'ar', Han: 'zh', Cyrillic: 'ru' } as const;
  return Object.entries(scripts).flatMap(([script, owner]) => {
    const letters = owner === locale ? [] : (text.match(new RegExp(`\\p{Script=${script}}+`, 'gu')) ?? []);
    if (letters.length === 0) return [];
    const mixed = [...typed].filter((word) => /\p{Script=Latin}/u.test(word));
    return letters.filter((run) => !mixed.some((word) => word.includes(run)));
  });
}
