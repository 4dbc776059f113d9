import { renderMarkdown } from '../markdown/render.ts';

// Not exported: nothing but what is below makes one.
class Made {
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** Text that is HTML already. */
export type Markup = Made;

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
  return new Made(
    held.reduce<string>((text, item, at) => text + written(item) + (fixed[at + 1] ?? ''), fixed[0] ?? ''),
  );
}

/** A text of a record as markup: the register's own renderer lets only a named set of elements through. */
export function markdown(text: string): Markup {
  return new Made(renderMarkdown(text));
}

function written(item: Held): string {
  if (item === undefined || item === false) return '';
  if (item instanceof Made) return item.toString();
  if (typeof item === 'object') return item.map(written).join('');
  return String(item).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}
