import type { FormValues } from '../../authoring/form-values.ts';

/** What is kept of a form, on this device only. */
export interface KeptDraft {
  readonly values: FormValues;
  readonly text: string;
  readonly pledge: string;
  readonly date: string;
}

/** How the names of kept drafts begin: as all that is kept of the site. */
export const DRAFTS = `p2c ${import.meta.env.BASE_URL} draft `;

/** Keeps a draft; false where the browser keeps nothing. */
export function keepDraft(key: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    // A private window, or no room: the form works on without.
    return false;
  }
}

/** The draft that was kept, if there is one that can be read. */
export function keptDraft(key: string): KeptDraft | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<KeptDraft> | null;
    return kept?.values ? { text: '', pledge: '', date: '', ...kept, values: kept.values } : undefined;
  } catch {
    // What cannot be read is no draft.
    return undefined;
  }
}

/** Forgets a draft. */
export function forgetDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
}
