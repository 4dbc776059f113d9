import { markFallback } from './fallback-marks.ts';
import { type Locale, type LocaleId, localeOf, SOURCE_LOCALE } from './locales.ts';
import { type MessageKey, MESSAGES } from './messages.ts';

/** What fills the gaps of a message. Numbers are written the way the language does; `count` also picks the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** Says messages in one language. */
export interface Translator {
  readonly locale: Locale;
  /** The message with its gaps filled; English where the language has none. */
  readonly t: (key: MessageKey, values?: Values) => string;
  /** The language a message is really in: the asked one, or English where it is missing. */
  readonly langOf: (key: MessageKey) => LocaleId;
}

const translators = new Map<LocaleId, Translator>();

/** The translator of a language. */
export function translator(id: LocaleId): Translator {
  const known = translators.get(id);
  if (known) return known;
  const locale = localeOf(id);
  // Spanish would else leave four digits together.
  const numbers = new Intl.NumberFormat(locale.intl, { useGrouping: 'always' });
  const plurals = new Intl.PluralRules(locale.intl);
  const sourcePlurals = new Intl.PluralRules(localeOf(SOURCE_LOCALE).intl);
  const find = (key: string, values: Values): { text: string; from: LocaleId } => {
    const own = pick(MESSAGES[id], key, values, plurals);
    if (own !== undefined) return { text: own, from: id };
    return { text: pick(MESSAGES[SOURCE_LOCALE], key, values, sourcePlurals) ?? key, from: SOURCE_LOCALE };
  };
  const say = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : locale.direction === 'rtl' ? isolate(value) : value;
  const made: Translator = {
    locale,
    t: (key, values = {}) => {
      const { text, from } = find(key, values);
      const said = !text.includes('{')
        ? text
        : text.replace(/\{(\w+)\}(\.?)/g, (gap, name: string, stop: string) => {
            const value = values[name];
            if (value === undefined) return gap;
            const filled = say(value);
            // A Russian date and many a company end in a full stop of their own, which serves the sentence too; in Arabic it
            // is kept apart with the name.
            return stop && /\.\u2069*$/.test(filled) ? filled : filled + stop;
          });
      return from === id ? said : markFallback(said);
    },
    langOf: (key) => find(key, { count: 2 }).from,
  };
  translators.set(id, made);
  return made;
}

function pick(
  messages: Readonly<Partial<Record<string, string>>>,
  key: string,
  values: Values,
  plurals: Intl.PluralRules,
): string | undefined {
  if (typeof values['count'] === 'number') {
    // A message may have words of its own for nothing at all, in every language.
    const zero = values['count'] === 0 ? messages[`${key}.zero`] : undefined;
    const form = zero ?? messages[`${key}.${plurals.select(values['count'])}`] ?? messages[`${key}.other`];
    if (form !== undefined) return form;
  }
  return messages[key];
}

/** Keeps a name, number or address in its own direction inside right-to-left text (Unicode isolates). */
function isolate(text: string): string {
  return text === '' ? '' : `\u2068${text}\u2069`;
}
