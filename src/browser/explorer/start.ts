/**
 * Makes the list of pledges searchable. Nothing is loaded until a reader wants it: a search, the filters, or an address
 * that asks for something. Where it cannot be loaded, the list stays as it was sent.
 */
export function startExplorer(): void {
  const form = document.getElementById('explorer');
  const bar = form?.querySelector<HTMLElement>('.bar');
  const facets = form?.querySelector<HTMLElement>('.facets');
  const opener = bar?.querySelector('[aria-expanded]');
  if (!form || !bar || !facets || !opener) return;
  bar.hidden = false;
  const open = (isOpen: boolean): void => {
    facets.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  let begun: Promise<unknown> | undefined;
  const begin = (): void => {
    begun ??= import('./explore.ts')
      .then(({ explore }) => explore(form))
      .catch(() => {
        begun = undefined;
        // There is nothing to choose from.
        open(false);
        addEventListener('online', begin, { once: true });
      });
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  // The first press opens what is still to be filled: on a slow line it comes long before that.
  opener.addEventListener('click', () => {
    open(facets.hidden !== false);
    begin();
  });
  if (location.search !== '') begin();
  for (const touch of ['focusin', 'pointerenter', 'input']) form.addEventListener(touch, begin);
}
