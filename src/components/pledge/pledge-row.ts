import { amountText } from '../../i18n/amount-text.ts';
import { formatCents, formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import { foreignTo } from '../../i18n/locales.ts';
import { nameOf } from '../../i18n/names.ts';
import type { Translator } from '../../i18n/translate.ts';
import { madeOnceFor } from '../../made-once.ts';
import type { PledgeRow } from '../../model/pledge-rows.ts';
import type { FxRate } from '../../schema/tables.ts';
import { href, paths } from '../../routes.ts';
import { attributes } from '../attributes.ts';
import { entityNames } from '../entity-names.ts';
import { focusAreaMark } from '../focus-area-mark.ts';
import { kept, type Markup, markup } from '../markup.ts';
import { stateText } from '../state-text.ts';

/** What a row says wherever it stands: all but what the pledge adds to the total of that table. */
interface InAll {
  readonly start: Markup;
  readonly amount: Markup;
  readonly rate: Markup | undefined;
  readonly end: Markup;
}

// A pledge stands in some fifty lists of a large register: what is the same in all is written once in each language.
const inAll = madeOnceFor(({ locale }: Translator) => locale.id, write);

/** What the column for the amounts counted is called: whether they are what falls here, or whole pledges. */
export type ShareTitle = 'table.share' | 'table.whole';

/**
 * The row of a pledge in a table.
 * @param share what the pledge adds to the total shown with the table, in cents; nothing where the table has no total
 * @param grouped whether a heading above says why the amount is excluded, where it is
 */
export function pledgeRow(
  row: PledgeRow,
  translator: Translator,
  share?: bigint,
  grouped = false,
  title: ShareTitle = 'table.share',
): Markup {
  const { t, locale } = translator;
  const { start, amount, rate, end } = inAll(row, translator);
  if (share === undefined) return markup`${start}${amount}</td>${end}`;
  const { excluded } = row.valuation;
  const adds = excluded
    ? markup`<span class="soft small">${t(grouped ? 'totals.excluded' : `exclusion.${excluded}`)}</span>`
    : formatCents(locale, share);
  return markup`${start}${amount}${rate}</td><td class="number" data-label="${t(title)}">${adds}</td>${end}`;
}

function write(row: PledgeRow, translator: Translator): InAll {
  const { pledge, entities, done_by, valuation, standing } = row;
  const { t, locale } = translator;
  const marks = row.focus_areas.map(focusAreaMark);
  const lang = attributes({ lang: foreignTo(locale.id, pledge.language) });
  const where = placesText(row, translator);
  const whereWhen =
    done_by === undefined ? where : `${where} · ${t('table.by', { date: formatDate(locale, done_by) })}`;
  const rate = valuation.converted?.rate;
  return {
    start: kept(
      markup`<tr><th scope="row">${marks} <a href="${href(locale.id, paths.pledge(pledge.id))}"${lang}>${pledge.title}</a></th><td data-label="${t('table.entity')}">${entityNames(entities, translator)}</td><td data-label="${t('table.where-when')}">${whereWhen}</td>`,
    ),
    amount: kept(markup`<td class="number" data-label="${t('table.amount')}">${amountText(translator, pledge.amount)}`),
    rate: rate && kept(markup`<span class="soft small rate">${rateText(rate, translator)}</span>`),
    end: kept(markup`<td data-label="${t('table.state')}">${stateText(standing.state, translator)}</td></tr>`),
  };
}

function rateText({ units_per_usd, currency, year }: FxRate, { t, locale }: Translator): string {
  return t('table.rate', { rate: formatNumber(locale, units_per_usd, 6), currency, year: String(year) });
}

function placesText({ places, regions }: PledgeRow, { t, locale }: Translator): string {
  if (places.length > 3) return t('table.countries', { count: places.length });
  return formatList(
    locale,
    places.length > 0
      ? places.map((place) => nameOf(place, locale.id))
      : regions.map((region) => t(`region.${region}`)),
  );
}
