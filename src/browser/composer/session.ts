import { datasetOfSlice } from '../../authoring/dataset-of-slice.ts';
import { type Draft, newPledgeId, SCHEMAS } from '../../authoring/draft.ts';
import { type FormValues, inOrderOf, listIn, valuesOfEntries } from '../../authoring/form-values.ts';
import type { AuthoredRecord, EntityRecords, RegisterSlice } from '../../authoring/register-slice.ts';
import type { Translator } from '../../i18n/translate.ts';
import type { Dataset } from '../../schema/dataset.ts';
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
      : (opened?.id ?? newPledgeId(values, (taken) => Object.hasOwn(slice.pledges, taken)));
  return { kind, id, date: kind === 'report' ? valueOf(form, 'date').trim() : '', values, text: valueOf(form, 'text') };
}

/** The register as far as this draft can touch it: the records of the entities it names, and of the pledges it points to. */
export async function datasetFor({ load, slice, lists }: Session, draft: Draft): Promise<Dataset> {
  const { values } = draft;
  const pointedTo = Object.entries(values).flatMap(([path, id]) =>
    /^amount\.same_sum_as$|^related\.\d+\.pledge$/.test(path) ? [id] : [],
  );
  const known = new Set(slice.entities.map(({ id }) => id));
  const entities = [...listIn(values, 'entities'), ...[draft.id, ...pointedTo].map((id) => slice.pledges[id] ?? '')];
  const wanted = [...new Set(entities)].filter((id) => known.has(id));
  const loaded: EntityRecords[] = await Promise.all(wanted.map((id) => load.records(id)));
  return datasetOfSlice(slice, loaded, lists);
}

/** The day of the writer, as the check on the server will count it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
