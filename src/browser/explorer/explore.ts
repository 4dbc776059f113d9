import { findRows } from '../../explorer/find-rows.ts';
import { addressOf, type Question, questionOf } from '../../explorer/question.ts';
import { searchWords } from '../../explorer/search-words.ts';
import { sortRows } from '../../explorer/sort-rows.ts';
import { totalsOfColumns } from '../../model/totals.ts';
import { byId } from '../element.ts';
import { facetPanel } from './facet-panel.ts';
import { type Library, loadLibrary } from './load.ts';
import { showAnswer } from './show-answer.ts';

/** Milliseconds of rest after which what was typed goes into the history of the browser. */
const REST = 600;

/** Takes over the search of the list: every answer has an address, and the browser's own buttons go back and forth. */
export async function explore(form: HTMLElement): Promise<void> {
  const library = await loadLibrary(form);
  const words = byId('explorer-words') as HTMLInputElement;
  const opener = byId('explorer-open');
  const collator = new Intl.Collator(library.translator.locale.intl);
  let question = questionOf(location.search);
  let timer = 0;

  const show = (): void => {
    const found = answerTo(library, question);
    const rows = sortRows(found.rows, question.order, library.table, library.titles, collator);
    panel.show(found.counts, question.chosen);
    showAnswer(library, form, {
      question,
      rows,
      totals: totalsOfColumns(rows, library.table),
      ask: (next) => ask(next),
    });
    opener.textContent = openerText(library, question);
  };
  const ask = (next: Question, how: 'push' | 'replace' = 'push'): void => {
    question = next;
    const address = `${form.dataset['pledges'] ?? ''}${addressOf(question)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    show();
  };
  const panel = facetPanel(library, byId('explorer-facets'), (facet, values) =>
    ask({ ...question, chosen: { ...question.chosen, [facet]: values }, page: 1 }),
  );

  words.addEventListener('input', () => {
    // One step back for one search, however many letters it took.
    ask({ ...question, words: words.value, page: 1 }, timer === 0 ? 'push' : 'replace');
    clearTimeout(timer);
    timer = window.setTimeout(() => (timer = 0), REST);
  });
  form.addEventListener('submit', () => byId('explorer-found').focus());
  opener.addEventListener('click', () => {
    const facets = byId('explorer-facets');
    facets.hidden = !facets.hidden;
    opener.setAttribute('aria-expanded', String(!facets.hidden));
  });
  window.addEventListener('popstate', () => {
    question = questionOf(location.search);
    words.value = question.words;
    show();
  });
  // What was typed before everything was there counts.
  if (words.value === '') words.value = question.words;
  if (words.value !== question.words) ask({ ...question, words: words.value, page: 1 });
  else if (location.search !== '') show();
  else panel.show(answerTo(library, question).counts, question.chosen);
  form.dataset['ready'] = '';
}

function answerTo({ table, texts, plain }: Library, { words, chosen }: Question): ReturnType<typeof findRows> {
  return findRows(table, chosen, words.trim() === '' ? undefined : searchWords(table, texts(), plain, words));
}

function openerText({ translator: { t } }: Library, { chosen }: Question): string {
  const count = Object.values(chosen).reduce((all, values) => all + values.length, 0);
  return count === 0 ? t('explorer.filters') : t('explorer.filters-on', { number: count });
}
