import { formatDate, formatNumber, formatPercent } from '../i18n/format.ts';
import { foreignTo, SOURCE_LOCALE } from '../i18n/locales.ts';
import type { Translator } from '../i18n/translate.ts';
import type { PlaceView } from '../model/place-view.ts';
import { href, paths } from '../routes.ts';
import { attributes } from './attributes.ts';
import { factList } from './fact-list.ts';
import { type Markup, markup } from './markup.ts';

/** What is known of a country or territory itself. */
export function countryFacts(country: PlaceView, translator: Translator): Markup {
  const { place, internet, population, offline } = country;
  const { t, locale } = translator;
  const region = markup`<a href="${href(locale.id, paths.region(place.region))}">${t(`region.${place.region}`)}</a>`;
  return factList([
    { label: t('country.region'), content: [region] },
    { label: t('country.groups'), content: groups(country, translator) },
    {
      label: t('country.internet'),
      content: indicator(internet, (value) => formatPercent(locale, value), translator),
    },
    {
      label: t('country.population'),
      content: indicator(population, (value) => formatNumber(locale, value), translator),
    },
    ...(offline === undefined
      ? []
      : [
          {
            label: t('country.offline'),
            content: t('country.offline.value', { count: formatNumber(locale, offline) }),
          },
        ]),
  ]);
}

function groups({ status }: PlaceView, { t, locale }: Translator): string | Markup[] {
  if (status.length === 0) return t('country.groups.none');
  return status.map(({ country_group: group, scheduled_until }) => {
    const until =
      scheduled_until &&
      markup`<span class="small soft"> · ${t('group.scheduled', { date: formatDate(locale, scheduled_until) })}</span>`;
    return markup`<p><a href="${href(locale.id, paths.countryGroup(group))}">${t(`country-group.${group}`)}</a>${until}</p>`;
  });
}

function indicator(
  row: PlaceView['internet'],
  format: (value: number) => string,
  { t, locale }: Translator,
): string | Markup[] {
  if (!row) return t('common.not-stated');
  const lang = attributes({ lang: foreignTo(locale.id, SOURCE_LOCALE) });
  return [
    markup`<p>${format(row.value)} (${row.year})<span class="small soft"> · <bdi${lang}>${row.source_title}</bdi></span></p>`,
  ];
}
