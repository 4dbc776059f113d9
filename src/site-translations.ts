import { IN_DEVELOPMENT, site } from './site-dataset.ts';
import { openTranslations, type Translations } from './translation/open-translations.ts';
import { type LanguageTally, tallyLanguages } from './translation/tally.ts';

declare global {
  // One slot for the whole process, as for the register.
  var p2cTranslations: { translations: Translations; tallies: readonly LanguageTally[] } | undefined;
}

if (IN_DEVELOPMENT) globalThis.p2cTranslations = undefined;

/** All translations of the project, and how far each language is; read once a build. */
export function translationsOfSite(): { translations: Translations; tallies: readonly LanguageTally[] } {
  if (globalThis.p2cTranslations) return globalThis.p2cTranslations;
  const translations = openTranslations(process.env['P2C_PROJECT'] ?? '.', site().view.dataset);
  return (globalThis.p2cTranslations = { translations, tallies: tallyLanguages(translations) });
}
