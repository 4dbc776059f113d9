import { LOCALES, localeOf, SOURCE_LOCALE } from '../i18n/locales.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { Entity } from '../schema/entity.ts';
import { fieldsOf } from '../schema/fields.ts';
import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { areaOf } from './area-of.ts';
import type { Unit } from './unit.ts';

const FORMS = /\.(?:zero|one|two|few|many|other)$/;

/** Every message of the site: those of the catalogue, whose English defines them, and the fields of records. */
export function messageUnits(): Unit[] {
  const english = { ...MESSAGES.en, ...fieldTexts() };
  const isPlural = (key: string): boolean =>
    FORMS.test(key) && ['one', 'other'].every((form) => `${key.replace(FORMS, '')}.${form}` in english);
  const keys = new Set(Object.keys(english).map((key) => (isPlural(key) ? key.replace(FORMS, '') : key)));
  return [...keys].map((id) => ({
    id,
    area: areaOf(id),
    english: textOf(english, id, pluralForms(SOURCE_LOCALE, english, id)) ?? '',
    texts: Object.fromEntries(
      LOCALES.flatMap(({ id: locale }) => {
        if (locale === SOURCE_LOCALE) return [];
        const text = textOf(MESSAGES[locale], id, pluralForms(locale, english, id));
        return text === undefined ? [] : [[locale, text]];
      }),
    ),
  }));
}

/** The texts that English has in the schemas, by the key that the other languages have them under. */
function fieldTexts(): Record<string, string> {
  const records = [
    ['new_entities.', Entity],
    ['', ProgressReport],
    // Where both records have a field, the words are those of the pledge.
    ['', Pledge],
  ] as const;
  return Object.fromEntries(
    records.flatMap(([prefix, schema]) =>
      fieldsOf(schema).flatMap(({ path, title, description }) => {
        const key = `field.${prefix}${path.replaceAll('[]', '')}`;
        return [
          [`${key}.title`, title],
          [`${key}.help`, description],
        ];
      }),
    ),
  );
}

/** The forms a language needs of a message about a number; nothing where the message is not about one. */
function pluralForms(
  locale: (typeof LOCALES)[number]['id'],
  english: Readonly<Partial<Record<string, string>>>,
  key: string,
): readonly string[] | undefined {
  if (key in english || !(`${key}.one` in english)) return undefined;
  return new Intl.PluralRules(localeOf(locale).intl).resolvedOptions().pluralCategories;
}

/** A message with all its forms, one a line; nothing where it, or a form of it, is missing. */
function textOf(
  messages: Readonly<Partial<Record<string, string>>>,
  key: string,
  forms: readonly string[] | undefined,
): string | undefined {
  if (messages[key] !== undefined || !forms) return messages[key];
  const texts = forms.map((form) => messages[`${key}.${form}`]);
  return texts.includes(undefined) ? undefined : texts.join('\n');
}
