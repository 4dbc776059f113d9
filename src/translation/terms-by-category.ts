import { LOCALES, type LocaleId, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { GlossaryTerm, TermStatus } from '../schema/glossary.ts';

/** A term as the page of one language shows it. */
interface ShownTerm {
  readonly en: string;
  /** The word of the language and where it was seen; nothing in English, which defines the terms. */
  readonly term: string | undefined;
  readonly status: TermStatus | undefined;
  readonly official_in: readonly LocaleId[];
}

/** The terms of the glossary by category, in the order of the table. */
export function termsByCategory(
  glossary: readonly GlossaryTerm[],
  locale: LocaleId,
): { readonly category: string; readonly terms: readonly ShownTerm[] }[] {
  const categories = [...new Set(glossary.map(({ category }) => category))];
  return categories.map((category) => ({
    category,
    terms: glossary
      .filter((row) => row.category === category)
      .map((row) => ({
        en: row.en,
        term: locale === SOURCE_LOCALE ? undefined : row[locale],
        status: locale === 'en' ? undefined : row[`status_${locale}`],
        official_in: LOCALES.flatMap(({ id }) => (id !== 'en' && row[`status_${id}`] === 'official' ? [id] : [])),
      })),
  }));
}
