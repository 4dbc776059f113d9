import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openRegister, Unreadable } from '../src/register.ts';
import { markChecked } from '../src/translation/mark-checked.ts';
import { MARKS } from '../src/translation/marks.ts';
import { checkedFile, openTranslations, type Translations } from '../src/translation/open-translations.ts';
import { type Tally, tallyLanguages } from '../src/translation/tally.ts';
import { AREAS, type TargetId, type Unit } from '../src/translation/unit.ts';

const USAGE = `npm run translations                        how far each language is, and what is missing
npm run translations -- fr                  the parts of a language: ${AREAS.join(', ')}
npm run translations -- fr PART|ID…         the texts of a part, or single ones, beside their English
npm run translations -- fr PART|ID… --checked
                                            writes down that you have read them as they stand`;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = main();

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { checked: { type: 'boolean', default: false } },
    });
    return answer(openTranslations(ROOT, openRegister(ROOT).dataset), positionals, values.checked);
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.message);
    if (error instanceof TypeError && 'code' in error) return refuse(error.message);
    throw error;
  }
}

function answer(translations: Translations, [language, ...names]: readonly string[], isChecked: boolean): number {
  const tallies = tallyLanguages(translations);
  if (language === undefined) {
    for (const { locale, all, missing, outdated } of tallies) {
      console.log(`${locale}: ${inWords(all)}`);
      for (const { id, english } of [...missing, ...outdated]) console.log(`  ${id}: ${english}`);
    }
    return 0;
  }
  const tally = tallies.find(({ locale }) => locale === language);
  if (!tally) return refuse(`There is no language “${language}” to translate into.`);
  if (names.length === 0) {
    for (const { area, tally: one } of tally.areas) console.log(`${area}: ${inWords(one)}`);
    return 0;
  }
  const units = names.flatMap((name) => {
    const found = translations.units.filter(({ id, area }) => id === name || area === name);
    if (found.length === 0) console.error(`There is no part and no text “${name}”.`);
    return found;
  });
  if (units.length === 0) return refuse('Nothing was found.');
  if (isChecked) return writeDown(translations, tally.locale, units);
  for (const unit of units) console.log(beside(translations, unit, tally.locale));
  return 0;
}

function writeDown(translations: Translations, locale: TargetId, units: readonly Unit[]): number {
  const file = join(ROOT, checkedFile(locale));
  const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const all = markChecked(known, units, translations.units, locale);
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  console.log(`${units.length} texts are written down as read in ${checkedFile(locale)}.`);
  return 0;
}

function beside(translations: Translations, unit: Unit, locale: TargetId): string {
  return `${unit.id}  (${translations.markOf(unit, locale)})\n${unit.english}\n→ ${unit.texts[locale] ?? ''}\n`;
}

function inWords(tally: Tally): string {
  return [...MARKS.map((mark) => `${tally[mark]} ${mark}`), `${tally.all} in all`].join(', ');
}

function refuse(text: string): number {
  console.error(`${text}\n\nUse:\n${USAGE}`);
  return 2;
}
