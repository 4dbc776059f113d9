import { SCHEMAS } from '../../authoring/draft.ts';
import { valuesOfFields } from '../../authoring/form-values.ts';
import type { RegisterSlice } from '../../authoring/register-slice.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { type Translator, translator as translatorOf } from '../../i18n/translate.ts';
import { visible } from '../../i18n/visible.ts';
import { ownValue } from '../../schema/own-value.ts';
import { element } from '../element.ts';
import { learnMessages } from '../messages.ts';
import { entriesOf, templatesOf } from './controls.ts';
import { DRAFTS, type KeptDraft } from './draft-store.ts';
import { type Loader, loader } from './load.ts';
import { type Opened, type Session, today } from './session.ts';

/** Loads what the form works with, and the record that is to be corrected, if the address names one. */
export async function openSession(root: HTMLElement): Promise<Session> {
  const form = root.querySelector('form');
  if (!form) throw new Error('The page has no form.');
  const load = loader(root.dataset);
  const [lists, slice] = await Promise.all([load.lists(), load.slice()]);
  const locale = root.dataset['locale'] as LocaleId;
  learnMessages(locale, lists.messages);
  const translator = translatorOf(locale);
  const kind = root.dataset['kind'] === 'report' ? 'report' : 'pledge';
  // A report is not edited later: another one is added.
  const id = kind === 'pledge' && new URLSearchParams(location.search).get('correct');
  const opened = id ? await openRecord(id, slice, load, translator, root) : undefined;
  return {
    root,
    form,
    kind,
    translator,
    lists,
    slice,
    load,
    templates: templatesOf(form),
    opened,
  };
}

/**
 * The record that is to be corrected.
 * @throws Error when it cannot be had: an empty form would make another pledge of the correction
 */
async function openRecord(
  id: string,
  slice: RegisterSlice,
  load: Loader,
  { t, locale }: Translator,
  root: HTMLElement,
): Promise<Opened> {
  const entity = ownValue(slice.pledges, id);
  if (entity === undefined) {
    learnMessages(locale.id, await load.words());
    document.getElementById('unknown')?.remove();
    const words = t('rule.known-references.message.pledges', { value: visible(id) });
    root.prepend(element('p', { id: 'unknown', class: 'panel', role: 'status' }, words));
  }
  const record = entity === undefined ? undefined : (await load.records(entity)).pledges[id];
  if (!record) throw new Error(`There is no record of “${id}”.`);
  return { ...record, id, values: valuesOfFields(SCHEMAS.pledge, record.fields) };
}

/** What the form begins with: the record to correct, or what the page proposes. */
export function beginning({ form, kind, opened }: Session): KeptDraft {
  const pledge = new URLSearchParams(location.search).get('pledge') ?? '';
  if (opened) return { values: opened.values, text: opened.text, pledge: opened.id, date: '' };
  form.reset();
  const proposed = Object.fromEntries(entriesOf(form).filter(([, value]) => value !== ''));
  return {
    values: kind === 'pledge' ? { ...proposed, submitted: today() } : proposed,
    text: '',
    pledge,
    date: today(),
  };
}

/** Under which name a draft is kept on the device. */
export function draftKey({ kind, opened }: Session): string {
  return `${DRAFTS}${kind} ${opened?.id ?? new URLSearchParams(location.search).get('pledge') ?? 'new'}`;
}
