import { EVERYTHING, type Order, ORDERS, type Question } from '../../explorer/question.ts';
import { FACETS, type Facet } from '../../explorer/facets.ts';
import { formatUsd } from '../../i18n/format.ts';
import type { Totals } from '../../model/totals.ts';
import { PAGE_SIZE } from '../../model/pages.ts';
import { byId, element } from '../element.ts';
import { type Library, nameOfValue } from './load.ts';
import { saveFeed } from './save-feed.ts';
import { saveFound } from './save-found.ts';
import { rowElement, tableHead } from './show-rows.ts';

/** An answer and the way to the next one. */
export interface Answer {
  readonly question: Question;
  /** All pledges found, in order. */
  readonly rows: Uint32Array;
  readonly totals: Totals;
  readonly ask: (question: Question) => void;
}

/** Shows the pledges found, what they come to, and what they were found by, in place of the list of the page. */
export function showAnswer(library: Library, form: HTMLElement, answer: Answer): void {
  const { t } = library.translator;
  const { question, rows, totals, ask } = answer;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(question.page, pages);
  const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const found = t('explorer.found', { count: totals.pledges });
  byId('explorer-said').textContent = found;
  const list = document.getElementById('all-pledges');
  if (list) list.hidden = true;
  const at = byId('explorer-answer');
  at.hidden = false;
  at.replaceChildren(
    element('h2', { id: 'explorer-found', tabindex: '-1' }, found),
    chips(library, question, ask),
    sums(library, totals),
    tools(library, form, answer),
    ...(rows.length === 0
      ? [element('p', { class: 'soft' }, t('explorer.none'))]
      : [
          element(
            'table',
            { class: 'pledge-table' },
            element('caption', { class: 'visually-hidden' }, t('explorer.results')),
            tableHead(library),
            element('tbody', {}, ...Array.from(shown, (row) => rowElement(library, row))),
          ),
        ]),
    ...(pages > 1 ? [paging(library, { ...question, page }, pages, ask)] : []),
  );
}

/** What the pledges shown come to: stated, counted and excluded side by side. */
function sums({ translator }: Library, { stated, counted, excluded, with_amount }: Totals): HTMLElement {
  const { t } = translator;
  const left = excluded.reduce((all, { cents }) => all + cents, 0n);
  const without = excluded.reduce((all, { pledges }) => all + pledges, 0);
  const part = (label: string, pledges: number, cents: bigint): HTMLElement =>
    element(
      'div',
      {},
      element('dt', {}, label),
      element('dd', {}, element('strong', {}, formatUsd(translator, cents)), ' ', t('explorer.of', { count: pledges })),
    );
  return element(
    'div',
    {},
    element(
      'dl',
      { class: 'sums' },
      part(t('totals.stated'), with_amount, stated),
      part(t('totals.counted'), counted.pledges, counted.cents),
      part(t('totals.excluded'), without, left),
    ),
    element('p', { class: 'small soft' }, t('explorer.whole')),
  );
}

function chips(library: Library, question: Question, ask: Answer['ask']): HTMLElement {
  const { t } = library.translator;
  const chip = (text: string, next: Question): HTMLElement => {
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-label': t('explorer.remove', { name: text }) },
      element('bdi', {}, text),
      ' ×',
    );
    button.addEventListener('click', () => {
      ask(next);
      byId('explorer-found').focus();
    });
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
  clear.addEventListener('click', () => {
    ask({ ...EVERYTHING, words: question.words, order: question.order });
    byId('explorer-found').focus();
  });
  return element('p', { class: 'chips' }, ...found, clear);
}

/** The order of the list, and the list to take away. */
function tools(library: Library, form: HTMLElement, { question, rows, ask }: Answer): HTMLElement {
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
    ask({ ...question, order: select.value as Order, page: 1 });
    byId('explorer-order').focus();
  });
  const save = (format: 'csv' | 'json' | 'atom'): HTMLElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, t(`explorer.save.${format}`));
    button.addEventListener('click', () => {
      const ids = Array.from(rows, (row) => library.titles.ids[row] ?? '');
      const { data = '', feed = '' } = form.dataset;
      void (format === 'atom' ? saveFeed(feed, ids) : saveFound(data, ids, format)).catch(() => {
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

function paging({ translator: { t } }: Library, question: Question, pages: number, ask: Answer['ask']): HTMLElement {
  const { page } = question;
  const step = (to: number, text: string): HTMLElement => {
    const button = element('button', { type: 'button', class: 'quiet' }, text);
    button.addEventListener('click', () => {
      ask({ ...question, page: to });
      byId('explorer-found').focus();
    });
    return button;
  };
  return element(
    'nav',
    { class: 'pages', 'aria-label': t('table.pages') },
    ...(page > 1 ? [step(page - 1, t('table.previous'))] : []),
    element('span', { class: 'soft' }, t('table.page', { page, pages })),
    ...(page < pages ? [step(page + 1, t('table.next'))] : []),
  );
}
