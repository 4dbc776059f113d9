import type { DOMNode, HtmlElement } from 'html-validate';
import { decodeEntities, parseDocument } from './parsed-page.ts';

/** A run of words of a page, with the language the page says they are in. */
export interface Words {
  readonly text: string;
  /** Tag of the nearest element that names a language. */
  readonly lang: string;
  /** The element, or the element and the attribute, that holds them. */
  readonly where: string;
}

/** What holds no words of a language: programs, style, and what is typed or read by machines. */
const WORDLESS = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'id', 'published', 'updated']);
/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'label', 'data-label'];
/** Metadata that programs show to people. */
const SHOWN_META =
  /^(?:description|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt))$/;

/** Every run of words of a built page, picture or feed: texts, attributes that are shown or read out, metadata. */
export function wordsOnPage(path: string): Words[] {
  return parseDocument(path).childElements.flatMap((element) => wordsIn(element, ''));
}

/** A link, and which language it is said to lead to. */
export interface PageLink {
  readonly href: string;
  /** Its own `hreflang`; nothing where it has none. */
  readonly hreflang: string | undefined;
  /** Tag of the nearest element that names a language, itself among them. */
  readonly lang: string;
  /** Whether it stands in the switch between languages. */
  readonly inSwitch: boolean;
}

/** The links of a built page, in order. */
export function linksOnPage(path: string): PageLink[] {
  const inside = (element: HtmlElement, outer: string, inSwitch: boolean): PageLink[] => {
    const lang = element.getAttributeValue('lang') ?? outer;
    const within = inSwitch || element.classList.contains('languages');
    const href = element.tagName === 'a' ? element.getAttributeValue('href') : null;
    const own =
      href === null
        ? []
        : [{ href, hreflang: element.getAttributeValue('hreflang') ?? undefined, lang, inSwitch: within }];
    return [...own, ...element.childElements.flatMap((child) => inside(child, lang, within))];
  };
  return parseDocument(path).childElements.flatMap((element) => inside(element, '', false));
}

/** What stands on a page as written in a file: codes, examples. */
export function typedOnPage(path: string): Set<string> {
  const typed = parseDocument(path)
    .querySelectorAll('code, pre')
    .map(({ textContent }) => decodeEntities(textContent));
  return new Set(typed.join(' ').match(/[\p{L}\d_][\p{L}\d_-]*/gu) ?? []);
}

function wordsIn(element: HtmlElement, outer: string): Words[] {
  const attribute = (name: string): string => element.getAttributeValue(name) ?? '';
  const lang = attribute('lang') || attribute('xml:lang') || outer;
  if (WORDLESS.has(element.tagName)) return [];
  const meta = SHOWN_META.test(attribute('name') || attribute('property')) ? ['content'] : [];
  const spoken = [...SPOKEN, ...meta].map((name) => ({
    text: decodeEntities(attribute(name)),
    lang,
    where: `${element.tagName} ${name}`,
  }));
  const inside = element.childNodes.flatMap((node): Words[] => {
    if (isElement(node)) return wordsIn(node, lang);
    return [{ text: decodeEntities(node.textContent), lang, where: element.tagName }];
  });
  return [...spoken, ...inside].filter(({ text }) => /\p{L}/u.test(text));
}

function isElement(node: DOMNode): node is HtmlElement {
  return 'tagName' in node;
}
