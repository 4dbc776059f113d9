import type { Area } from '../../charts/frame.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';

interface Mark {
  /** Where it leads; nothing where it is no link. */
  readonly to?: string | undefined;
  readonly class?: string | undefined;
  /** Name for the ear, where the marks inside say too little. */
  readonly label?: string | undefined;
  /** What answers a finger, where the marks inside are too small for one. */
  readonly area?: Area | undefined;
}

/** Marks of a drawing that belong together: a link where they lead somewhere. */
export function linked(
  { to, class: name, label, area }: Mark,
  content: readonly (Markup | readonly Markup[] | false | undefined)[],
): Markup {
  if (!to) return markup`<g${attributes({ class: name })}>${content}</g>`;
  const touched = area && markup`<rect${attributes({ ...area, fill: 'none', 'pointer-events': 'all' })}></rect>`;
  return markup`<a${attributes({ href: to, class: name, 'aria-label': label })}>${touched}${content}</a>`;
}
