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

/** The id of a new pledge: its first entity and its title; the year, where the title has no Latin letters. */
export function newPledgeId(values: FormValues, taken: (id: string) => boolean): string {
  const { 'entities.0': lead = '', title = '', announced = '' } = values;
  const isTelling = idFrom('pledge', [title], () => false) !== '';
  return idFrom('pledge', isTelling ? [lead, title] : [lead, 'pledge', announced.slice(0, 4)], taken);
}

/** Where the file of a draft will lie. */
export function pathOf({ kind, id, date, values }: Draft): string {
  return kind === 'pledge' ? pledgePath(id, values['announced']) : reportPath(id, date);
}
