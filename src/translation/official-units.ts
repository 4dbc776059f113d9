import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import type { TargetId, Unit } from './unit.ts';

/** Tables whose names are those of the United Nations in every language. */
const OFFICIAL_TABLES = /^(?:countries|territories):/;

/** The units whose words are official, as `<language> <unit>`: names of places, and what says just an official term. */
export function officialUnits(units: readonly Unit[], glossary: readonly GlossaryTerm[]): Set<string> {
  const targets = LOCALES.flatMap(({ id }) => (id === SOURCE_LOCALE ? [] : [id as TargetId]));
  const terms = new Map(glossary.flatMap((term) => term.says.map((id) => [id, term] as const)));
  return new Set(
    units.flatMap(({ id }) =>
      targets
        .filter((locale) => OFFICIAL_TABLES.test(id) || terms.get(id)?.[`status_${locale}`] === 'official')
        .map((locale) => `${locale} ${id}`),
    ),
  );
}
