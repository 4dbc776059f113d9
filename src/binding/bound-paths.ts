import { type Kept, type Markup, markup, type MarkupPart } from '../components/markup.ts';
import { encode } from '../encode.ts';
import { haveFallbacks, showFallbacks } from '../i18n/fallback-marks.ts';
import { LOCALES, type LocaleId } from '../i18n/locales.ts';
import { type Piece, writeLater } from '../late-files.ts';
import { madeOnce } from '../made-once.ts';
import { type OpenPage, openPage } from '../own-page/own-page.ts';
import { type PageNames, pageNames, sharedNames } from '../own-page/page-names.ts';
import { nameOfAll } from '../shown.ts';
import { blank, blanks, cutFrame, type Frame, joinPieces, piecesOf } from './frame.ts';
import { FRAME } from './kept-frames.ts';

/** What a page writes into the blanks of its frame: words, which are escaped, and markup. */
export type Filling = Readonly<Record<string, string | Markup>>;

/** A kind of page of which there are as many as records, or more: most of each is the same in all. */
export interface BoundKind<Item, Common extends object, Blanks extends object> {
  /** The folder of its pages below a language, with a slash at the end. */
  readonly folder: string;
  /** The path of a page below that folder, without slashes at its ends. */
  readonly pathOf: (item: Item) => string;
  /** What follows that path where the page lies below one of another kind, with a slash at the end. */
  readonly tail?: string;
  /** What shapes the page besides its words: pages for which it is the same have the same frame. */
  readonly commonOf: (item: Item, locale: LocaleId) => Common;
  /** The words and the markup of a page. */
  readonly blanksOf: (item: Item, locale: LocaleId) => Blanks & Filling;
  /** The name of all that these are made of, but for what the whole build is made of. */
  readonly showsOf: (item: Item) => string;
}

/** What a page of a kind is made of. */
export interface BoundPage<Common, Blanks> {
  readonly common: Common;
  readonly blanks: Blanks;
}

/** The path of a page for Astro; what it is made of is made when it is asked for. */
export interface BoundPath<Param extends string, Common, Blanks> {
  readonly params: Record<Param | 'locale', string>;
  readonly props: { readonly page: () => BoundPage<Common, Blanks> };
}

/**
 * The paths of a kind of page. A server for development answers each. A build asks Astro for one page of each frame, with
 * blanks, and binds the pages from these at its end: at ten thousand records the request, the answer and the layout that
 * come with each page cost more than all its words.
 */
export function boundPaths<Param extends string, Item, Common extends object, Blanks extends object>(
  param: Param,
  kind: BoundKind<Item, Common, Blanks>,
  items: readonly Item[],
): BoundPath<Param, Common, Blanks>[] {
  const path = (locale: LocaleId, id: string, page: () => BoundPage<Common, Blanks>) => ({
    params: { locale, [param]: id } as Record<Param | 'locale', string>,
    props: { page },
  });
  if (import.meta.env.DEV)
    return LOCALES.flatMap(({ id: locale }) =>
      items.map((item) =>
        path(locale, kind.pathOf(item), () => ({
          common: kind.commonOf(item, locale),
          blanks: kind.blanksOf(item, locale),
        })),
      ),
    );
  // What an item shows has the same name in each language; it is looked for when its first page is written.
  const shown: string[] = [];
  return LOCALES.flatMap(({ id: locale }) => {
    const commons = new Map<string, { readonly common: Common; readonly name: string }>();
    const { folder, tail = '' } = kind;
    // One text for all pages of a frame: there may be a million of them.
    const frames = items.map((item) => {
      const common = kind.commonOf(item, locale);
      const key = JSON.stringify(common);
      const frame = commons.get(key) ?? {
        common,
        name: `${FRAME}${`${folder}${tail}`.replaceAll('/', '-')}${commons.size}`,
      };
      commons.set(key, frame);
      return frame.name;
    });
    bindLater(kind, locale, items, frames, shown);
    return [...commons.values()].map(({ common, name }) =>
      path(locale, name, () => ({ common, blanks: blanks() as unknown as Blanks })),
    );
  });
}

/** A frame that is ready to be written, and what a page adds to it. */
interface OpenFrame extends Frame, Pick<OpenPage, 'own'> {
  readonly encoded: readonly Uint8Array[];
  /** The name of what its pieces depend on besides the page. */
  readonly basis: string;
}

function bindLater<Item, Common extends object, Blanks extends object>(
  { folder, pathOf, tail = '', blanksOf, showsOf }: BoundKind<Item, Common, Blanks>,
  locale: LocaleId,
  items: readonly Item[],
  frames: readonly string[],
  shown: string[],
): void {
  const opened = new Map<string, OpenFrame>();
  writeLater(items, (item, at) => {
    const name = `${locale}/${frames[at] ?? ''}`;
    const frame = opened.get(name) ?? openFrame(name);
    opened.set(name, frame);
    // The first page of a folder has no path of its own.
    const place = `${folder}${pathOf(item)}/`.replace(/\/+$/, '/') + tail;
    return {
      path: `${locale}/${place}index.html`,
      shows: `${frame.basis} ${(shown[at] ??= showsOf(item))}`,
      frame: frame.encoded,
      body: () => bodyOf(frame, blanksOf(item, locale)),
    };
  });
}

function bodyOf(frame: OpenFrame, filling: Filling): string | Piece[] {
  const entries = Object.entries(filling).map(([key, value]) => [key, markup`${value}`.parts] as const);
  const own = frame.own(namesIn(entries.flatMap(([, parts]) => parts)));
  const parts = piecesOf<string | readonly MarkupPart[]>(frame, { ...own, ...Object.fromEntries(entries) });
  if (!haveFallbacks()) return parts.map((piece) => (typeof piece === 'string' ? piece : piece.map(writtenForm)));
  // What becomes of the mark of a missing message depends on where in the page it stands.
  const pieces = parts.map((piece) => (typeof piece === 'string' ? piece : piece.join('')));
  return showFallbacks(joinPieces(frame, pieces));
}

// What stands on many pages is looked through once.
const namesOf = madeOnce((part: Kept) => sharedNames(String(part)));

function namesIn(parts: readonly MarkupPart[]): PageNames[] {
  // No tag is begun in one part and ended in another.
  const text = parts.filter((part) => typeof part === 'string').join('');
  return [pageNames(text), ...parts.flatMap((part) => (typeof part === 'string' ? [] : namesOf(part)))];
}

function writtenForm(part: MarkupPart): string | Uint8Array {
  return typeof part === 'string' ? part : part.bytes;
}

function openFrame(name: string): OpenFrame {
  const { html, own, basis } = openPage(globalThis.p2cFrames?.get(name) ?? '', blank);
  const frame = cutFrame(html);
  return {
    ...frame,
    own,
    encoded: frame.fixed.map(encode),
    basis: nameOfAll(basis, frame.names),
  };
}
