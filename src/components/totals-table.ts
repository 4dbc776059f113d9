import { formatCents, formatNumber, formatUsd } from '../i18n/format.ts';
import { foreignTo, SOURCE_LOCALE } from '../i18n/locales.ts';
import { ratesSources, ratesText } from '../i18n/rates-text.ts';
import { totalsFinding } from '../i18n/totals-finding.ts';
import type { Translator } from '../i18n/translate.ts';
import type { ListView } from '../model/list-view.ts';
import { href, paths } from '../routes.ts';
import { doorLink } from './door-link.ts';
import { type Markup, markup } from './markup.ts';
import { stretched } from './stretches.ts';

/**
 * What some pledges come to: stated, counted, and excluded for each reason.
 * @param undivided true where pledges are not shared out, so that nobody knows which part falls here
 */
export function totalsTable(
  { door, set: { totals, shared, rates } }: Pick<ListView, 'set' | 'door'>,
  translator: Translator,
  undivided = false,
): Markup {
  const { t, locale } = translator;
  const value = (cents: bigint, pledges: number) => (pledges > 0 ? formatCents(locale, cents) : t('totals.no-value'));
  const number = (to: string | undefined, count: number) => doorLink(to, formatNumber(locale, count));
  const notes = [
    undivided && totals.counted.pledges > 0 && t('totals.undivided'),
    shared !== totals.counted.cents && t('totals.share-note', { value: formatUsd(translator, totals.counted.cents) }),
  ];
  const excluded = totals.excluded.map(({ reason, pledges, cents }) => {
    const name = t('common.label-value', { label: t('totals.excluded'), value: t(`exclusion.${reason}`) });
    return markup`<tr><th scope="row">${name}</th><td class="number">${number(door(reason), pledges)}</td><td class="number">${value(cents, cents > 0n ? pledges : 0)}</td></tr>`;
  });
  const read = stretched(ratesText(translator, rates), ratesSources(rates), foreignTo(locale.id, SOURCE_LOCALE));
  return markup`<section class="block" id="totals"><h2>${totalsFinding(translator, totals, shared)}</h2>${notes.map(
    (note) => note && markup`<p class="soft">${note}</p>`,
  )}<div class="scroll" tabindex="0" role="group" aria-label="${t('totals.caption')}"><table class="whole"><caption>${t('totals.caption')}</caption><thead><tr><th scope="col">${t('totals.title')}</th><th scope="col" class="number">${t('totals.pledges')}</th><th scope="col" class="number">${t('totals.value')}</th></tr></thead><tbody><tr><th scope="row">${t('totals.stated')}</th><td class="number">${number(door('stated'), totals.with_amount)}</td><td class="number">${value(totals.stated, totals.with_amount)}</td></tr><tr><th scope="row"><strong>${t('totals.counted')}</strong></th><td class="number"><strong>${number(door('counted'), totals.counted.pledges)}</strong></td><td class="number"><strong>${value(totals.counted.cents, totals.counted.pledges)}</strong></td></tr>${excluded}</tbody><tfoot></tfoot></table></div><p class="small soft">${read} ${t('totals.sample')} <a href="${href(locale.id, paths.howWeCount())}">${t('totals.rule')}</a></p></section>`;
}
