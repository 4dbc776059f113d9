/** The names that the selectors of a style can find in a page. */
export interface PageNames {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

const NAMES = /<[a-z][\w-]*|\s(?:class|id|lang)="[^"]*"/gi;
/** The names of languages stand there in each; how they look does not depend on it. What stands in it besides. */
const LANGUAGES = /<nav class="languages"[^]*?<\/nav>/;
const WITHOUT_LANGUAGES = '<nav class="languages"><ul><li><a>';

/** Gathers the names of a page, or of a piece of one. */
export function pageNames(html: string): PageNames {
  const [elements, classes, ids, languages] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  // Most of what is found is found many times.
  for (const found of new Set(html.replace(LANGUAGES, WITHOUT_LANGUAGES).match(NAMES))) {
    if (found.startsWith('<')) elements.add(found.slice(1).toLowerCase());
    else {
      const [attribute = '', value = ''] = found.slice(1, -1).split('="');
      if (attribute === 'class') for (const one of value.split(/\s+/)) classes.add(one);
      else if (attribute === 'id') ids.add(value);
      else languages.add(/^[a-z]*/.exec(value)?.[0] ?? '');
    }
  }
  return { elements, classes, ids, languages };
}

/** The names of pieces of which there are many: those that have the same share one object. */
export function sharedNames(html: string): PageNames {
  const names = pageNames(html);
  const key = Object.values(names)
    .map((kind: ReadonlySet<string>) => [...kind].join(' '))
    .join('\n');
  const same = shared.get(key) ?? names;
  shared.set(key, same);
  return same;
}

const shared = new Map<string, PageNames>();

/** The names of a page of which these are pieces. */
export function allNames(pieces: Iterable<PageNames>): PageNames {
  const all = (kind: keyof PageNames) => new Set([...pieces].flatMap((piece) => [...piece[kind]]));
  return { elements: all('elements'), classes: all('classes'), ids: all('ids'), languages: all('languages') };
}
