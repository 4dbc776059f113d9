import type { Fact, FactLine, Run } from '../../record/fact.ts';
import { attributes } from '../attributes.ts';
import { factList } from '../fact-list.ts';
import { focusAreaMark } from '../focus-area-mark.ts';
import { type Markup, markup } from '../markup.ts';

/** The facts of a record. */
export function pledgeFacts(facts: readonly Fact[]): Markup {
  return factList(facts.map(({ label, lines }) => ({ label, content: content(lines) })));
}

function content(lines: readonly FactLine[]): Markup[] {
  const entries = lines.filter(({ as }) => as === 'entry');
  const list = entries.map(({ runs }) => markup`<li>${runs.map(stretch)}</li>`);
  const rest = lines
    .filter(({ as }) => as !== 'entry')
    .map(({ runs, as, lang }) => {
      const look = attributes({ class: as === 'note' ? 'small soft' : undefined, lang });
      return markup`<p${look}>${runs.map(stretch)}</p>`;
    });
  return entries.length > 0 ? [markup`<ul class="list">${list}</ul>`, ...rest] : rest;
}

function stretch({ text, to, tone, isolate, mark, lang }: Run): Markup {
  const sign = mark && markup`${focusAreaMark(mark)} `;
  if (to)
    return markup`${sign}<a${attributes({ href: to, class: tone })}>${isolate ? markup`<bdi>${text}</bdi>` : text}</a>`;
  if (!tone && !lang) return markup`${sign}${text}`;
  return markup`${sign}<span${attributes({ class: tone, lang, dir: lang && 'auto' })}>${text}</span>`;
}
