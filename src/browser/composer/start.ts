import { withoutEval } from '../without-eval.ts';
import { DRAFTS } from './draft-store.ts';

/** Longest wait, in milliseconds, for a moment in which the browser has nothing else to do. */
const PATIENCE = 500;

/**
 * Takes the form over, once it can be used. Nothing is loaded for a reader who only looks: the rest comes with the first
 * touch of a field, or after the page where the address or a kept draft fills the form. What was typed in the meantime
 * stays. Where it cannot be loaded, the page says how to pledge without.
 */
export function startComposer(): void {
  const root = document.getElementById('composer');
  const otherWays = document.getElementById('other-ways');
  const waiting = document.getElementById('waiting');
  if (!root) return;
  const { correcting } = root.dataset;
  if (correcting !== undefined && new URLSearchParams(location.search).get('correct')) sayInHead(correcting);
  otherWays?.classList.add('not-needed');
  let begun: Promise<unknown> | undefined;
  const begin = (): void => {
    if (begun) return;
    if (waiting) waiting.hidden = false;
    withoutEval();
    begun = import('./compose.ts')
      .then(({ compose }) => compose(root))
      .then(() => otherWays?.classList.replace('needed-now', 'not-needed'))
      .catch(() => {
        begun = undefined;
        otherWays?.classList.replace('not-needed', 'needed-now');
      })
      .finally(() => {
        if (waiting) waiting.hidden = true;
      });
  };
  for (const touch of ['focusin', 'pointerdown', 'input']) root.addEventListener(touch, begin);
  if (location.search === '' && !hasDrafts()) return;
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: PATIENCE });
  else setTimeout(begin, 0);
}

/** Says in the heading, and in the title of the document, what the form is for; the page is the same for all pledges. */
function sayInHead(words: string): void {
  const heading = document.querySelector('h1');
  if (!heading) return;
  document.title = document.title.replace(heading.textContent.trim(), () => words);
  heading.textContent = words;
}

function hasDrafts(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(DRAFTS));
  } catch {
    // A browser that keeps nothing.
    return false;
  }
}
