import { schemaProblems } from '../reader/schema-problems.ts';
import { yearsAsText } from '../reader/years-as-text.ts';
import { RULES } from '../rules/index.ts';
import { textPresent } from '../rules/text-present.ts';
import { controlCharacter } from '../schema/control-characters.ts';
import type { Dataset, Located } from '../schema/dataset.ts';
import type { Entity } from '../schema/entity.ts';
import { hiddenCharacter } from '../schema/hidden-characters.ts';
import { Pledge } from '../schema/pledge.ts';
import type { Problem, Severity } from '../schema/problem.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { type Draft, fileOf, type RecordFile, SCHEMAS } from './draft.ts';
import { fieldsOfValues } from './form-values.ts';
import { understoodPledge } from './understood-pledge.ts';
import { tidyText } from './write-record.ts';

/** Largest file of a record, in bytes, as the check reads it. */
export const MAX_BYTES = 64 * 1024;

/**
 * Everything the check would say of a draft, by the same schema and the same rules. Lines and columns are 1: a form has
 * fields, not lines.
 * @param dataset the register without the draft, as far as it is loaded
 * @param today the day of the writer, YYYY-MM-DD
 */
export function judge(draft: Draft, dataset: Dataset, today: string): Problem[] {
  const schema = SCHEMAS[draft.kind];
  const file = fileOf(draft);
  const unreadable = problemsOfText(file);
  if (unreadable.length > 0) return unreadable;
  const fields = yearsAsText(schema, fieldsOfValues(schema, draft.values));
  const parsed = schema.safeParse(fields);
  if (!parsed.success)
    return [
      ...schemaProblems(schema, fields, parsed.error).map(({ rule, path, values }) =>
        problem(rule, 'error', file.path, path.join('.'), values),
      ),
      ...(draft.kind === 'pledge' ? missingText(draft, dataset, file.path) : []),
    ];
  return judgeRecord(withDraft(dataset, draft, file.path), draft.id, file.path, today);
}

/** What the rule of the text says, for a writer whose fields are not complete yet. */
function missingText(draft: Draft, dataset: Dataset, file: string): Problem[] {
  const { name, severity, check } = textPresent;
  const found = check({ ...dataset, pledges: [understoodPledge(draft)], progress_reports: [] });
  return found.map(({ path, values }) => problem(name, severity, file, path.join('.'), values));
}

/** What can be wrong with a file before it is read as a record. */
function problemsOfText({ path, text }: RecordFile): Problem[] {
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_BYTES) return [problem('file-too-large', 'error', path, '', { value: size, maximum: MAX_BYTES })];
  const control = controlCharacter(text);
  if (control >= 0) return [problem('control-character', 'error', path, '', { value: codeOf(text, control) })];
  const hidden = hiddenCharacter(text);
  return hidden ? [problem('hidden-character', 'error', path, '', { value: hidden.name })] : [];
}

/** The register with the draft in the place of the record it corrects. */
function withDraft(dataset: Dataset, draft: Draft, file: string): Dataset {
  const origin = { file, line: 1 };
  const fields = fieldsOfValues(SCHEMAS[draft.kind], draft.values);
  if (draft.kind === 'report') {
    const report = ProgressReport.parse(yearsAsText(ProgressReport, fields));
    const path = { pledge_id: draft.id, date: draft.date || undefined, note: tidyText(draft.text), origin };
    return { ...dataset, progress_reports: [...dataset.progress_reports, { ...report, ...path }] };
  }
  const pledge = { ...Pledge.parse(yearsAsText(Pledge, fields)), id: draft.id, summary: tidyText(draft.text), origin };
  const described = pledge.new_entities.map((entity, index): Located<Entity> => ({
    ...entity,
    origin: { ...origin, path: ['new_entities', index] },
  }));
  const isNew = ({ id }: Entity): boolean => !described.some((entity) => entity.id === id);
  const isOther = dataset.pledges.every(({ id }) => id !== draft.id);
  return {
    ...dataset,
    unread_pledges: dataset.unread_pledges.filter((id) => id !== draft.id),
    pledges: [...dataset.pledges.filter(({ id }) => id !== draft.id), pledge],
    // An entity that the corrected record describes is in the register already.
    entities: [...(isOther ? dataset.entities : dataset.entities.filter(isNew)), ...described],
  };
}

function judgeRecord(dataset: Dataset, id: string, file: string, today: string): Problem[] {
  return RULES.flatMap(({ name, severity, check }) =>
    check(dataset, today).flatMap(({ origin, path, values }) => {
      const whole = [...(origin.path ?? []), ...path].join('.');
      if (origin.file === file) return [problem(name, severity, file, whole, values)];
      // Of two records that may be one promise, the rule names the later; here it is always the draft that is asked.
      if (values['other'] !== id) return [];
      const other = dataset.pledges.find((pledge) => pledge.origin === origin);
      return [problem(name, severity, file, whole, { ...values, other: other?.id ?? '', other_file: origin.file })];
    }),
  );
}

function problem(rule: string, severity: Severity, file: string, field: string, values: Problem['values']): Problem {
  return { rule, severity, file, line: 1, column: 1, field, values };
}

function codeOf(text: string, position: number): string {
  return `U+${text.charCodeAt(position).toString(16).toUpperCase().padStart(4, '0')}`;
}
