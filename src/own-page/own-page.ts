import { createHash } from 'node:crypto';
import { ownStyle } from './own-style.ts';
import { allNames, pageNames, type PageNames } from './page-names.ts';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
/** Inline styles and scripts of a page, with what they hold. */
const INLINE = /(<(style|script)\b[^>]*>)([^]*?)(<\/\2>)/g;
/** A script may make elements that are not there yet: its page keeps the whole style. */
const SCRIPT = /<script\b[^>]*\ssrc=/;

/** A page, or the frame of many, whose style and policy are cut to what is in it. */
export interface OpenPage {
  /** The page with marks in place of its styles and its policy. */
  readonly html: string;
  /**
   * What stands in place of the marks.
   * @param names those that the page has besides those of its frame
   */
  readonly own: (names: readonly PageNames[]) => Readonly<Record<string, string>>;
  /** All that what stands there depends on, besides those names. */
  readonly basis: string;
}

/**
 * A page that holds and allows no more than it uses: of the style of the site the rules that can find something in it,
 * of the inline scripts and styles that the site has somewhere only its own. What the policy did not allow before, it
 * does not allow after: a script or style that came in with the text of a stranger stays forbidden.
 * @param html a whole page, its policy in a `meta` element; without one it stays as it is
 */
export function ownPage(html: string): string {
  const marks: string[] = [];
  const open = openPage(html, (name) => {
    marks.push(name);
    return `\u0000${name}\u0000`;
  });
  const own = open.own([]);
  return marks.reduce((page, name) => page.replace(`\u0000${name}\u0000`, () => own[name] ?? ''), open.html);
}

/**
 * Opens a page, or the frame of many pages, so that its style and policy can be cut.
 * @param markOf the mark that stands in place of a thing, by its name
 */
export function openPage(html: string, markOf: (name: string) => string): OpenPage {
  if (!POLICY.test(html)) return { html, own: () => ({}), basis: '' };
  const frame = pageNames(html);
  const whole = SCRIPT.test(html);
  const styles: { readonly name: string; readonly text: string }[] = [];
  const scripts: string[] = [];
  const marked = html.replaceAll(INLINE, (all, start: string, kind: string, text: string, end: string) => {
    if (kind === 'script') {
      // One that is loaded has no text to allow.
      if (text !== '') scripts.push(digestOf(text));
      return all;
    }
    const name = `style${styles.length}`;
    styles.push({ name, text });
    return start + markOf(name) + end;
  });
  let policy = '';
  const page = marked.replace(POLICY, (_, start: string, text: string, end: string) => {
    policy = text;
    return start + markOf('policy') + end;
  });
  const allow = policyOf(policy, scripts);
  return {
    html: page,
    basis: JSON.stringify([policy, scripts, styles.map(({ text }) => text), whole, ...namesIn(frame)]),
    own: (others) => {
      const names = allNames(new Set([frame, ...others]));
      const cut = styles.map(({ name, text }) => ({ name, text, own: whole ? text : ownStyle(text, names) }));
      return {
        policy: allow(new Map(cut.map(({ text, own }) => [digestOf(text), digestOf(own)]))),
        ...Object.fromEntries(cut.map(({ name, own }) => [name, own])),
      };
    },
  };
}

/** The names in an order that does not depend on where they stand. */
function namesIn(names: PageNames): string[][] {
  return Object.values(names).map((kind: ReadonlySet<string>) => [...kind].sort());
}

/** A policy with the digests of what a page holds, and no others. */
function policyOf(policy: string, scripts: readonly string[]): (styles: ReadonlyMap<string, string>) => string {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name !== '');
  return (styles) => {
    const ownDigest = (part: string) => styles.get(part) ?? (scripts.includes(part) ? part : []);
    return directives
      .map((parts) => parts.flatMap((part) => (part.startsWith("'sha") ? ownDigest(part) : part)).join(' '))
      .join(';');
  };
}

// Pages of a kind hold the same.
const known = new Map<string, string>();

function digestOf(text: string): string {
  const digest = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, digest);
  return digest;
}
