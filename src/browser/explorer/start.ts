/**
 * Makes the list of pledges searchable. Nothing is loaded until a reader wants it: a search, the filters, or an address
 * that asks for something. Where it cannot be loaded, the list stays as it was sent.
 */
export function startExplorer(): void {
  const form = document.getElementById('explorer');
  const bar = form?.querySelector<HTMLElement>('.bar');
  if (!form || !bar) return;
  bar.hidden = false;
  let begun: Promise<unknown> | undefined;
  const begin = (): void => {
    begun ??= import('./explore.ts')
      .then(({ explore }) => explore(form))
      .catch(() => {
        begun = undefined;
        addEventListener('online', begin, { once: true });
      });
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  if (location.search !== '') begin();
  for (const touch of ['focusin', 'pointerenter', 'input']) form.addEventListener(touch, begin);
}
