import { LOCALES, type LocaleId } from '../../i18n/locales.ts';
import { type Translator, translator } from '../../i18n/translate.ts';
import { ownValue } from '../../schema/own-value.ts';
import { learnMessages } from '../messages.ts';
import { readJson } from '../read-json.ts';
import { type Desk, openDesk, type Opening } from './desk.ts';

/** The register as the page has it: what it is called, and where to ask. */
export interface Library extends Opening {
  readonly translator: Translator;
  readonly desk: Desk;
}

/** Loads what the explorer needs from the site's own origin, side by side. */
export async function loadLibrary({ dataset }: HTMLElement): Promise<Library> {
  const { locale = 'en', data = '', words = '' } = dataset;
  const { intl = locale } = LOCALES.find(({ id }) => id === locale) ?? {};
  const [desk, { messages }] = await Promise.all([
    openDesk(data, intl),
    readJson<{ messages: Record<string, string> }>(words),
  ]);
  learnMessages(locale as LocaleId, messages);
  return { ...desk.opening, translator: translator(locale as LocaleId), desk };
}

/** What a value of a facet is called in the language of the page. */
export function nameOfValue(
  { names, entities, translator: { locale } }: Library,
  facet: string,
  value: string,
): string {
  if (facet === 'entity') return ownValue(entities, value) ?? value;
  const position = LOCALES.findIndex(({ id }) => id === locale.id);
  return ownValue(names[facet as keyof Opening['names']] ?? {}, value)?.[position] ?? value;
}
