import type * as z from 'zod';
import type { Problem } from '../schema/problem.ts';
import { compiled } from './compiled.ts';
import { fileProblem } from './file-problem.ts';
import { MAX_RECORD_BYTES, readText } from './files.ts';
import { locateKey, readFrontMatter } from './front-matter.ts';
import { schemaProblems } from './schema-problems.ts';
import { yearsAsText } from './years-as-text.ts';

/** Most faults told of one record; whoever mends so many checks again. */
const MOST_FAULTS = 100;

/** A Markdown record: its fields as the schema accepts them and its text, or everything that is wrong with it. */
export function readRecord<Schema extends z.ZodObject>(
  root: string,
  file: string,
  schema: Schema,
): { fields: z.infer<Schema>; body: string } | { problems: Problem[] } {
  const read = readText(root, file, MAX_RECORD_BYTES);
  return 'problem' in read ? { problems: [read.problem] } : parseRecord(read.text, file, schema);
}

/** The same of the text of a record, wherever it was read. */
export function parseRecord<Schema extends z.ZodObject>(
  text: string,
  file: string,
  schema: Schema,
): { fields: z.infer<Schema>; body: string } | { problems: Problem[] } {
  const parts = readFrontMatter(text, file);
  if ('problem' in parts) return { problems: [parts.problem] };
  const value = yearsAsText(schema, parts.value);
  const parsed = compiled(schema).safeParse(value);
  if (parsed.success) return withoutItsFile({ fields: parsed.data, body: parts.body });
  const problems = schemaProblems(schema, value, parsed.error).slice(0, MOST_FAULTS);
  const next = /^\s*([\w-]+):(?:\s|$)/.exec(parts.body)?.[1];
  if (problems.some(({ rule }) => rule === 'missing-field') && next !== undefined && Object.hasOwn(schema.shape, next))
    return {
      problems: [fileProblem('front-matter-unclosed', file, { kind: 'early', value: next }, parts.bodyLine - 1)],
    };
  return {
    problems: problems.map(({ rule, path, values }) => {
      // What is missing has no place of its own: it belongs below the field before it.
      const above = rule === 'missing-field' ? values['above'] : undefined;
      const { line, column } = locateKey(parts.yaml, above ? [...path.slice(0, -1), above] : path);
      // What follows a # is a remark, not a value.
      const isRemark =
        rule === 'empty-field' && /:\s+#/.test(parts.yaml.text.split('\n')[line - parts.yaml.line] ?? '');
      const kind: Problem['values'] = isRemark ? { kind: 'remark' } : {};
      return { ...fileProblem(rule, file, { ...values, ...kind }, line, column), field: path.join('.') };
    }),
  };
}

/**
 * A record of its own: the texts cut from a file keep the whole file in memory as long as one of them is there.
 * @param record values as JSON has them
 */
function withoutItsFile<Kept>(record: Kept): Kept {
  return JSON.parse(JSON.stringify(record)) as Kept;
}
