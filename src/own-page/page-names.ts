/** The names that the selectors of a style can find in a page. */
export interface PageNames {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
}

const ELEMENT = /<([a-z][\w-]*)((?:\s[^<>]*)?)>/gi;
/** The names of languages stand there in each; how they look does not depend on it. */
const LANGUAGES = /<nav class="languages"[^]*?<\/nav>/;

/** Gathers the names of a page. */
export function pageNames(html: string): PageNames {
  const [elements, classes, ids] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [, name = '', attributes = ''] of html.matchAll(ELEMENT)) {
    elements.add(name.toLowerCase());
    for (const one of /\sclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? []) classes.add(one);
    const id = /\sid="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined) ids.add(id);
  }
  const languages = new Set([...html.replace(LANGUAGES, '').matchAll(/\slang="([a-z]+)/g)].map(([, one = '']) => one));
  return { elements, classes, ids, languages };
}
