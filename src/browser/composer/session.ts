import { type Draft, newPledgeId, SCHEMAS } from '../../authoring/draft.ts';
import { type FormValues, inOrderOf, valuesOfEntries } from '../../authoring/form-values.ts';
import type { AuthoredRecord, RegisterSlice } from '../../authoring/register-slice.ts';
import { isTaken } from '../../authoring/taken-ids.ts';
import type { Translator } from '../../i18n/translate.ts';
import { entriesOf, type Templates, valueOf } from './controls.ts';
import type { Lists, Loader } from './load.ts';

/** A record of the register that is being corrected. */
export interface Opened extends AuthoredRecord {
  readonly id: string;
  /** Its fields as the form holds them. */
  readonly values: FormValues;
}

/** One form in use, with all it needs to know. */
export interface Session {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly kind: Draft['kind'];
  readonly translator: Translator;
  readonly lists: Lists;
  readonly slice: RegisterSlice;
  readonly load: Loader;
  readonly templates: Templates;
  readonly opened: Opened | undefined;
}

/** What the form holds at this moment. */
export function draftNow({ form, kind, slice, opened }: Session): Draft {
  const said = valuesOfEntries(SCHEMAS[kind], entriesOf(form));
  const values = inOrderOf(opened?.values ?? {}, said);
  const id =
    kind === 'report'
      ? valueOf(form, 'pledge').trim()
      : (opened?.id ?? newPledgeId(values, (one) => isTaken(slice, 'pledge', one)));
  return { kind, id, date: kind === 'report' ? valueOf(form, 'date').trim() : '', values, text: valueOf(form, 'text') };
}

/** The day it is for the writer, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
