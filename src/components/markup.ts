import { encodePacked } from '../encode.ts';
import { renderMarkdown } from '../markdown/render.ts';

// Not exported: nothing but what is below makes one.
class Made {
  /** Text, and between it what stands on many pages and is kept as one. */
  readonly parts: readonly MarkupPart[];
  constructor(parts: readonly MarkupPart[]) {
    this.parts = parts;
  }
  toString(): string {
    return this.parts.length === 1 ? String(this.parts[0]) : this.parts.join('');
  }
}

/** Text that is HTML already. */
export type Markup = Made;

/** A stretch of markup; that which stands on many pages is the same object on all of them. */
export type MarkupPart = string | Kept;

/**
 * Markup that stands on many pages: whoever writes these can keep what it makes of it. It is there as it is written, in
 * UTF-8, which takes less room than text.
 */
export class Kept {
  readonly bytes: Uint8Array;
  constructor(text: string) {
    this.bytes = encodePacked(text);
  }
  toString(): string {
    return decoder.decode(this.bytes);
  }
}

const decoder = new TextDecoder();

/** What a template may hold: text, which is escaped; markup; nothing; or several of them. */
type Held = string | number | Markup | false | undefined | readonly Held[];

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A tagged template of HTML, for what stands on a page so often that components cost too much. Everything put into it is
 * escaped unless it was made by this tag too; attributes must be in quotation marks.
 */
export function markup(fixed: TemplateStringsArray, ...held: readonly Held[]): Markup {
  const parts: MarkupPart[] = [];
  let text = fixed[0] ?? '';
  const add = (item: Held): void => {
    if (item === undefined || item === false) return;
    if (item instanceof Made) for (const part of item.parts) addPart(part);
    else if (typeof item === 'object') item.forEach(add);
    else text += escape(String(item));
  };
  const addPart = (part: MarkupPart): void => {
    if (typeof part === 'string') text += part;
    else {
      if (text !== '') parts.push(text);
      parts.push(part);
      text = '';
    }
  };
  held.forEach((item, at) => {
    add(item);
    text += fixed[at + 1] ?? '';
  });
  if (text !== '' || parts.length === 0) parts.push(text);
  return new Made(parts);
}

/** Markup as one part of whatever it is put into, for what stands on many pages. */
export function kept(whole: Markup): Markup {
  return new Made([new Kept(whole.toString())]);
}

/** A text of a record as markup: the register's own renderer lets only a named set of elements through. */
export function markdown(text: string): Markup {
  return new Made([renderMarkdown(text)]);
}

const HEADING = /(?<=<\/?h)[1-5](?=[\s>])/g;
const ATTRIBUTE = /\s([\w-]+)="([^"]*)"/g;
/** Attributes that hold ids. */
const NAMING: ReadonlySet<string> = new Set(['id', 'aria-labelledby', 'aria-describedby']);

/**
 * What is a page by itself as a part of a page: its headings are a level lower, and its parts have names of their own.
 * In what is escaped no angle bracket and no quotation mark stands for itself, so none is taken for a tag.
 * @param nameOf the name that a part has there
 */
export function nested(whole: Markup, nameOf: (id: string) => string): Markup {
  const attribute = (all: string, name: string, value: string): string => {
    if (NAMING.has(name)) return ` ${name}="${value.split(' ').map(nameOf).join(' ')}"`;
    return name === 'href' && value.startsWith('#') ? ` href="#${nameOf(value.slice(1))}"` : all;
  };
  const lowered = whole.toString().replaceAll(HEADING, (level) => String(Number(level) + 1));
  return new Made([lowered.replaceAll(ATTRIBUTE, attribute)]);
}

const WORDS = /<(text|title|desc)\b[^]*?<\/\1> ?/g;
/** What answers a finger and is not to be seen. */
const TOUCHED = /<rect[^>]* pointer-events="all"><\/rect>/g;
const LINK = /(?<=<\/?)a(?=[\s>])/g;
const FOR_THE_EAR = /\s(?:href|id|role|aria-[\w-]+)="[^"]*"/g;
const EMPTY_GROUP = /<g\b[^>]*>\s*<\/g>/g;

/** A drawing for the eye alone: without its words, and leading nowhere. */
export function wordless(drawing: Markup): Markup {
  const marks = drawing.toString().replaceAll(WORDS, '').replaceAll(TOUCHED, '').replaceAll(LINK, 'g');
  return new Made([marks.replaceAll(FOR_THE_EAR, '').replaceAll(EMPTY_GROUP, '')]);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}
