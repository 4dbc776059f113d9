import { amountText } from '../../i18n/amount-text.ts';
import { formatCents, formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import { foreignTo } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { REPORTING_SIGN } from '../../i18n/reporting-sign.ts';
import { FOCUS_AREA_SIGN } from '../../i18n/focus-area-sign.ts';
import type { ReportingState } from '../../model/reporting-state.ts';
import { EXCLUSIONS } from '../../model/totals.ts';
import { href, paths } from '../../routes.ts';
import type { Amount } from '../../schema/pledge.ts';
import type { FocusArea } from '../../schema/vocabularies.ts';
import type { ShownRow } from '../../explorer/shown-row.ts';
import { element } from '../element.ts';
import { type Library, nameOfValue } from './load.ts';

/** Most places that are named; more are counted. */
const NAMED = 3;

/** The head of a table of pledges, as the pages have it. */
export function tableHead({ translator: { t } }: Library): HTMLElement {
  const head = (key: MessageKey, number = false): HTMLElement =>
    element('th', { scope: 'col', class: number ? 'number' : undefined }, t(key));
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      head('table.pledge'),
      head('table.entity'),
      head('table.where-when'),
      head('table.amount', true),
      head('table.share', true),
      head('table.state'),
    ),
  );
}

/** The row of a pledge, as the pages have it. */
export function rowElement(library: Library, row: ShownRow): HTMLElement {
  const { translator } = library;
  const { t, locale } = translator;
  const cell = (key: MessageKey, number: boolean, ...children: (Node | string)[]): HTMLElement =>
    element('td', { 'data-label': t(key), class: number ? 'number' : undefined }, ...children);
  const { id, title, language, values, by, cents } = row;
  const where = whereText(library, row);
  const reason = EXCLUSIONS[row.excluded - 1];
  const { entity: entities } = values;
  const state = (values['reporting-state'][0] ?? 'no-report') as ReportingState;
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      ...values['focus-area'].map((area) =>
        element('span', { class: `mark ${area}`, 'aria-hidden': 'true' }, FOCUS_AREA_SIGN[area as FocusArea]),
      ),
      ' ',
      element(
        'a',
        {
          href: href(locale.id, paths.pledge(id)),
          lang: foreignTo(locale.id, language),
        },
        title,
      ),
    ),
    cell(
      'table.entity',
      false,
      element('bdi', {}, nameOfValue(library, 'entity', entities[0] ?? '')),
      entities.length > 1 ? ` ${t('common.and-more', { count: entities.length - 1 })}` : '',
    ),
    cell('table.where-when', false, by ? `${where} · ${t('table.by', { date: formatDate(locale, by) })}` : where),
    cell('table.amount', true, amountText(translator, amountOf(row)), ...rateOf(library, row)),
    cell(
      'table.share',
      true,
      reason ? element('span', { class: 'soft small' }, t(`exclusion.${reason}`)) : formatCents(locale, BigInt(cents)),
    ),
    cell(
      'table.state',
      false,
      element(
        'span',
        { class: 'state' },
        element('span', { 'aria-hidden': 'true' }, REPORTING_SIGN[state]),
        ` ${t(`reporting-state.${state}`)}`,
      ),
    ),
  );
}

function whereText(library: Library, { values }: ShownRow): string {
  const { t, locale } = library.translator;
  const { country: countries } = values;
  if (countries.length > NAMED) return t('table.countries', { count: countries.length });
  const facet = countries.length > 0 ? 'country' : 'implementation-region';
  return formatList(
    locale,
    values[facet].map((value) => nameOfValue(library, facet, value)),
  );
}

function amountOf({ amount }: ShownRow): Amount | undefined {
  if (!amount) return undefined;
  const { shared, ...rest } = amount;
  return { ...rest, same_sum_as: shared ? '' : undefined };
}

function rateOf({ translator: { t, locale } }: Library, { rate }: ShownRow): HTMLElement[] {
  if (!rate) return [];
  const text = t('table.rate', {
    rate: formatNumber(locale, rate.units_per_usd, 6),
    currency: rate.currency,
    year: String(rate.year),
  });
  return [element('span', { class: 'soft small rate' }, text)];
}
