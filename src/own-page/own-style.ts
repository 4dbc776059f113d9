import { AttributeAction, type Selector, SelectorType } from 'css-what';
import type { PageNames } from './page-names.ts';
import { type StylePart, styleParts } from './style-parts.ts';

/** A style taken apart, the names of pages it speaks of, and what was made of it by those of them that a page has. */
interface Style {
  readonly parts: readonly StylePart[];
  readonly speaksOf: ReadonlySet<string>;
  readonly made: Map<string, string>;
}

const styles = new Map<string, Style>();
/** Names as they stand in a style; what has other signs in it stands there in another way. */
const WORDS = /[\w-]+/g;
const UNUSUAL = /[^\w-]/;

/**
 * As much of a style as a page can use: the rules whose elements, classes, ids and languages are in the page, and the
 * custom properties that these rules ask for. What a reader does later, such as pointing or opening, finds its rules.
 */
export function ownStyle(style: string, names: PageNames): string {
  const known: Style = styles.get(style) ?? {
    parts: styleParts(style),
    speaksOf: new Set(style.toLowerCase().match(WORDS)),
    made: new Map(),
  };
  styles.set(style, known);
  // Pages get the same style when they have the same of the names that stand in it.
  const key = Object.values(names)
    .map((kind: ReadonlySet<string>) =>
      [...kind]
        .filter((name) => known.speaksOf.has(name.toLowerCase()) || UNUSUAL.test(name))
        .sort()
        .join(' '),
    )
    .join('\n');
  const own = known.made.get(key) ?? cut(known.parts, names);
  known.made.set(key, own);
  return own;
}

function cut(parts: readonly StylePart[], names: PageNames): string {
  // A property may ask for another: what nobody asks for goes, until nothing does.
  let text = write(parts, names, () => true);
  for (let longer = ''; text !== longer;) {
    longer = text;
    const asked = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map(([, one]) => one));
    text = write(parts, names, (property) => !property.startsWith('--') || asked.has(property));
  }
  return text;
}

function write(parts: readonly StylePart[], names: PageNames, used: (property: string) => boolean): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('parts' in part) {
        const inside = write(part.parts, names, used);
        return inside === '' ? '' : `${part.head}{${inside}}`;
      }
      const selectors = part.selectors.filter((selector) => finds(selector.parts, names)).map(({ text }) => text);
      const sets = part.declarations.filter(({ property }) => used(property)).map(({ text }) => text);
      return selectors.length === 0 || sets.length === 0 ? '' : `${selectors.join(',')}{${sets.join(';')}}`;
    })
    .join('');
}

/** Whether everything that a selector names is in a page, somewhere. */
function finds(parts: readonly Selector[], names: PageNames): boolean {
  return parts.every((part) => {
    if (part.type === SelectorType.Tag) return names.elements.has(part.name.toLowerCase());
    if (part.type === SelectorType.Attribute) {
      if (part.name === 'class' && part.action === AttributeAction.Element) return names.classes.has(part.value);
      return part.name !== 'id' || part.action !== AttributeAction.Equals || names.ids.has(part.value);
    }
    if (part.type !== SelectorType.Pseudo) return true;
    if (part.name === 'lang' && typeof part.data === 'string') return names.languages.has(part.data);
    // One of several must be there; what must not be there may be missing.
    if (!['is', 'where'].includes(part.name) || !Array.isArray(part.data)) return true;
    return part.data.some((one) => finds(one, names));
  });
}
