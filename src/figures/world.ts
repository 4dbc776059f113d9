import { joinSentences } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { placeEntries } from '../model/place-view.ts';
import type { RegisterView } from '../model/register-view.ts';
import { ItuRegion } from '../schema/vocabularies.ts';
import { href, paths } from '../routes.ts';
import type { Figure } from './figure.ts';
import { dataOf } from './figure-data.ts';
import type { Speech } from './speak.ts';

/** One equal tile per country and territory: islands as visible as continents. */
export function world(view: RegisterView, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const entries = placeEntries(view);
  const tiles = new Map(view.dataset.tile_grid.map((tile) => [tile.iso3, tile]));
  const named = entries.filter(({ pledges }) => pledges > 0);
  const largest = Math.max(1, ...entries.map(({ pledges }) => pledges));
  return {
    id: 'world',
    title: t('chart.world.title', { count: named.length, total: entries.length }),
    subtitle: t('chart.world.subtitle'),
    table: {
      columns: [t('chart.country'), t('chart.column.number'), t('country.groups')],
      words: [2],
      rows: named
        .toSorted((a, b) => b.pledges - a.pledges)
        .map(({ place, pledges, groups }) => ({
          name: nameOf(place, locale.id),
          to: href(locale.id, paths.country(place.iso3)),
          cells: [
            { text: speech.number(pledges), to: speech.door([{ dimension: 'country', value: place.iso3 }]) },
            {
              text:
                groups.length > 0
                  ? groups.map((group) => t(`country-group-mark.${group}`)).join(' · ')
                  : t('country.groups.none'),
            },
          ],
        })),
    },
    data: dataOf(
      speech,
      ['country', 'country_name', 'itu_region', 'country_groups', 'pledges'],
      entries.map(({ place, pledges, groups }) => ({
        cells: [place.iso3, nameOf(place, locale.id), place.region, groups.join('|') || null, pledges],
      })),
    ),
    drawing: {
      kind: 'tiles',
      largest,
      head: t('chart.column.number'),
      rangeText: (from, to) =>
        from === to ? speech.count(from) : t('chart.world.range', { from: speech.number(from), to: speech.number(to) }),
      blocks: ItuRegion.options.map((region) => ({
        key: region,
        label: speech.name('implementation-region', region),
        to: speech.page('implementation-region', region),
        tiles: entries
          .filter(({ place }) => place.region === region)
          .flatMap(({ place, pledges, groups }) => {
            const tile = tiles.get(place.iso3);
            if (!tile) return [];
            const name = nameOf(place, locale.id);
            return [
              {
                key: place.iso3,
                column: tile.column,
                row: tile.row,
                value: pledges,
                text: place.iso3,
                to: href(locale.id, paths.country(place.iso3)),
                class: groups.map((group) => group.toLowerCase()).join(' '),
                name: t('chart.world.tile', { code: place.iso3, name, count: pledges }),
              },
            ];
          }),
      })),
    },
    source: joinSentences(speech.translator.locale, [speech.source, t('chart.world.note')]),
    rates: [],
    links: [],
  };
}
