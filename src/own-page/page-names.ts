/** The names that the selectors of a style can find in a page. */
export interface PageNames {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

const NAMES = /<([a-z][\w-]*)|\s(class|id)="([^"]*)"/gi;
/** The names of languages stand there in each; how they look does not depend on it. */
const LANGUAGES = /<nav class="languages"[^]*?<\/nav>/;

/** Gathers the names of a page, or of a piece of one. */
export function pageNames(html: string): PageNames {
  const [elements, classes, ids, languages] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const [, element, attribute, value = ''] of html.matchAll(NAMES)) {
    if (element !== undefined) elements.add(element.toLowerCase());
    else if (attribute === 'class') for (const one of value.split(/\s+/)) classes.add(one);
    else if (attribute === 'id') ids.add(value);
  }
  for (const [, language = ''] of html.replace(LANGUAGES, '').matchAll(/\slang="([a-z]+)/g)) languages.add(language);
  return { elements, classes, ids, languages };
}

/** The names of a page of which these are pieces. */
export function allNames(pieces: readonly PageNames[]): PageNames {
  const all = (kind: keyof PageNames) => new Set(pieces.flatMap((piece) => [...piece[kind]]));
  return { elements: all('elements'), classes: all('classes'), ids: all('ids'), languages: all('languages') };
}
