import { refusalName } from '../../offline/refusal.ts';

/** Has the browser keep for later what is read here, unless the reader refused. */
export function keepForLater(): void {
  try {
    if (import.meta.env.PROD && !localStorage.getItem(refusalName(import.meta.env.BASE_URL)))
      navigator.serviceWorker.register(`${import.meta.env.BASE_URL}service-worker.js`).catch(() => undefined);
  } catch {
    // A browser that cannot keep anything, or lets nobody see what it remembers: everything else is as it was.
  }
}
