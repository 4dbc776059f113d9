import { describe, expect, it } from 'vitest';
import { FACETS } from '../src/explorer/facets.ts';
import { answerTo, openHoldings } from '../src/explorer/holdings.ts';
import { EVERYTHING } from '../src/explorer/question.ts';
import { explorerNames, otherNames } from '../src/found-names.ts';
import { facetNames } from '../src/i18n/facet-names.ts';
import { LOCALES } from '../src/i18n/locales.ts';
import { nameOf } from '../src/i18n/names.ts';
import { viewRegister } from '../src/model/register-view.ts';
import { facetFile, titleFile } from '../src/publish/explorer-files.ts';
import { simplify } from '../src/schema/closest.ts';
import { buildPledge, repositoryRegister, TODAY } from './dataset-builder.ts';

const tables = repositoryRegister().dataset;
const places = [...tables.countries, ...tables.territories];
// A pledge in each place, of an entity without one.
const pledges = places.map(({ iso3 }) =>
  buildPledge({ id: iso3.toLowerCase(), title: 'A promise', countries: [iso3] }),
);
const view = viewRegister({ ...tables, pledges, progress_reports: [] }, TODAY);
const facets = facetFile(view);
const names = explorerNames(FACETS, (facet) => facets.facets[facet].values, tables);
const holdings = openHoldings(facets, titleFile(view), names, 'en');
const found = (words: string): string[] =>
  Array.from(answerTo(holdings, { ...EVERYTHING, words }).rows, (row) => view.pledges[row]?.id.toUpperCase() ?? '');

describe('the search of the explorer', () => {
  it.each([
    ['UAE', 'ARE'],
    ['Ivory Coast', 'CIV'],
    ['South Korea', 'KOR'],
    ['north korea', 'PRK'],
    ['Laos', 'LAO'],
    ['UK', 'GBR'],
    ['USA', 'USA'],
    ['DRC', 'COD'],
    ['Turkey', 'TUR'],
    ['Cape Verde', 'CPV'],
    ['Swaziland', 'SWZ'],
    ['Burma', 'MMR'],
    ['Vietnam', 'VNM'],
    ['Corée du Sud', 'KOR'],
    ['coree du sud', 'KOR'],
    ['Cap-Vert', 'CPV'],
    ['Corea del Sur', 'KOR'],
    ['Kenia', 'KEN'],
    ["Кот-д'Ивуар", 'CIV'],
    ['Южная Корея', 'KOR'],
    ['США', 'USA'],
    ['ОАЭ', 'ARE'],
    ['韩国', 'KOR'],
    ['美国', 'USA'],
    ['كوريا الجنوبية', 'KOR'],
    ['ساحل العاج', 'CIV'],
  ])('finds by the usual name %s what is done in %s', (words, iso3) => {
    expect(found(words)).toContain(iso3);
  });

  it('finds pledges by what their entities are called besides', () => {
    const { pledges: all } = repositoryRegister().dataset;
    const real = viewRegister(repositoryRegister().dataset, TODAY);
    const file = facetFile(real);
    const realNames = explorerNames(FACETS, (facet) => file.facets[facet].values, real.dataset);
    const books = openHoldings(file, titleFile(real), realNames, 'en');
    for (const [alias, id] of [
      ['ISOC', 'internet-society'],
      ['Emirates Telecommunications', 'e-and'],
      ['CSA', 'singapore-csa'],
      ['Fundación Microfinanzas', 'bbva-microfinance-foundation'],
    ] as const) {
      const rows = Array.from(answerTo(books, { ...EVERYTHING, words: alias }).rows, (row) => real.pledges[row]);
      expect(rows.length).toBe(all.filter(({ entities }) => entities.includes(id)).length);
      expect(rows.every((pledge) => pledge?.entities.includes(id))).toBe(true);
    }
    expect(realNames.entity?.['huawei']).toEqual(['Huawei Technologies']);
  });

  it('finds every place by each of its usual names', () => {
    const missed = places.flatMap((place) =>
      LOCALES.flatMap(({ id }) => otherNames(place, id).filter((name) => !found(name).includes(place.iso3))),
    );
    expect(missed).toEqual([]);
  });

  it('shows the names it showed, the other ones behind them, and loads none that finds nothing more', () => {
    const shown = facetNames(FACETS, (facet) => facets.facets[facet].values, tables);
    for (const [iso3, all] of Object.entries(names.country ?? {}))
      expect(all.slice(0, LOCALES.length)).toEqual(shown.country?.[iso3]);
    expect({ ...names, country: shown.country, entity: undefined }).toEqual({ ...shown, entity: undefined });
    const { GHA, FRA, GBR } = names.country ?? {};
    expect([GHA, FRA].map((all) => all?.length)).toEqual([LOCALES.length, LOCALES.length]);
    expect(GBR).toContain('UK');
    expect(GBR).not.toContain('United Kingdom');
  });
});

describe.each(LOCALES)('the names that the form knows besides in $id', ({ id }) => {
  it('are of one place each', () => {
    const all = places.flatMap((place) => [nameOf(place, id), ...otherNames(place, id)].map(simplify));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });
});
