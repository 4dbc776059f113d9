import { nameOf } from '../i18n/names.ts';
import { formatNumber, formatPercent, sortByName } from '../i18n/format.ts';
import { silentPlaces } from '../model/silence.ts';
import type { RegisterView } from '../model/register-view.ts';
import { CountryGroup } from '../schema/vocabularies.ts';
import { href, paths } from '../routes.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** The map of silence: countries of the three groups that no pledge names, as a list a minister can act on. */
export function silence(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const { members, silent } = silentPlaces(view);
  const bars = CountryGroup.options.map((group) => {
    const inGroup = members.filter(({ groups }) => groups.includes(group)).length;
    const without = silent.filter(({ groups }) => groups.includes(group)).length;
    return {
      key: group,
      value: inGroup === 0 ? 0 : (without / inGroup) * 100,
      label: t(`country-group.${group}`),
      text: t('chart.silence.of', { count: without, total: inGroup }),
      to: href(locale.id, paths.countryGroup(group)),
    };
  });
  return {
    id: 'silence',
    title: t('chart.silence.title', { count: silent.length, total: members.length }),
    subtitle: t('chart.silence.subtitle'),
    table: {
      columns: [
        t('chart.country'),
        t('country.groups'),
        t('chart.region-of-country'),
        t('country.internet'),
        t('country.population'),
      ],
      rows: sortByName(locale, silent, ({ place }) => nameOf(place, locale.id)).map(
        ({ place, groups, internet, population }) => ({
          name: nameOf(place, locale.id),
          to: href(locale.id, paths.country(place.iso3)),
          cells: [
            groups.join(' · '),
            speech.region(place.region),
            internet
              ? t('chart.value-in-year', { value: formatPercent(locale, internet.value), year: String(internet.year) })
              : t('common.no-figure'),
            population ? formatNumber(locale, population.value) : t('common.no-figure'),
          ],
        }),
      ),
    },
    drawing: { kind: 'bars', bars, max: 100 },
    source: `${speech.source(view.pledges.length)} ${t('chart.silence.note')}`,
  };
}
