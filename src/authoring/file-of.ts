import { type Draft, pathOf, SCHEMAS } from './draft.ts';
import { fieldsOfValues } from './form-values.ts';
import { tidyText } from './tidy-text.ts';
import { writeRecord } from './write-record.ts';

/** A file as it will lie in the tree. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
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
