import type { Figure } from '../../figures/figure.ts';
import { joinSentences } from '../../i18n/format.ts';
import { foreignTo, SOURCE_LOCALE } from '../../i18n/locales.ts';
import { ratesSources, ratesText } from '../../i18n/rates-text.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { Markup } from '../markup.ts';
import { stretched } from '../stretches.ts';

/** What a figure comes from, in sentences: its source, and the rates behind its values. */
export function figureSource({ source, quoted = [], rates }: Figure, translator: Translator): Markup[] {
  const text = joinSentences(translator.locale, [source, ratesText(translator, rates)]);
  // Titles in the tables are written in English.
  return stretched(text, [...quoted, ...ratesSources(rates)], foreignTo(translator.locale.id, SOURCE_LOCALE));
}
