import { formatDate, formatNumber, formatPercent, joinSentences, sortByName } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import type { RegisterView } from '../model/register-view.ts';
import { type SilentPlace, silentPlaces } from '../model/silence.ts';
import { CountryGroup } from '../schema/vocabularies.ts';
import { href, paths } from '../routes.ts';
import type { Figure } from './figure.ts';
import { dataOf } from './figure-data.ts';
import type { Speech } from './speak.ts';

/** The map of silence: countries of the three groups that no pledge names, as a list a minister can act on. */
export function silence(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const { members, silent } = silentPlaces(view);
  const places = sortByName(locale, silent, ({ place }) => nameOf(place, locale.id));
  const bars = CountryGroup.options.map((group) => {
    const inGroup = members.filter(({ groups }) => groups.includes(group)).length;
    const without = silent.filter(({ groups }) => groups.includes(group)).length;
    return {
      key: group,
      value: inGroup === 0 ? 0 : (without / inGroup) * 100,
      label: speech.name('country-group', group),
      text: t('chart.silence.of', { count: without, total: inGroup }),
      to: speech.page('country-group', group),
    };
  });
  return {
    id: 'silence',
    title: t('chart.silence.title', { count: silent.length, total: members.length }),
    subtitle: t('chart.silence.subtitle', { date: formatDate(locale, view.today) }),
    table: {
      columns: [
        t('chart.country'),
        t('country.groups'),
        t('chart.region-of-country'),
        t('country.internet'),
        t('country.population'),
      ],
      words: [1, 2],
      rows: places.map(({ internet, population, ...entry }) => ({
        name: nameOf(entry.place, locale.id),
        to: href(locale.id, paths.country(entry.place.iso3)),
        cells: [
          { text: groupsText(speech, entry) },
          { text: speech.name('implementation-region', entry.place.region) },
          {
            text: internet
              ? t('chart.value-in-year', { value: formatPercent(locale, internet.value), year: String(internet.year) })
              : t('common.no-figure'),
            to: internet?.source_url,
          },
          {
            text: population ? formatNumber(locale, population.value) : t('common.no-figure'),
            to: population?.source_url,
          },
        ],
      })),
    },
    data: dataOf(
      speech,
      [
        ...['country', 'country_name', 'country_groups', 'scheduled_to_leave', 'itu_region'],
        ...['internet_users_pct', 'internet_year', 'population', 'population_year', 'indicator_url'],
      ],
      places.map(({ place, groups, leaving, internet, population }) => ({
        cells: [
          ...[place.iso3, nameOf(place, locale.id), groups.join('|')],
          leaving.map(({ group, date }) => `${group} ${date}`).join('|') || null,
          place.region,
          ...[internet?.value ?? null, internet?.year ?? null, population?.value ?? null, population?.year ?? null],
          internet?.source_url ?? population?.source_url ?? null,
        ],
        source: [...new Set([t('site.title'), internet?.source_title, population?.source_title])]
          .filter((title) => title !== undefined)
          .join('; '),
      })),
    ),
    drawing: { kind: 'bars', bars, max: 100 },
    source: joinSentences(locale, [
      speech.source,
      t('chart.silence.note'),
      ...(places.some(({ leaving }) => leaving.length > 0) ? [t('chart.silence.scheduled')] : []),
    ]),
    rates: [],
    links: [],
  };
}

/** "LDC (due to leave: 2029) · SIDS", in the marks of the language. */
function groupsText(
  { translator: { t, locale } }: Speech,
  { groups, leaving }: Pick<SilentPlace, 'groups' | 'leaving'>,
) {
  return groups
    .map((group) => {
      const mark = t(`country-group-mark.${group}`);
      const leave = leaving.find((one) => one.group === group);
      return leave ? t('chart.silence.leaving', { group: mark, date: formatDate(locale, leave.date) }) : mark;
    })
    .join(' · ');
}
