import { withoutEval } from '../without-eval.ts';

/** Longest wait, in milliseconds, for a moment in which the browser has nothing else to do. */
const PATIENCE = 500;

/**
 * Takes the form over, once it can be used. Everything that is needed is loaded after the page is shown, and at once, so
 * that the form goes on working without a network; until then, and where it cannot be, the page stays as it was sent.
 */
export function startComposer(): void {
  const root = document.getElementById('composer');
  if (!root) return;
  const start = (): void => {
    withoutEval();
    void import('./compose.ts')
      .then(({ compose }) => compose(root))
      .catch(() => document.getElementById('other-ways')?.classList.add('needed-now'));
  };
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: PATIENCE });
  else setTimeout(start, 0);
}
