import type * as z from 'zod';
import { writeRecord } from '../authoring/write-record.ts';
import { readFrontMatter } from '../reader/front-matter.ts';
import { yearsAsText } from '../reader/years-as-text.ts';
import type { Repaired } from './repair.ts';

/**
 * Writes a record that the schema accepts the way every door of the register writes it. A record with remarks in its
 * fields stays as it is: they would be lost.
 */
export function writeAsUsual(text: string, schema: z.ZodObject): Repaired {
  const nothing = { text, repairs: [] };
  const parts = readFrontMatter(text, '');
  if ('problem' in parts || /(?:^|\s)#/m.test(parts.yaml.text)) return nothing;
  const parsed = schema.safeParse(yearsAsText(schema, parts.value));
  if (!parsed.success) return nothing;
  const usual = writeRecord(schema, parsed.data, parts.body);
  if (usual === text) return nothing;
  const [before, after] = [text.split('\n'), usual.split('\n')];
  const first = before.findIndex((line, index) => line !== after[index]);
  const at = first < 0 ? before.length - 1 : first;
  return {
    text: usual,
    repairs: [{ name: 'usual-form', line: at + 1, before: before[at] ?? '', after: after[at] ?? '' }],
  };
}
