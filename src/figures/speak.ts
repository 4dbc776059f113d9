import { type NamedDimension, valueName } from '../i18n/criterion-text.ts';
import { formatCents, formatCompact, formatDate, formatNumber, formatUsd, formatSum } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import { doorOf } from '../model/doors.ts';
import { newestHeadline } from '../model/headline.ts';
import type { PartKey } from '../model/pledge-set.ts';
import { ratesOf, type UsedRate } from '../model/rates.ts';
import { type RegisterView, valuationsOf } from '../model/register-view.ts';
import { REPORTING_RULES } from '../model/reporting-rules.ts';
import { pledgesOf, type Selection } from '../model/selection.ts';
import { doorHref, href, paths } from '../routes.ts';

/** Dimensions whose values have pages. */
const PAGES: Partial<Record<NamedDimension, (value: string) => string>> = {
  'focus-area': paths.focusArea,
  'implementation-region': paths.region,
  'entity-region': paths.region,
  'country-group': paths.countryGroup,
};

/** The words and addresses that the figures of some pledges share, in one language. */
export interface Speech {
  readonly translator: Translator;
  /** The day the data was computed for. */
  readonly today: string;
  /** The pledges the figures are about; every pledge where nothing is selected. */
  readonly selection: Selection;
  readonly name: (dimension: NamedDimension, value: string) => string;
  /** The page of a category, where it has one. */
  readonly page: (dimension: NamedDimension, value: string) => string | undefined;
  /** The list of the pledges behind a number, within the selection; nothing where there are none. */
  readonly door: (criteria: Selection, part?: PartKey) => string | undefined;
  /** A number, or the word for none. */
  readonly count: (value: number) => string;
  /** US dollars, short, or the word for none. */
  readonly money: (cents: bigint) => string;
  /** US dollars without the code, where the words beside say it, or the word for none. */
  readonly dollars: (cents: bigint) => string;
  /** US dollars to the cent, for tables; words where pledges state nothing that counts, and zero where there are none. */
  readonly cents: (cents: bigint, pledges?: number) => string;
  /** A number in full, for tables. */
  readonly number: (value: number) => string;
  /** "Source: 53 pledges of this register on 24 November 2026, a sample; ITU counts over 1,000." */
  readonly source: string;
  /** The exchange rates behind the counted value. */
  readonly rates: readonly UsedRate[];
}

/** The shared words of figures about some pledges of a view, in a language. */
export function speak(translator: Translator, view: RegisterView, selection: Selection = []): Speech {
  const { t, locale } = translator;
  const number = (value: number): string => formatNumber(locale, value);
  const pledges = pledgesOf(view, selection);
  return {
    translator,
    today: view.today,
    selection,
    name: (dimension, value) => valueName(translator, dimension, value, REPORTING_RULES),
    page: (dimension, value) => {
      const pathOf = PAGES[dimension];
      return pathOf && href(locale.id, pathOf(value));
    },
    door: (criteria, part) => {
      const door = doorOf(view, [...selection, ...criteria], part);
      return door && doorHref(locale.id, door);
    },
    count: (value) => (value === 0 ? t('common.none') : number(value)),
    money: (cents) => (cents === 0n ? t('common.none') : formatUsd(translator, cents)),
    dollars: (cents) => (cents === 0n ? t('common.none') : formatCompact(translator, Number(cents) / 100)),
    cents: (cents, pledges) => (pledges === 0 ? formatCents(locale, cents) : formatSum(translator, cents)),
    number,
    source: t('chart.source', {
      count: pledges.length,
      date: formatDate(locale, view.today),
      sample: sampleText(translator, view),
    }),
    rates: ratesOf(valuationsOf(view, pledges).filter(({ counted }) => counted > 0n)),
  };
}

function sampleText({ t, locale }: Translator, { dataset }: RegisterView): string {
  const itu = newestHeadline(dataset, 'pledges');
  if (itu?.pledges === undefined) return t('home.figure.pledges.note-plain');
  const value = formatNumber(locale, itu.pledges);
  return t('home.figure.pledges.note', { count: t(`qualifier.${itu.pledges_qualifier ?? 'exact'}`, { value }) });
}
