import type * as z from 'zod';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';
import { MAX_RECORD_BYTES, readText } from './files.ts';
import { locateKey, readFrontMatter } from './front-matter.ts';
import { schemaProblems } from './schema-problems.ts';
import { yearsAsText } from './years-as-text.ts';

/** A Markdown record: its fields as the schema accepts them and its text, or everything that is wrong with it. */
export function readRecord<Schema extends z.ZodObject>(
  root: string,
  file: string,
  schema: Schema,
): { fields: z.infer<Schema>; body: string } | { problems: Problem[] } {
  const read = readText(root, file, MAX_RECORD_BYTES);
  if ('problem' in read) return { problems: [read.problem] };
  const parts = readFrontMatter(read.text, file);
  if ('problem' in parts) return { problems: [parts.problem] };
  const value = yearsAsText(schema, parts.value);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { fields: parsed.data, body: parts.body };
  return {
    problems: schemaProblems(schema, value, parsed.error).map(({ rule, path, values }) => {
      const { line, column } = locateKey(parts.yaml, path);
      return { ...fileProblem(rule, file, values, line, column), field: path.join('.') };
    }),
  };
}
