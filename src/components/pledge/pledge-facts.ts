import type { Fact, FactLine, Run } from '../../record/fact.ts';
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
      const tone = as === 'note' && markup` class="small soft"`;
      return markup`<p${tone}${lang && markup` lang="${lang}"`}>${runs.map(stretch)}</p>`;
    });
  return entries.length > 0 ? [markup`<ul class="list">${list}</ul>`, ...rest] : rest;
}

function stretch({ text, to, tone, isolate, mark, lang }: Run): Markup {
  const sign = mark && markup`${focusAreaMark(mark)} `;
  const look = tone && markup` class="${tone}"`;
  if (to) return markup`${sign}<a href="${to}"${look}>${isolate ? markup`<bdi>${text}</bdi>` : text}</a>`;
  if (!tone && !lang) return markup`${sign}${text}`;
  return markup`${sign}<span${look}${lang && markup` lang="${lang}" dir="auto"`}>${text}</span>`;
}
