import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortByName } from '../src/i18n/format.ts';
import { type LocaleId, LOCALES, localeOf } from '../src/i18n/locales.ts';
import { nameOf, type SixNames } from '../src/i18n/names.ts';
import { readDataset } from '../src/reader/read-dataset.ts';
import { readTable } from '../src/reader/table.ts';
import { REPOSITORY } from './dataset-builder.ts';

/*
 * The short name of the United Nations, in each language where it is not the name CLDR has; read in the country taxonomy
 * of OCHA, which follows UNTERM for States, the Cook Islands and Niue, and M49 for the other territories.
 */
const FILE = 'tests/un-short-names.csv';
const { headers, rows } = readTable(readFileSync(join(REPOSITORY, FILE), 'utf8'), FILE).table;
const UN_NAMES = new Map(
  rows.map(({ cells }) => {
    const names = Object.fromEntries(headers.map((header, index) => [header, cells[index]]));
    return [names['iso3'], names];
  }),
);
const { dataset } = readDataset(REPOSITORY);
const PLACES: readonly (SixNames & { readonly iso3: string; readonly iso2: string })[] = [
  ...dataset.countries,
  ...dataset.territories,
];

describe.each(LOCALES)('the names of countries and territories in $id', (locale) => {
  const cldr = new Intl.DisplayNames(locale.tag, { type: 'region' });

  it('are those of the United Nations, and of CLDR where the two agree', () => {
    expect(PLACES).toHaveLength(216);
    const wrong = PLACES.map((place) => ({
      iso3: place.iso3,
      name: nameOf(place, locale.id),
      expected: UN_NAMES.get(place.iso3)?.[`name_${locale.id}`] || cldr.of(place.iso2),
    })).filter(({ name, expected }) => name !== expected);
    expect(wrong).toEqual([]);
  });

  it('differ from one another', () => {
    const names = PLACES.map((place) => nameOf(place, locale.id));
    expect(new Set(names).size).toBe(names.length);
  });
});

it('names of places are sorted by the language they are in', () => {
  const firstAndLast = (id: LocaleId) => {
    const names = sortByName(localeOf(id), PLACES, (place) => nameOf(place, id)).map(({ iso3 }) => iso3);
    return [...names.slice(0, 3), names.at(-1)];
  };
  expect(Object.fromEntries(LOCALES.map(({ id }) => [id, firstAndLast(id)]))).toEqual({
    ar: ['ISL', 'ETH', 'AZE', 'NLD'],
    zh: ['ALB', 'DZA', 'AFG', 'CHN'],
    en: ['AFG', 'ALB', 'DZA', 'ZWE'],
    fr: ['AFG', 'ZAF', 'ALB', 'ZWE'],
    ru: ['AUS', 'AUT', 'AZE', 'JPN'],
    es: ['AFG', 'ALB', 'DEU', 'ZWE'],
  });
});
