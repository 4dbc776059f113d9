import { simplify } from './closest.ts';
import { COUNTRY_WORDS, CURRENCY_WORDS } from './other-words.ts';
import { LanguageTag } from './primitives.ts';
import { Country, type Territory } from './tables.ts';

type Place = Pick<Country | Territory, 'iso3' | 'iso2' | `name_${'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'}`>;

/** The languages in which things have names here. */
const LANGUAGES = Object.keys(Country.shape).flatMap((key) => /^name_(\w+)$/.exec(key)?.[1] ?? []) as (
  'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'
)[];

/**
 * The country a person meant who wrote its name in one of the six languages, its two-letter code, small letters, or a
 * code of sport or of old. A part of the name is enough where only one country has it.
 */
export function likelyCountry(word: string, places: readonly Place[]): string | undefined {
  const plain = simplify(word);
  if (plain === '') return undefined;
  const whole = word.replaceAll(/[\s'’‘"“”„«»]/g, '').toUpperCase();
  const exact =
    places.find(({ iso3, iso2 }) => iso3 === whole || iso2 === whole)?.iso3 ??
    places.find(({ iso3 }) => iso3 === COUNTRY_WORDS.get(plain))?.iso3;
  if (exact !== undefined) return exact;
  const named = places.map((place) => ({ iso3: place.iso3, names: namesOf(place) }));
  const same = named.find(({ names }) => names.includes(plain));
  if (same || plain.length < 4) return same?.iso3;
  const [only, ...more] = named.filter(({ names }) => names.some((name) => name.includes(plain)));
  return more.length === 0 ? only?.iso3 : undefined;
}

const placeNames = new WeakMap<object, readonly string[]>();

/** The names of a place in the tables, and those that are usual besides: `Laos`, `South Korea`. */
function namesOf(place: Place): readonly string[] {
  const kept = placeNames.get(place);
  if (kept) return kept;
  const names = LANGUAGES.flatMap((language) => [
    place[`name_${language}`],
    displayNames(language, 'region').of(place.iso2) ?? '',
  ]).map(simplify);
  placeNames.set(place, names);
  return names;
}

/** Whether a code is that of a currency in use, as the platform knows them. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

/** The currency a person meant who wrote its sign, its name in one of the six languages, or small letters. */
export function likelyCurrency(word: string): string | undefined {
  const plain = simplify(word);
  const code = word.trim().toUpperCase();
  if (isCurrency(code)) return code;
  return CURRENCY_WORDS.get(plain) ?? (plain.length > 3 ? currencyNames().get(plain) : undefined);
}

/** The language tag a person meant who wrote the name of a language, another case or an underscore. */
export function likelyLanguage(word: string): string | undefined {
  const named = languageNames().get(simplify(word));
  if (named !== undefined) return named;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(word.trim().replaceAll('_', '-'));
    return LanguageTag.safeParse(tag).success ? tag : undefined;
  } catch {
    // No tag in any form.
    return undefined;
  }
}

let currencies: ReadonlyMap<string, string> | undefined;
function currencyNames(): ReadonlyMap<string, string> {
  currencies ??= names('currency', Intl.supportedValuesOf('currency'));
  return currencies;
}

let languages: ReadonlyMap<string, string> | undefined;
function languageNames(): ReadonlyMap<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  languages ??= names(
    'language',
    letters.flatMap((first) => letters.map((second) => first + second)),
  );
  return languages;
}

/** What codes are called in the six languages, as the words are compared. */
function names(type: 'currency' | 'language', codes: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = displayNames(language, type);
    for (const code of codes) {
      const name = simplify(display.of(code) ?? '');
      if (name !== '' && !found.has(name)) found.set(name, code);
    }
  }
  return found;
}

const displays = new Map<string, Intl.DisplayNames>();
function displayNames(language: string, type: 'region' | 'currency' | 'language'): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const display = displays.get(key) ?? new Intl.DisplayNames(language, { type, fallback: 'none' });
  displays.set(key, display);
  return display;
}
