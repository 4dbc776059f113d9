import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';
import { Pledge } from '../schema/pledge.ts';
import { type Draft, pathOf } from './draft.ts';
import { fieldsOfValues } from './form-values.ts';
import { lenient } from './lenient.ts';
import { tidyText } from './tidy-text.ts';

/** A pledge that is still being written, as far as it can be understood; what is missing is empty, as a page shows it. */
export function understoodPledge(draft: Draft): Pledge {
  const fields = fieldsOfValues(Pledge, draft.values);
  const known = Object.entries(Pledge.shape).map(([key, schema]) => {
    const field: z.ZodType = schema;
    const understood = lenient(field, fields[key]);
    return [key, understood === undefined && !field.safeParse(undefined).success ? emptyOf(unwrap(field)) : understood];
  });
  return {
    ...(Object.fromEntries(known) as z.infer<typeof Pledge>),
    id: draft.id,
    summary: tidyText(draft.text),
    origin: { file: pathOf(draft), line: 1 },
  };
}

/** What stands for a field that must be there and is not: no entries, no words, the first of a closed list. */
function emptyOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodArray) return [];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  return schema instanceof z.ZodString ? '' : undefined;
}
