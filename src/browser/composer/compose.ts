import { listIn } from '../../authoring/form-values.ts';
import { addEntry, fillControls, holdTyped, renumber } from './controls.ts';
import { saveFile } from './doors.ts';
import { forgetDraft, keepDraft, type KeptDraft, keptDraft } from './draft-store.ts';
import { byId } from '../element.ts';
import { bringLists, followNames, showDescribed } from './entities.ts';
import { beginning, draftKey, openSession } from './open-session.ts';
import { looksAgain } from './look-again.ts';
import { released } from './released.ts';
import { draftNow, type Session } from './session.ts';

/** Milliseconds of rest after which what was typed is looked at. */
const REST = 250;

/** Takes over the form of the page. */
export async function compose(root: HTMLElement): Promise<void> {
  const session = await openSession(root);
  const { form, translator, opened } = session;
  const seen = new Set<string>();
  let isAllSeen = false;
  let untouched = '';
  let timer = 0;
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void look(), REST);
  };
  const keys = bringLists(session, lookSoon);
  const lookAgain = looksAgain(session, (id) => isAllSeen || seen.has(id));
  const look = async (): Promise<boolean> => {
    await released();
    followNames(session, keys.get('entities'));
    keepNow(session, untouched);
    return lookAgain();
  };
  const checkAll = (): void => {
    isAllSeen = true;
    void look().then((isGood) => {
      byId('said').textContent = byId('problems').textContent;
      if (isGood) byId('send-title').scrollIntoView();
      else byId('check-title').focus();
    });
  };
  const fill = ({ values, text, pledge, date }: KeptDraft): void => {
    fillControls(form, session.templates, values);
    for (const [path, list] of keys) list.set(listIn(values, path));
    setValue(form, 'text', text);
    if (session.kind === 'report') {
      setValue(form, 'pledge', pledge);
      setValue(form, 'date', date);
    }
    showDescribed(form);
  };
  const startAfresh = (): void => {
    fill(beginning(session));
    untouched = JSON.stringify(toKeep(session));
  };

  const putBack = holdTyped(form);
  const kept = keptDraft(draftKey(session));
  if (kept) fill(kept);
  else startAfresh();
  putBack();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checkAll();
  });
  form.addEventListener('input', lookSoon);
  form.addEventListener('change', lookSoon);
  form.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const id = target.id || (target.closest('fieldset')?.id ?? '');
    seen.add(id);
    void look().then(() => {
      const words = document.getElementById(`${id}-error`)?.textContent ?? '';
      if (words !== '') byId('said').textContent = words;
    });
  });
  const acts: Readonly<Record<string, (button: HTMLElement) => void>> = {
    'add-group': (button) => {
      const path = button.closest<HTMLElement>('[data-groups]')?.dataset['groups'] ?? '';
      const entry = addEntry(form, session.templates, path);
      entry?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    },
    'remove-group': (button) => {
      const list = button.closest<HTMLElement>('[data-groups]');
      const path = list?.dataset['groups'] ?? '';
      const entry = button.closest('.entry');
      const id = entry?.querySelector<HTMLInputElement>('[name$=".id"]')?.value;
      if (id) keys.get('entities')?.remove(id);
      entry?.remove();
      if (list?.querySelector('.entry') === null) addEntry(form, session.templates, path);
      renumber(form, path);
      showDescribed(form);
      list?.querySelector<HTMLElement>('[data-act="add-group"]')?.focus();
      lookSoon();
    },
    save: () => saveFile(draftNow(session)),
    mail: () => {
      saveFile(draftNow(session));
      byId('mail-text').hidden = false;
      byId('door-mail').hidden = root.dataset['stewards'] === undefined;
    },
    copy: () =>
      void navigator.clipboard.writeText(byId('file-text').textContent).then(() => {
        byId('said').textContent = translator.t('composer.door.copied');
      }),
    forget: () => {
      if (!window.confirm(translator.t('composer.draft.forget-sure'))) return;
      startAfresh();
      seen.clear();
      isAllSeen = false;
      void look();
    },
  };
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
    if (button) acts[button.dataset['act'] ?? '']?.(button);
  });
  byId('finish').hidden = false;
  await look();
  root.dataset['ready'] = opened ? 'opened' : 'new';
}

/**
 * Keeps what the form holds on the device, and says whether it could. Nobody has written what it began with: kept, it would
 * stand before a later state of the record to correct, and before the day it then is.
 */
function keepNow(session: Session, untouched: string): void {
  const draft = toKeep(session);
  const key = draftKey(session);
  const isWritten = JSON.stringify(draft) !== untouched;
  if (!isWritten) forgetDraft(key);
  const words =
    isWritten && session.translator.t(keepDraft(key, draft) ? 'composer.draft.kept' : 'composer.draft.not-kept');
  byId('draft-state').textContent = words || '';
}

function toKeep(session: Session): KeptDraft {
  const { values, text, id, date } = draftNow(session);
  return { values, text, pledge: id, date };
}

function setValue(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = value;
}
