import type { Dataset } from '../schema/dataset.ts';
import type { RecordOrigin } from '../schema/pledge.ts';
import type { Severity } from '../schema/problem.ts';

/** What a rule found: the record, the field, what to say. The place in the file is looked up afterwards. */
export interface Finding {
  readonly origin: RecordOrigin;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string | number>>;
  /** Line within the record's text, from 0, for findings in text. */
  readonly lineInText?: number;
}

/** A named thing with one job. Its message and hint are in the catalogue under `rule.<name>`. */
export interface Rule {
  readonly name: string;
  /** A sentence that begins "Ensure". */
  readonly description: string;
  readonly severity: Severity;
  /**
   * What is wrong in the records.
   * @param today the day on which the question is asked, YYYY-MM-DD; nothing where no clock may be read
   */
  readonly check: (dataset: Dataset, today?: string) => Finding[];
}

/** The records that hold what somebody wrote in words of their own. */
export type WrittenRecords = Pick<Dataset, 'pledges' | 'progress_reports' | 'entities'>;

/** A rule that looks at texts alone, so that it may also be asked while the rest of a record is still wrong or missing. */
export interface TextRule extends Rule {
  readonly check: (records: WrittenRecords) => Finding[];
}
