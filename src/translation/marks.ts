import { createHash } from 'node:crypto';
import type { TargetId, Unit } from './unit.ts';

/**
 * What is known of a translation. `checked`: a person has read it as it stands, beside the English as it stands.
 * `official`: its words are those of a text of the United Nations or ITU. `machine`: neither. `outdated`: a person has
 * read it, and the English has changed since. `missing`: there is none, and pages show the English.
 */
export const MARKS = ['checked', 'official', 'machine', 'outdated', 'missing'] as const;
export type Mark = (typeof MARKS)[number];

/** By language and unit, what a person has read: the stamps of the English and of the translation. */
export type Checked = Readonly<Record<TargetId, Readonly<Record<string, string>>>>;

/** What stands for a text read by a person: a change of either text no longer fits it. */
export function stampOf(english: string, translation: string): string {
  const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
  return `${short(english)} ${short(translation)}`;
}

/**
 * The mark of a unit in a language.
 * @param official the units whose words are official, as `<language> <unit>`
 */
export function markOf(unit: Unit, locale: TargetId, checked: Checked, official: ReadonlySet<string>): Mark {
  const text = unit.texts[locale];
  if (text === undefined) return 'missing';
  const [readEnglish, readText] = checked[locale][unit.id]?.split(' ') ?? [];
  const [english, own] = stampOf(unit.english, text).split(' ');
  if (readText === own) return readEnglish === english ? 'checked' : 'outdated';
  return official.has(`${locale} ${unit.id}`) ? 'official' : 'machine';
}
