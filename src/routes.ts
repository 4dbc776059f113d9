import type { LocaleId } from './i18n/locales.ts';
import type { Door } from './model/doors.ts';
import type { Selection } from './model/selection.ts';
import { partOf, shardOf } from './pledge-shards.ts';

/** Every kind of page there is, as a path below a language; the one list of addresses. */
export const paths = {
  home: () => '',
  pledges: (page = 1) => `pledges/${onPage(page)}`,
  /** The page of a pledge; where pledges share pages, the article on it. */
  pledge: (id: string) => (import.meta.env.PLEDGE_SHARDS ? `${sharedPage(id)}#${id}` : ownPage(id)),
  entities: (page = 1) => `entities/${onPage(page)}`,
  entity: (id: string) => `entities/${id}/`,
  focusAreas: () => 'focus-areas/',
  focusArea: (id: string) => `focus-areas/${id}/`,
  region: (id: string) => `regions/${id.toLowerCase()}/`,
  countries: () => 'countries/',
  country: (iso3: string) => `countries/${iso3.toLowerCase()}/`,
  countryBrief: (iso3: string) => `countries/${iso3.toLowerCase()}/brief/`,
  countryGroup: (id: string) => `country-groups/${id.toLowerCase()}/`,
  /** The pages of the list of a selection; of every pledge where nothing is selected. */
  list: (selection: Selection, page = 1) =>
    `lists/${selection.map(({ dimension, value }) => `${dimension}/${value.toLowerCase()}/`).join('')}${onPage(page)}`,
  reporting: () => 'reporting/',
  changes: () => 'changes/',
  feedParts: () => 'feeds/pledges.json',
  /** The feed of everything, or of one value of a dimension. */
  feed: (dimension?: string, value = '') =>
    dimension === undefined ? 'feeds/all.xml' : `feeds/${dimension}/${value.toLowerCase()}.xml`,
  /** A file of the pledges of one value; it has no language. */
  cut: (dimension: string, value: string, ending: string) => `data/v1/${dimension}/${value.toLowerCase()}.${ending}`,
  reportingByEntity: (page = 1) => `reporting/entities/${onPage(page)}`,
  charts: () => 'charts/',
  chart: (id: string) => `charts/${id}/`,
  chartFile: (id: string, ending: string) => `charts/${id}.${ending}`,
  /** The picture that announces a pledge; it has one language, the pledge's own. */
  card: (pledge: string) => `cards/${pledge}.png`,
  embed: (id: string) => `embed/${id}/`,
  about: () => 'about/',
  howToPledge: () => 'how-to-pledge/',
  /** The form of a new pledge, or of one of the register that is to be corrected. */
  compose: (correct?: string) => (correct === undefined ? 'pledge/' : `pledge/?correct=${correct}`),
  composeReport: (pledge?: string) => (pledge === undefined ? 'pledge/report/' : `pledge/report/?pledge=${pledge}`),
  composeLists: () => 'pledge/lists.json',
  composeWords: () => 'pledge/words.json',
  composeTextWords: () => 'pledge/text-words.json',
  explorerWords: () => 'pledges/explorer.json',
  fieldGuide: () => 'field-guide/',
  rules: () => 'rules/',
  rule: (id: string) => `rules/${id}/`,
  howWeCount: () => 'how-we-count/',
  accessibility: () => 'accessibility/',
  data: () => 'data/',
  offline: () => 'offline/',
  growing: () => 'growing/',
  translations: () => 'translations/',
  glossary: () => 'glossary/',
} as const;

/** What a page of a long list adds to the path of the first. */
function onPage(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

/** The folder of the pages that pledges share. */
export const SHARD_FOLDER = 'pledges/in/';

/** The page of a pledge where each has one: the address that was given out before pledges shared pages. */
export function ownPage(id: string): string {
  return `pledges/${id}/`;
}

/** The page that a pledge shares with others. */
function sharedPage(id: string): string {
  return `${SHARD_FOLDER}${shardOf(id, Number(import.meta.env.PLEDGE_SHARDS))}/`;
}

/** The path of a part of a pledge's page, which is named as on a page of its own. */
export function pledgePart(id: string, part: string): string {
  return import.meta.env.PLEDGE_SHARDS ? `${sharedPage(id)}#${partOf(id, part)}` : `${ownPage(id)}#${part}`;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The address of a page in a language, below wherever the site lives. */
export function href(locale: LocaleId, path: string): string {
  return `${base}${locale}/${path}`;
}

/** The address of a file or page that has no language. */
export function rootHref(path: string): string {
  return `${base}${path}`;
}

/**
 * Where a build that was not told where the site will live is looked at: what a page says of its own address and of the
 * same page in other languages is understood only as a whole address.
 */
export const LOCAL_ORIGIN = 'http://localhost:4321';

/** An address below the site as an absolute one, where the build was told where the site lives. */
export function siteAddress(address: string): string {
  return import.meta.env.SITE ? new URL(address, import.meta.env.SITE).href : address;
}

/** The full address of a page in a language; none where nobody said where the site will live. */
export function pageAddress(locale: LocaleId, path: string): string | undefined {
  return import.meta.env.SITE ? siteAddress(href(locale, path)) : undefined;
}

const OWN_PAGES = {
  'focus-area': (id: string) => paths.focusArea(id),
  'implementation-region': (id: string) => paths.region(id),
  'entity-region': (id: string) => paths.region(id),
  country: (id: string) => paths.country(id),
  'home-country': (id: string) => paths.country(id),
  'country-group': (id: string) => paths.countryGroup(id),
  entity: (id: string) => paths.entity(id),
} as const;

const SECOND_LISTS: ReadonlySet<string> = new Set(['entity-region', 'home-country']);

/** What the parts of a list are named in addresses; a page with a second list gives that one another prefix. */
export function anchorOf(selection: Selection, part: Door['part']): string {
  const second = selection.find(({ dimension }) => SECOND_LISTS.has(dimension));
  return `${second ? `${second.dimension}-` : ''}${part ?? 'list'}`;
}

/** The address of the list behind a figure. */
export function doorHref(locale: LocaleId, { selection, own, page, part }: Door): string {
  const [only] = selection;
  const pathOf = own && only && OWN_PAGES[only.dimension as keyof typeof OWN_PAGES];
  return `${href(locale, pathOf ? pathOf(only.value) : paths.list(selection, page))}#${anchorOf(selection, part)}`;
}
