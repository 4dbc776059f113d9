import { yearsAsText } from '../reader/years-as-text.ts';
import { RULES } from '../rules/index.ts';
import type { Dataset, Located } from '../schema/dataset.ts';
import type { Entity } from '../schema/entity.ts';
import { Pledge } from '../schema/pledge.ts';
import type { Problem } from '../schema/problem.ts';
import { ProgressReport } from '../schema/progress-report.ts';
import { type Draft, pathOf, SCHEMAS } from './draft.ts';
import { fieldsOfValues } from './form-values.ts';
import { problemAt } from './problem-at.ts';
import { tidyText } from './tidy-text.ts';

/**
 * What the rules say of a draft among the records of the register.
 * @param draft one whose fields are right
 * @param register the register without the draft, as far as it is loaded
 * @param today the day of the writer, YYYY-MM-DD
 */
export function judgeRecord(draft: Draft, register: Dataset, today: string): Problem[] {
  const file = pathOf(draft);
  const dataset = withDraft(register, draft, file);
  return RULES.flatMap(({ name, severity, check }) =>
    check(dataset, today).flatMap(({ origin, path, values }) => {
      const whole = [...(origin.path ?? []), ...path];
      if (origin.file === file) return [problemAt(name, severity, file, whole, values)];
      // Of two records that may be one promise, the rule names the later; here it is always the draft that is asked.
      if (values['other'] !== draft.id) return [];
      const other = dataset.pledges.find((pledge) => pledge.origin === origin);
      return [problemAt(name, severity, file, whole, { ...values, other: other?.id ?? '', other_file: origin.file })];
    }),
  );
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
