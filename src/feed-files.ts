import { type FeedItem, feedItems } from './chronicle/feed-items.ts';
import { feedWords } from './i18n/history/feed-words.ts';
import { pageWords } from './i18n/history/tell.ts';
import { LOCALES, type LocaleId } from './i18n/locales.ts';
import type { MessageKey } from './i18n/messages.ts';
import { nameOf } from './i18n/names.ts';
import { translator as translatorOf } from './i18n/translate.ts';
import { TWIN_DIMENSIONS, type TwinDimension } from './model/dimensions.ts';
import { valuesIn } from './model/doors.ts';
import { type AtomEntry, type AtomFeed, toAtom } from './publish/to-atom.ts';
import { href, paths } from './routes.ts';
import { IN_DEVELOPMENT, site } from './site-dataset.ts';

/** Most entries of one feed. */
const MOST = 50;
/** The name under which ids are given out. It belongs to nobody and stays wherever the site moves. */
const AUTHORITY = 'partner2connect-open-register.invalid,2026';

/** Which feed: of everything, or of one value of a dimension. */
export interface FeedCut {
  readonly dimension: TwinDimension;
  readonly value: string;
}

/** All that feeds can tell, the newest first, and where the items of each pledge stand among them. */
interface AllItems {
  readonly items: readonly FeedItem[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

declare global {
  // One slot for the whole process, as for the register.
  var p2cFeedItems: AllItems | undefined;
}

if (IN_DEVELOPMENT) globalThis.p2cFeedItems = undefined;

/** The feeds of all languages: those that have something to tell. */
export function feedPaths(): { params: { locale: LocaleId; path: string }; props: { cut: FeedCut | undefined } }[] {
  const { view } = site();
  const cuts = TWIN_DIMENSIONS.flatMap((dimension) => valuesIn(view, dimension).map((value) => ({ dimension, value })));
  const told = [undefined, ...cuts].filter((cut) => itemsOf(cut).length > 0);
  return LOCALES.flatMap(({ id: locale }) =>
    told.map((cut) => ({ params: { locale, path: nameOfCut(cut) }, props: { cut } })),
  );
}

/** The address of a feed below a language, or nothing where there is nothing to tell. */
export function feedOf(dimension?: TwinDimension, value = ''): string | undefined {
  const cut = dimension && { dimension, value };
  return itemsOf(cut).length > 0 ? paths.feed(dimension, value) : undefined;
}

/** The feeds of focus areas and regions of implementation, with their names. */
export function feedList(locale: LocaleId): { name: string; path: string }[] {
  const { view } = site();
  return (['focus-area', 'implementation-region'] as const).flatMap((dimension) =>
    valuesIn(view, dimension).flatMap((value) => {
      const path = feedOf(dimension, value);
      return path === undefined ? [] : [{ name: titleOf(locale, { dimension, value }), path }];
    }),
  );
}

/**
 * A feed as Atom.
 * @param origin where the site lives; without it addresses begin at the root of wherever the feed is read from
 */
export function feedAt(locale: LocaleId, cut: FeedCut | undefined, origin: URL | undefined): string {
  return toAtom({ ...headOf(locale, cut, origin), entries: itemsOf(cut).map((item) => entryOf(locale, item, origin)) });
}

/** What a browser makes a feed of: the head of that of everything, and the entry of each pledge by its id. */
export interface FeedParts {
  readonly head: Omit<AtomFeed, 'entries'>;
  readonly entries: Readonly<Record<string, AtomEntry>>;
}

/** The parts of a feed of any pledges. */
export function feedParts(locale: LocaleId, origin: URL | undefined): FeedParts {
  const ofPledges = allItems().items.filter(({ report }) => report === undefined);
  return {
    head: headOf(locale, undefined, origin),
    entries: Object.fromEntries(ofPledges.map((item) => [item.pledge.id, entryOf(locale, item, origin)])),
  };
}

function headOf(locale: LocaleId, cut: FeedCut | undefined, origin: URL | undefined): Omit<AtomFeed, 'entries'> {
  const { t, locale: entry } = translatorOf(locale);
  return {
    id: `tag:${AUTHORITY}:${locale}/${nameOfCut(cut)}`,
    lang: entry.tag,
    title: t('feed.title', { name: cut ? titleOf(locale, cut) : t('site.title') }),
    subtitle: site().chronicle ? t('changes.lead') : t('changes.without-history'),
    author: t('site.title'),
    rights: t('site.licence'),
    self: addressOf(locale, paths.feed(cut?.dimension, cut?.value), origin),
    page: addressOf(locale, pageOf(cut), origin),
  };
}

function entryOf(locale: LocaleId, item: FeedItem, origin: URL | undefined): AtomEntry {
  const { view } = site();
  const translator = translatorOf(locale);
  const { pledge, report, published, updated, key } = item;
  const entities = pledge.entities.map((id) => view.entity.get(id)?.name ?? id);
  return {
    id: `tag:${AUTHORITY}:${locale}/${report ? 'report' : 'pledge'}/${key}`,
    page: addressOf(locale, paths.pledge(pledge.id), origin),
    published,
    updated,
    ...feedWords(translator, item, pageWords(translator, view), entities),
  };
}

function addressOf(locale: LocaleId, path: string, origin: URL | undefined): string {
  const address = href(locale, path);
  return origin ? new URL(address, origin).href : address;
}

function itemsOf(cut: FeedCut | undefined): readonly FeedItem[] {
  const { items, places } = allItems();
  if (!cut) return items.slice(0, MOST);
  const named = site().view.naming[cut.dimension].get(cut.value) ?? [];
  return named
    .flatMap(({ id }) => places.get(id) ?? [])
    .sort((a, b) => a - b)
    .slice(0, MOST)
    .flatMap((place) => items[place] ?? []);
}

function allItems(): AllItems {
  return (globalThis.p2cFeedItems ??= gatherItems());
}

function gatherItems(): AllItems {
  const { view, chronicle } = site();
  const items = feedItems(view, chronicle);
  const places = new Map<string, number[]>();
  items.forEach(({ pledge: { id } }, place) => places.set(id, [...(places.get(id) ?? []), place]));
  return { items, places };
}

function nameOfCut(cut: FeedCut | undefined): string {
  return paths.feed(cut?.dimension, cut?.value).replace(/^feeds\/|\.xml$/g, '');
}

function titleOf(locale: LocaleId, { dimension, value }: FeedCut): string {
  const { view } = site();
  if (dimension === 'entity') return view.entity.get(value)?.name ?? value;
  const place = view.place.get(value);
  if (dimension === 'country') return place ? nameOf(place, locale) : value;
  const family = dimension === 'implementation-region' ? 'region' : dimension;
  return translatorOf(locale).t(`${family}.${value}` as MessageKey);
}

function pageOf(cut: FeedCut | undefined): string {
  if (!cut) return paths.changes();
  if (cut.dimension === 'focus-area') return paths.focusArea(cut.value);
  if (cut.dimension === 'implementation-region') return paths.region(cut.value);
  if (cut.dimension === 'country-group') return paths.countryGroup(cut.value);
  return cut.dimension === 'country' ? paths.country(cut.value) : paths.entity(cut.value);
}
