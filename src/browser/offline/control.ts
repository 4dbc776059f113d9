import { byId } from '../element.ts';
import { sitePrefix } from '../../offline/kept.ts';
import { listKept } from './list-kept.ts';

/** Shows what is kept on this device, and lets the reader refuse that, or ask for it again. */
export function startControl(): void {
  const root = byId('offline');
  const { base = '', page, refusal = '' } = root.dataset;
  // The worker answers with this page for one that it does not have.
  byId('offline-missing').hidden = location.pathname === page;
  const canKeep = 'serviceWorker' in navigator && 'caches' in window;
  const show = async (): Promise<void> => {
    const state = !canKeep ? 'cannot' : localStorage.getItem(refusal) ? 'refused' : 'kept';
    for (const part of root.querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = part.dataset['state'] !== state;
    if (state === 'kept') byId('offline-list').replaceChildren(...(await listKept(base)));
  };
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    refuse: () => {
      localStorage.setItem(refusal, '1');
      return forgetAll(base);
    },
    keep: async () => {
      localStorage.removeItem(refusal);
      await navigator.serviceWorker.register(`${base}service-worker.js`);
      await navigator.serviceWorker.ready;
    },
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    void acts[button?.dataset['act'] ?? '']?.().then(show);
  });
  void show();
  if (canKeep) void navigator.serviceWorker.ready.then(show);
}

/** Ends the worker of this site and deletes what it kept. */
async function forgetAll(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.startsWith(sitePrefix(base))) await caches.delete(name);
}
