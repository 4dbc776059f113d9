import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { pledgePath, reportPath } from './file-path.ts';
import { fieldsOfValues, type FormValues } from './form-values.ts';
import { idFrom } from './id-from.ts';
import { tidyText, writeRecord } from './write-record.ts';

/** A record that is being written: what the form holds, and what its place in the tree will say. */
export interface Draft {
  readonly kind: 'pledge' | 'report';
  /** Id of the pledge; of a report, the pledge it is about. */
  readonly id: string;
  /** The day of a report; empty where none is known. */
  readonly date: string;
  /** The fields, without the text. */
  readonly values: FormValues;
  readonly text: string;
}

/** A file as it will lie in the tree. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** The schema of each kind of record. */
export const SCHEMAS = { pledge: Pledge, report: ProgressReport } as const;

/** The id of a new pledge: its first entity and its title. */
export function newPledgeId(values: FormValues, taken: (id: string) => boolean): string {
  return idFrom([values['entities.0'] ?? '', values['title'] ?? ''], taken);
}

/** Where the file of a draft will lie. */
export function pathOf({ kind, id, date, values }: Draft): string {
  return kind === 'pledge' ? pledgePath(id, values['announced']) : reportPath(id, date);
}

/** The file of a draft: the same bytes through every door. A draft with faults gives a file with the same faults. */
export function fileOf(draft: Draft): RecordFile {
  const schema = SCHEMAS[draft.kind];
  const fields = fieldsOfValues(schema, draft.values);
  const parsed = schema.safeParse(fields);
  return {
    path: pathOf(draft),
    text: writeRecord(schema, parsed.success ? parsed.data : fields, tidyText(draft.text)),
  };
}
