import { formatCents, formatDate, formatNumber, formatUsd } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import type { ImplementationRegion } from '../model/categories.ts';
import type { FocusArea } from '../schema/vocabularies.ts';
import { href, paths } from '../routes.ts';

/** The words and addresses that figures share, in one language. */
export interface Speech {
  readonly translator: Translator;
  /** The day the data was computed for. */
  readonly today: string;
  readonly area: (area: FocusArea) => string;
  /** Nothing where a figure shows a part of the register: the list of the whole would be the wrong door. */
  readonly areaTo: (area: FocusArea) => string | undefined;
  readonly region: (region: ImplementationRegion) => string;
  readonly regionTo: (region: ImplementationRegion) => string | undefined;
  /** A number, or the word for none. */
  readonly count: (value: number) => string;
  /** US dollars, short, or the word for none. */
  readonly money: (cents: bigint) => string;
  /** US dollars to the cent, for tables. */
  readonly cents: (cents: bigint) => string;
  /** A number in full, for tables. */
  readonly number: (value: number) => string;
  /** "Source: 53 pledges of this register, a sample, on 24 November 2026." */
  readonly source: (pledges: number) => string;
}

/**
 * The shared words of figures in a language.
 * @param part true for a cut of some pledges only, whose marks have no list of their own to lead to
 */
export function speak(translator: Translator, today: string, part = false): Speech {
  const { t, locale } = translator;
  const number = (value: number): string => formatNumber(locale, value);
  return {
    translator,
    today,
    area: (area) => t(`focus-area.${area}`),
    areaTo: (area) => (part ? undefined : href(locale.id, paths.focusArea(area))),
    region: (region) => t(`region.${region}`),
    regionTo: (region) => (part ? undefined : href(locale.id, paths.region(region))),
    count: (value) => (value === 0 ? t('common.none') : number(value)),
    money: (cents) => (cents === 0n ? t('common.none') : formatUsd(translator, cents)),
    cents: (cents) => formatCents(locale, cents),
    number,
    source: (pledges) => t('chart.source', { count: pledges, date: formatDate(locale, today) }),
  };
}
