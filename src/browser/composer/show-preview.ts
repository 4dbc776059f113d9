import { type Draft, pathOf } from '../../authoring/draft.ts';
import { understoodPledge } from '../../authoring/understood-pledge.ts';
import { formatDate } from '../../i18n/format.ts';
import { foreignTo } from '../../i18n/locales.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import { pledgeViews } from '../../model/pledge-view.ts';
import { viewRegister } from '../../model/register-view.ts';
import type { Fact, FactLine, Run } from '../../record/fact.ts';
import { pledgeFacts } from '../../record/pledge-facts.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { byId, element } from '../element.ts';
import { type Session, today } from './session.ts';

/** Shows the page of a pledge as it would be. */
export function showPreview({ translator }: Session, draft: Draft, dataset: Dataset): void {
  const { t } = translator;
  const pledge = understoodPledge(draft);
  const file = pathOf(draft);
  const others = dataset.pledges.filter(({ id }) => id !== pledge.id);
  const described = pledge.new_entities.map((entity) => ({ ...entity, origin: { file, line: 1 } }));
  const whole = { ...dataset, pledges: [...others, pledge], entities: [...dataset.entities, ...described] };
  const view = pledgeViews(viewRegister(whole, today())).find((one) => one.pledge.id === pledge.id);
  if (!view) return;
  const lang = foreignTo(translator.locale.id, pledge.language);
  const sources = pledge.sources.map(({ title, url, date }) =>
    element(
      'li',
      {},
      element('a', { href: url, rel: 'noopener noreferrer nofollow ugc', lang }, title),
      ...(date === undefined ? [] : [` · ${formatDate(translator.locale, date)}`]),
    ),
  );
  byId('preview').replaceChildren(
    element(
      'h3',
      { lang: pledge.title ? lang : undefined, dir: 'auto' },
      pledge.title || t('composer.preview.untitled'),
    ),
    element('p', { class: 'lead' }, view.entities.map(({ name }) => name).join(' · ')),
    element('div', { class: 'summary', lang, dir: 'auto' }, ...markdown(pledge.summary)),
    element('dl', { class: 'facts' }, ...pledgeFacts(view, translator).map(factElement)),
    ...(sources.length > 0 ? [element('h4', {}, t('composer.preview.sources')), element('ul', {}, ...sources)] : []),
    ...(pledge.note === undefined ? [] : [element('p', { class: 'note', lang }, pledge.note)]),
  );
}

/** A document of its own runs nothing; and the renderer can emit nothing but text, emphasis, lists and https links. */
function markdown(text: string): Node[] {
  return [...new DOMParser().parseFromString(renderMarkdown(text), 'text/html').body.childNodes];
}

function factElement({ label, lines }: Fact): HTMLElement {
  const listed = lines
    .filter(({ as }) => as === 'entry')
    .map((one) => element('li', {}, ...one.runs.flatMap(runNodes)));
  const paragraphs = lines.filter(({ as }) => as !== 'entry').map(lineElement);
  const list = listed.length > 0 ? [element('ul', { class: 'list' }, ...listed)] : [];
  return element('div', {}, element('dt', {}, label), element('dd', {}, ...list, ...paragraphs));
}

function lineElement({ runs, as, lang }: FactLine): HTMLElement {
  return element('p', { class: as === 'note' ? 'small soft' : undefined, lang }, ...runs.flatMap(runNodes));
}

function runNodes({ text, to, tone, isolate, mark }: Run): (Node | string)[] {
  const words = isolate ? element('bdi', {}, text) : text;
  // The sign of a focus area stands beside its box in the form.
  const sign = mark && document.querySelector(`form .mark.${mark}`)?.cloneNode(true);
  const shown = to
    ? element('a', { href: to, class: tone }, words)
    : tone
      ? element('span', { class: tone }, words)
      : words;
  return sign ? [sign, ' ', shown] : [shown];
}
