import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE } from '../i18n/locales.ts';
import { readRows } from '../reader/read-tables.ts';
import type { Dataset } from '../schema/dataset.ts';
import { GlossaryTerm } from '../schema/glossary.ts';
import { type Checked, type Mark, markOf } from './marks.ts';
import { messageUnits } from './message-units.ts';
import { nameUnits } from './name-units.ts';
import { officialUnits } from './official-units.ts';
import { proseUnits } from './prose-units.ts';
import type { TargetId, Unit } from './unit.ts';

/** Where the glossary lies, and what a person has read of each language. */
const GLOSSARY_FILE = 'src/i18n/glossary.csv';
export const checkedFile = (locale: TargetId): string => `src/i18n/checked/${locale}.json`;

/** Everything that is translated, with its mark in each language. */
export interface Translations {
  readonly units: readonly Unit[];
  readonly glossary: readonly GlossaryTerm[];
  readonly targets: readonly TargetId[];
  readonly markOf: (unit: Unit, locale: TargetId) => Mark;
}

/**
 * Reads all translations of the project, and what is known of them.
 * @param root the project
 * @throws Error when a row of the glossary cannot be read
 */
export function openTranslations(root: string, dataset: Dataset): Translations {
  const { rows: glossary, problems } = readRows(root, GLOSSARY_FILE, GlossaryTerm);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file}:${problem.line} ${problem.rule} ${problem.field}`);
  const targets = LOCALES.flatMap(({ id }) => (id === SOURCE_LOCALE ? [] : [id as TargetId]));
  const checked = Object.fromEntries(
    targets.map((locale) => [locale, JSON.parse(readFileSync(join(root, checkedFile(locale)), 'utf8'))]),
  ) as unknown as Checked;
  const units = [...proseUnits(root), ...messageUnits(), ...nameUnits(dataset)];
  const official = officialUnits(units, glossary);
  return { units, glossary, targets, markOf: (unit, locale) => markOf(unit, locale, checked, official) };
}
