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
import { problemsOfChange } from './problems-of-change.ts';
import { tidyText } from './tidy-text.ts';

/**
 * What the rules say of a draft among the records of the register, and of the other records because of it.
 * @param draft one whose fields are right
 * @param register the register without the draft, as far as it is loaded
 * @param today the day of the writer, YYYY-MM-DD
 */
export function judgeRecord(draft: Draft, register: Dataset, today: string): Problem[] {
  const file = pathOf(draft);
  const judged = (dataset: Dataset): Problem[] =>
    RULES.flatMap(({ name, severity, check }) =>
      check(dataset, today).map(({ origin, path, values }) => {
        const whole = [...(origin.path ?? []), ...path];
        if (origin.file === file || values['other'] !== draft.id)
          return { ...problemAt(name, severity, origin.file, whole, values), line: origin.line };
        // Of two records that may be one promise, the rule names the later; here it is always the draft that is asked.
        const other = dataset.pledges.find((pledge) => pledge.origin === origin);
        return problemAt(name, severity, file, whole, { ...values, other: other?.id ?? '', other_file: origin.file });
      }),
    );
  return problemsOfChange(
    () => judged(register),
    judged(withDraft(register, draft, file)),
    (one) => one === file,
  );
}

/** The register with the draft in the place of the record it corrects. */
function withDraft(dataset: Dataset, draft: Draft, file: string): Dataset {
  const origin = { file, line: 1 };
  const fields = fieldsOfValues(SCHEMAS[draft.kind], draft.values);
  if (draft.kind === 'report') {
    const report = ProgressReport.parse(yearsAsText(ProgressReport, fields));
    const path = { pledge_id: draft.id, date: draft.date || undefined, note: tidyText(draft.text), origin };
    const others = dataset.progress_reports.filter((one) => one.origin.file !== file);
    return { ...dataset, progress_reports: [...others, { ...report, ...path }] };
  }
  const pledge = { ...Pledge.parse(yearsAsText(Pledge, fields)), id: draft.id, summary: tidyText(draft.text), origin };
  const described = pledge.new_entities.map((entity, index): Located<Entity> => ({
    ...entity,
    origin: { ...origin, path: ['new_entities', index] },
  }));
  const corrected = dataset.pledges.find(({ id }) => id === draft.id);
  const isOther = ({ id }: Entity): boolean => !corrected?.new_entities.some((entity) => entity.id === id);
  return {
    ...dataset,
    unread_pledges: dataset.unread_pledges.filter((id) => id !== draft.id),
    pledges: [...dataset.pledges.filter(({ id }) => id !== draft.id), pledge],
    // An entity that the corrected record describes stands in the register because of it.
    entities: [...dataset.entities.filter(isOther), ...described],
  };
}
