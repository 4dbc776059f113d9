import { EVERYTHING, type Order, ORDERS, type Question } from '../../explorer/question.ts';
import { FACETS, type Facet } from '../../explorer/facets.ts';
import { type FoundSum, foundSums } from '../../i18n/found-sums.ts';
import type { Totals } from '../../model/totals.ts';
import { byId, element } from '../element.ts';
import type { Answer } from './desk.ts';
import { type Library, nameOfValue } from './load.ts';
import { saveFeed } from './save-feed.ts';
import { saveFound } from './save-found.ts';
import { rowElement, tableHead } from './show-rows.ts';
import { turnPages } from './turn-pages.ts';

/** The way to the next answer; it is there when the promise is kept. */
type Ask = (question: Question) => Promise<void>;

/** Rows that are drawn at once; the others follow when these are seen. */
const AT_ONCE = 16;

/**
 * Shows the pledges found, what they come to, and what they were found by, in place of the list of the page.
 * @returns what draws the rows that were left for later
 */
export function showAnswer(
  library: Library,
  form: HTMLElement,
  question: Question,
  { rows, totals, shared, page, pages, meant }: Answer,
  ask: Ask,
): () => void {
  const { t } = library.translator;
  const go = (next: Question): void => {
    void ask(next).then(() => byId('explorer-found').focus());
  };
  const meantInstead = (words: string): HTMLElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, t('explorer.meant', { words }));
    button.addEventListener('click', () => {
      (byId('explorer-words') as HTMLInputElement).value = words;
      go({ ...question, words, page: 1 });
    });
    return element('p', {}, button);
  };
  const body = element('tbody', {}, ...rows.slice(0, AT_ONCE).map((row) => rowElement(library, row)));
  const found = t('explorer.found', { count: totals.pledges });
  byId('explorer-said').textContent = found;
  const list = document.getElementById('all-pledges');
  if (list) list.hidden = true;
  const at = byId('explorer-answer');
  at.hidden = false;
  at.replaceChildren(
    element('h2', { id: 'explorer-found', tabindex: '-1' }, found),
    chips(library, question, go),
    ...(totals.pledges === 0
      ? [...(meant === undefined ? [] : [meantInstead(meant)]), element('p', { class: 'soft' }, t('explorer.none'))]
      : [
          sums(library, totals, shared),
          tools(library, form, question, ask),
          element(
            'table',
            { class: 'pledge-table stacked' },
            element('caption', { class: 'visually-hidden' }, t('explorer.results')),
            tableHead(library),
            body,
          ),
        ]),
    ...(pages > 1 ? [turnPages(library.translator, page, pages, (to) => go({ ...question, page: to }))] : []),
  );
  return () => body.append(...rows.slice(AT_ONCE).map((row) => rowElement(library, row)));
}

/** What the pledges found come to. */
function sums(library: Library, totals: Totals, shared: Answer['shared']): HTMLElement {
  const { translator } = library;
  const { t } = translator;
  const here = shared && { name: nameOfValue(library, shared.facet, shared.value), cents: shared.cents };
  const part = ({ label, value, pledges }: FoundSum): HTMLElement =>
    element(
      'div',
      {},
      element('dt', {}, label),
      element(
        'dd',
        {},
        ...(value === undefined ? [] : [element('strong', {}, value)]),
        ...(pledges === undefined ? [] : [' ', t('explorer.of', { count: pledges })]),
      ),
    );
  return element(
    'div',
    {},
    element('dl', { class: 'sums' }, ...foundSums(translator, totals, here).map(part)),
    element('p', { class: 'small soft' }, t('explorer.whole')),
  );
}

function chips(library: Library, question: Question, go: (next: Question) => void): HTMLElement {
  const { t } = library.translator;
  const chip = (text: string, next: Question): HTMLElement => {
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': t('explorer.remove', { name: text }) },
      element('bdi', {}, text),
      ' ×',
    );
    button.addEventListener('click', () => go(next));
    return button;
  };
  const without = (facet: Facet, value: string): Question => ({
    ...question,
    chosen: { ...question.chosen, [facet]: question.chosen[facet]?.filter((one) => one !== value) ?? [] },
    page: 1,
  });
  const found = FACETS.flatMap((facet) =>
    (question.chosen[facet] ?? []).map((value) =>
      chip(
        t('explorer.chip', { facet: t(`explorer.facet.${facet}`), value: nameOfValue(library, facet, value) }),
        without(facet, value),
      ),
    ),
  );
  if (found.length === 0) return element('p', { class: 'chips' });
  const clear = element('button', { type: 'button', class: 'quiet' }, t('explorer.clear'));
  clear.addEventListener('click', () => go({ ...EVERYTHING, words: question.words, order: question.order }));
  return element('p', { class: 'chips' }, ...found, clear);
}

/** The order of the list, and the list to take away. */
function tools(library: Library, form: HTMLElement, question: Question, ask: Ask): HTMLElement {
  const { t } = library.translator;
  const select = element(
    'select',
    { id: 'explorer-order' },
    ...ORDERS.map((order) =>
      element(
        'option',
        { value: order, selected: order === question.order ? '' : undefined },
        t(`explorer.order.${order}`),
      ),
    ),
  );
  select.addEventListener('change', () => {
    void ask({ ...question, order: select.value as Order, page: 1 }).then(() => byId('explorer-order').focus());
  });
  const save = (format: 'csv' | 'json' | 'atom'): HTMLElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, t(`explorer.save.${format}`));
    button.addEventListener('click', () => {
      const { data = '', feed = '' } = form.dataset;
      void library.desk
        .ids(question)
        .then(async (ids) => {
          if (format !== 'atom') return saveFound(data, ids, format);
          const left = await saveFeed(feed, ids);
          if (left > 0) button.textContent = t('explorer.save.undated', { number: left });
        })
        .catch(() => {
          button.textContent = t('explorer.save.failed');
        });
    });
    return button;
  };
  return element(
    'p',
    { class: 'tools' },
    element('label', { for: 'explorer-order' }, t('explorer.order')),
    ' ',
    select,
    ' ',
    save('csv'),
    ' ',
    save('json'),
    ' ',
    save('atom'),
  );
}
