import type { MessageKey } from './messages.ts';
import { MESSAGES } from './messages.ts';
import type { Translator } from './translate.ts';

/** A field as its schema describes it, in English. */
interface DescribedField {
  /** Dotted path; list items are marked `[]`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** The words for a field of a record, and the language they are in. */
export interface FieldText {
  readonly title: string;
  readonly description: string;
  /** `en` where the language of the page has no words of its own; nothing where they are in that language. */
  readonly lang: 'en' | undefined;
}

/** What a field is called and what belongs in it, in a language; English is in the schema itself. */
export function fieldText(
  { locale }: Translator,
  record: string,
  { path, title, description }: DescribedField,
): FieldText {
  const inRecord = `${record === 'entity' ? 'new_entities.' : ''}${path.replaceAll('[]', '')}`;
  const own = MESSAGES[locale.id];
  const [named, helped] = [own[`field.${inRecord}.title`], own[`field.${inRecord}.help`]];
  if (locale.id === 'en' || named === undefined || helped === undefined)
    return { title, description, lang: locale.id === 'en' ? undefined : 'en' };
  return { title: named, description: helped, lang: undefined };
}

/** The family of messages in which the entries of a closed list have their names, by the last part of the field's path. */
const FAMILIES: Readonly<Record<string, string>> = {
  focus_areas: 'focus-area',
  pillars: 'pillar',
  pledge_types: 'pledge-type',
  entity_type: 'entity-type',
  implementation_regions: 'region',
  country_groups: 'country-group',
  beneficiaries: 'beneficiary',
  scope: 'scope',
  additionality: 'additionality',
  provenance: 'provenance',
  confidence: 'confidence',
  status: 'state',
  said_by: 'pledge.report',
  focus_area_basis: 'pledge.focus-area-basis',
};

/** What an entry of a closed list is called; the entry itself where it has no name. */
export function optionText({ t }: Translator, path: string, option: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1);
  for (const key of [`${FAMILIES[name] ?? ''}.${option}`, `option.${name}.${option}`])
    if (key in MESSAGES.en) return t(key as MessageKey);
  return option;
}
