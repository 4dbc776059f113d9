import type { BoundKind } from '../binding/bound-paths.ts';
import { figureColumns } from '../components/charts/figure-columns.ts';
import { countryFacts } from '../components/country-facts.ts';
import { type Markup, markup } from '../components/markup.ts';
import { pledgeSection } from '../components/pledge/pledge-section.ts';
import { totalsTable } from '../components/totals-table.ts';
import { feedOf } from '../feed-files.ts';
import { cutFigures } from '../figures/catalogue.ts';
import type { Figure } from '../figures/figure.ts';
import { speak } from '../figures/speak.ts';
import { SOURCE_LOCALE } from '../i18n/locales.ts';
import { nameOf } from '../i18n/names.ts';
import { type Translator, translator as translatorOf } from '../i18n/translate.ts';
import { madeOnce } from '../made-once.ts';
import type { PlaceView } from '../model/place-view.ts';
import { pledgeRows } from '../model/pledge-rows.ts';
import { pledgesOf } from '../model/selection.ts';
import { href, pageAddress, paths } from '../routes.ts';
import { nameOfAll, nameOfOne } from '../shown.ts';
import { site, stand } from '../site-dataset.ts';
import { listOf } from '../site-doors.ts';
import { twinFiles } from '../twin-files.ts';

interface Common {
  readonly feed: boolean;
}

interface Blanks {
  /** In lower case, as it stands in addresses. */
  readonly iso3: string;
  readonly kicker: string;
  readonly title: string;
  readonly description: string;
  readonly body: Markup;
}

/** The page of a country or territory. */
export const COUNTRY_PAGE: BoundKind<PlaceView, Common, Blanks> = {
  folder: paths.countries(),
  pathOf: ({ place }) => place.iso3.toLowerCase(),
  commonOf: ({ place }) => ({ feed: feedOf('country', place.iso3) !== undefined }),
  blanksOf: (country, locale) => {
    const { place } = country;
    const translator = translatorOf(locale);
    const { t } = translator;
    const title = nameOf(place, locale);
    const named = listOf(locale, namedIn(place));
    const made = listOf(locale, madeIn(place));
    const words = {
      title: t('country.named'),
      note: t('country.wider'),
      files: twinFiles(locale, 'country', place.iso3),
    };
    const isNamed = named.set.pledges.length > 0;
    const figures = figureColumns(figuresOf(place, translator), translator, {
      reading: { ...stand(), address: pageAddress(locale, paths.country(place.iso3)) },
      page: title,
    });
    return {
      iso3: place.iso3.toLowerCase(),
      kicker: place.is_territory ? t('country.kicker.territory') : t('country.kicker'),
      title,
      description: isNamed ? t('country.named') : t('country.named.none'),
      body: markup`${countryFacts(country, translator)}${
        isNamed
          ? [totalsTable(named, translator), pledgeSection(named, words, translator)]
          : unnamed(country, translator)
      }${figures}${made.set.pledges.length > 0 && pledgeSection(made, { title: t('country.made') }, translator)}`,
    };
  },
  // How to cite its charts names the commit.
  showsOf: (country) => nameOfAll(nameOfCountry(country), feedOf('country', country.place.iso3), stand().commit),
};

/**
 * The name of what all pages of a country or territory show. Its figures in one language stand for those in the others:
 * where their numbers lead depends on other pledges as well.
 */
export const nameOfCountry: (country: PlaceView) => string = madeOnce(({ place }) => {
  const { view } = site();
  const rows = [namedIn(place), madeIn(place)].map((selection) =>
    pledgeRows(view, pledgesOf(view, selection)).map(nameOfOne),
  );
  return nameOfAll(place.iso3, rows, figuresOf(place, translatorOf(SOURCE_LOCALE)), view.today);
});

/** The charts of a country or territory. */
export function figuresOf(place: PlaceView['place'], translator: Translator): Figure[] {
  const { view } = site();
  const selection = namedIn(place);
  return cutFigures(view, selection, speak(translator, view, selection));
}

/** The pledges that name a country or territory. */
export function namedIn({ iso3 }: PlaceView['place']) {
  return [{ dimension: 'country', value: iso3 }] as const;
}

/** The pledges of entities at home there. */
function madeIn({ iso3 }: PlaceView['place']) {
  return [{ dimension: 'home-country', value: iso3 }] as const;
}

function unnamed({ place }: PlaceView, { t, locale }: Translator): Markup {
  const [region, world] = ([place.region, 'global'] as const).map(
    (id) => markup`<a href="${href(locale.id, paths.region(id))}">${t(`region.${id}`)}</a>`,
  );
  return markup`<section class="block"><h2>${t('country.named')}</h2><p>${t('country.named.none')}</p><p>${region} · ${world}</p></section>`;
}
