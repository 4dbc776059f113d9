import { addressOf, type Question, questionOf } from '../../explorer/question.ts';
import { byId } from '../element.ts';
import type { Answer } from './desk.ts';
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
  let question = questionOf(location.search);
  let timer = 0;

  const draw = async (answer: Answer): Promise<void> => {
    panel.show(answer.counts, question.chosen);
    const drawRest = showAnswer(library, form, question, answer, ask);
    opener.textContent = openerText(library, question);
    const drawn = question;
    await seen();
    if (drawn === question) drawRest();
  };
  const show = oneAtATime(async () => {
    for (let asked: Question | undefined; asked !== question;) {
      asked = question;
      const answer = await library.desk.ask(asked);
      // What was asked meanwhile is asked instead.
      if (asked === question) await draw(answer);
    }
  }, form);
  const ask = (next: Question, how: 'push' | 'replace' = 'push'): Promise<void> => {
    question = next;
    const address = `${form.dataset['pledges'] ?? ''}${addressOf(question)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return show();
  };
  const panel = facetPanel(library, byId('explorer-facets'), (facet, values) => {
    void ask({ ...question, chosen: { ...question.chosen, [facet]: values }, page: 1 });
  });

  words.addEventListener('input', () => {
    // One step back for one search, however many letters it took.
    void ask({ ...question, words: words.value, page: 1 }, timer === 0 ? 'push' : 'replace');
    clearTimeout(timer);
    timer = window.setTimeout(() => (timer = 0), REST);
  });
  form.addEventListener('submit', () => void show().then(() => byId('explorer-found').focus()));
  window.addEventListener('popstate', () => {
    question = questionOf(location.search);
    words.value = question.words;
    void show();
  });
  // What was typed before everything was there counts.
  if (words.value === '') words.value = question.words;
  if (words.value !== question.words) await ask({ ...question, words: words.value, page: 1 });
  else if (location.search !== '') await show();
  else panel.show((await library.desk.ask(question)).counts, question.chosen);
  form.dataset['ready'] = '';
}

/** When what was drawn stands on the screen. A page that nobody sees draws nothing, and is not waited for. */
function seen(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** The same work once at a time: who asks while it runs waits for its end. The form says that it is busy meanwhile. */
function oneAtATime(work: () => Promise<void>, form: HTMLElement): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    form.setAttribute('aria-busy', 'true');
    return (running ??= work().finally(() => {
      running = undefined;
      form.removeAttribute('aria-busy');
    }));
  };
}

function openerText({ translator: { t } }: Library, { chosen }: Question): string {
  const count = Object.values(chosen).reduce((all, values) => all + values.length, 0);
  return count === 0 ? t('explorer.filters') : t('explorer.filters-on', { number: count });
}
