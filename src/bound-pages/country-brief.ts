import type { BoundKind } from '../binding/bound-paths.ts';
import { figureColumns } from '../components/charts/figure-columns.ts';
import { countryFacts } from '../components/country-facts.ts';
import { type Markup, markup } from '../components/markup.ts';
import { pledgeSection } from '../components/pledge/pledge-section.ts';
import { figuresOf, namedIn, nameOfCountry } from './country-page.ts';
import { nameOf } from '../i18n/names.ts';
import { totalsFinding } from '../i18n/totals-finding.ts';
import { translator as translatorOf } from '../i18n/translate.ts';
import type { PlaceView } from '../model/place-view.ts';
import { paths } from '../routes.ts';
import { listOf } from '../site-doors.ts';

interface Blanks {
  /** In lower case, as it stands in addresses. */
  readonly iso3: string;
  readonly name: string;
  readonly title: string;
  readonly finding: string;
  /** What the finding is not. */
  readonly caveat: string;
  readonly body: Markup;
}

/** As much as one sheet of A4 has room for. */
const PLEDGES = 5;
const FIGURES = 2;

/** What is to be known of a country or territory, on one sheet. */
export const COUNTRY_BRIEF: BoundKind<PlaceView, object, Blanks> = {
  folder: paths.countries(),
  pathOf: ({ place }) => place.iso3.toLowerCase(),
  tail: 'brief/',
  commonOf: () => ({}),
  blanksOf: (country, locale) => {
    const { place } = country;
    const translator = translatorOf(locale);
    const { t } = translator;
    const name = nameOf(place, locale);
    const list = listOf(locale, namedIn(place), PLEDGES);
    const isNamed = list.set.pledges.length > 0;
    const figures = figuresOf(place, translator).slice(0, FIGURES);
    return {
      iso3: place.iso3.toLowerCase(),
      name,
      title: t('brief.title', { name }),
      finding: isNamed ? totalsFinding(translator, list) : t('country.named.none'),
      caveat: isNamed && list.set.totals.counted.pledges > 0 ? t('totals.undivided') : '',
      body: markup`${countryFacts(country, translator)}${figureColumns(figures, translator)}${
        isNamed && pledgeSection(list, { title: t('country.named') }, translator)
      }`,
    };
  },
  showsOf: (country) => nameOfCountry(country),
};
