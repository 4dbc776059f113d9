import { formatNumber, formatUsd, formatSum } from '../i18n/format.ts';
import { foreignTo, SOURCE_LOCALE } from '../i18n/locales.ts';
import { ratesSources, ratesText } from '../i18n/rates-text.ts';
import { isShared, totalsFinding } from '../i18n/totals-finding.ts';
import type { Translator } from '../i18n/translate.ts';
import type { ListView } from '../model/list-view.ts';
import { href, paths } from '../routes.ts';
import { doorLink } from './door-link.ts';
import { type Markup, markup } from './markup.ts';
import { stretched } from './stretches.ts';

/** A row of the table: what it is called, how many pledges that is, and what they come to. */
interface Row {
  readonly name: string;
  readonly pledges: number;
  readonly to: string | undefined;
  readonly value: string;
  /** True for the figure that the sentence above the table says. */
  readonly isFinding?: boolean;
}

/** What some pledges come to: stated, counted, and excluded for each reason. */
export function totalsTable(list: Pick<ListView, 'set' | 'undivided' | 'door'>, translator: Translator): Markup {
  const { t, locale } = translator;
  const { set, undivided } = list;
  const { counted, excluded } = set.totals;
  const notes = [
    isShared(set) && t('totals.share-note', { value: formatUsd(translator, counted.cents) }),
    undivided && counted.pledges > 0 && t('totals.undivided'),
    excluded.some(({ reason, cents }) => reason === 'per-year-open' && cents > 0n) && t('totals.per-year-note'),
  ];
  const heads = { pledges: t('totals.pledges'), value: t('totals.value') };
  const rows = rowsOf(list, translator).map(({ name, pledges, to, value, isFinding }) => {
    const strong = (content: string | Markup) => (isFinding ? markup`<strong>${content}</strong>` : content);
    const number = doorLink(to, formatNumber(locale, pledges));
    return markup`<tr><th scope="row">${strong(name)}</th><td class="number" data-label="${heads.pledges}">${strong(number)}</td><td class="number" data-label="${heads.value}">${strong(value)}</td></tr>`;
  });
  const read = stretched(
    ratesText(translator, set.rates),
    ratesSources(set.rates),
    foreignTo(locale.id, SOURCE_LOCALE),
  );
  return markup`<section class="block" id="totals"><h2>${totalsFinding(translator, list)}</h2>${notes.map(
    (note) => note && markup`<p class="soft">${note}</p>`,
  )}<table class="stacked whole"><caption>${t('totals.caption')}</caption><thead><tr><th scope="col">${t('totals.title')}</th><th scope="col" class="number">${heads.pledges}</th><th scope="col" class="number">${heads.value}</th></tr></thead><tbody>${rows}</tbody><tfoot></tfoot></table><p class="small soft">${read} ${t('totals.sample')} <a href="${href(locale.id, paths.howWeCount())}">${t('totals.rule')}</a></p></section>`;
}

function rowsOf({ set, undivided, door }: Pick<ListView, 'set' | 'undivided' | 'door'>, translator: Translator): Row[] {
  const { t } = translator;
  const {
    totals: { with_amount, stated, counted, excluded },
    shared,
  } = set;
  const value = (cents: bigint): string => formatSum(translator, cents);
  const whole = { pledges: counted.pledges, to: door('counted') };
  return [
    { name: t('totals.stated'), pledges: with_amount, to: door('stated'), value: value(stated) },
    {
      ...whole,
      name: t(isShared(set) || undivided ? 'totals.counted.undivided' : 'totals.counted'),
      value: value(counted.cents),
      isFinding: !isShared(set),
    },
    ...(isShared(set) ? [{ ...whole, name: t('totals.counted.here'), value: value(shared), isFinding: true }] : []),
    ...excluded.map(({ reason, pledges, cents }) => ({
      name: t('common.label-value', { label: t('totals.excluded'), value: t(`exclusion.${reason}`) }),
      pledges,
      to: door(reason),
      value: reason === 'per-year-open' && cents > 0n ? t('amount.per-year', { amount: value(cents) }) : value(cents),
    })),
  ];
}
