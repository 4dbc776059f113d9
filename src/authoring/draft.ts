import { Pledge } from '../schema/pledge.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { pledgePath, reportPath } from './file-path.ts';
import type { FormValues } from './form-values.ts';
import { idFrom } from './id-from.ts';

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
