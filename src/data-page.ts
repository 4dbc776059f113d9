import { dataFiles, dataPlace } from './data-files.ts';
import focusAreas from './examples/focus-areas.mjs?raw';
import years from './examples/years.sql?raw';
import { type Citation, citeRegister } from './i18n/citation-text.ts';
import type { LocaleId } from './i18n/locales.ts';
import { nameOf } from './i18n/names.ts';
import { translator } from './i18n/translate.ts';
import { busiestCountry } from './model/busiest-country.ts';
import type { TableName } from './publish/table.ts';
import { pageAddress, paths, rootHref } from './routes.ts';
import { site, stand } from './site-dataset.ts';

/** The address in the examples where a build does not know its own. */
const ELSEWHERE = 'https://register.example/data/v1/';

/** One entry a table of the data: what it holds in a language, and its files. */
export function tablesOnPage(locale: LocaleId) {
  const { t } = translator(locale);
  const names = [...new Set(dataFiles().map(({ table }) => table.name))];
  return names.map((name: TableName) => {
    const files = dataFiles().filter(({ table }) => table.name === name);
    return {
      title: t(`data.table.${name}`),
      rows: files[0]?.count ?? 0,
      files: files.map((file) => ({ name: file.name, to: rootHref(`data/v1/${file.name}`), bytes: file.bytes })),
    };
  });
}

/** The files that describe the data, with what each is. */
export function descriptorsOnPage(locale: LocaleId) {
  const { t } = translator(locale);
  return [
    { path: 'data/v1/datapackage.json', text: t('data.descriptor.datapackage') },
    { path: 'data/v1/pledges.csv-metadata.json', text: t('data.descriptor.csvw') },
    { path: 'data/v1/catalog.jsonld', text: t('data.descriptor.catalog') },
    { path: 'data/v1/checksums.txt', text: t('data.descriptor.checksums') },
    { path: 'schema/v1/pledge.schema.json', text: t('data.descriptor.schema') },
  ].map(({ path, text }) => ({ name: path.slice(path.lastIndexOf('/') + 1), to: rootHref(path), text }));
}

/** The worked examples as they run here: with the address of this site, where the build knows it. */
export function examplesOnPage(locale: LocaleId) {
  const { data } = dataPlace(locale);
  const isKnown = data.startsWith('http');
  const placed = (text: string) => (isKnown ? text.replaceAll(ELSEWHERE, data) : text);
  const busiest = busiestCountry(site().view);
  return {
    javascript: placed(focusAreas),
    duckdb: placed(years),
    placeholder: isKnown ? undefined : ELSEWHERE,
    formula: busiest && {
      country: nameOf(busiest.place, locale),
      count: busiest.pledges,
      text: `=COUNTIF(B:B,"${busiest.place.iso3}")`,
    },
  };
}

/** How to cite the register, short and in full. */
export function citationsOnPage(locale: LocaleId): Citation {
  return citeRegister(translator(locale), { ...stand(), address: pageAddress(locale, paths.data()) });
}
