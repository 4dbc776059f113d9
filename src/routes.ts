import type { LocaleId } from './i18n/locales.ts';

/** Every kind of page there is, as a path below a language; the one list of addresses. */
export const paths = {
  home: () => '',
  pledges: (page = 1) => (page === 1 ? 'pledges/' : `pledges/page/${page}/`),
  pledge: (id: string) => `pledges/${id}/`,
  entities: () => 'entities/',
  entity: (id: string) => `entities/${id}/`,
  focusAreas: () => 'focus-areas/',
  focusArea: (id: string) => `focus-areas/${id}/`,
  region: (id: string) => `regions/${id.toLowerCase()}/`,
  countries: () => 'countries/',
  country: (iso3: string) => `countries/${iso3.toLowerCase()}/`,
  countryGroup: (id: string) => `country-groups/${id.toLowerCase()}/`,
  reporting: () => 'reporting/',
  charts: () => 'charts/',
  chart: (id: string) => `charts/${id}/`,
  chartFile: (id: string, ending: string) => `charts/${id}.${ending}`,
  embed: (id: string) => `embed/${id}/`,
  about: () => 'about/',
  howToPledge: () => 'how-to-pledge/',
  fieldGuide: () => 'field-guide/',
  howWeCount: () => 'how-we-count/',
} as const;

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page in a language, below wherever the site lives. */
export function href(locale: LocaleId, path: string): string {
  return `${base}${locale}/${path}`;
}

/** The address of a file or page that has no language. */
export function rootHref(path: string): string {
  return `${base}${path}`;
}
