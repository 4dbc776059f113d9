import { TEXT_RULES } from '../rules/text-rules.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { Problem } from '../schema/problem.ts';
import type { ProgressReport } from '../schema/progress-report.ts';
import { type Draft, pathOf, SCHEMAS } from './draft.ts';
import { fieldsOfValues } from './form-values.ts';
import { problemAt } from './problem-at.ts';
import { tidyText } from './tidy-text.ts';

/** What the rules on texts say of a draft as it was typed, whatever else of it is still wrong or missing. */
export function judgeTexts(draft: Draft): Problem[] {
  const file = pathOf(draft);
  const fields = fieldsOfValues(SCHEMAS[draft.kind], draft.values);
  const origin = { file, line: 1 };
  const text = tidyText(draft.text);
  // These rules take a record as it comes: of its fields they ask no more than whether they are text.
  const records =
    draft.kind === 'pledge'
      ? { pledges: [{ ...fields, summary: text, origin } as unknown as Pledge], progress_reports: [] }
      : { pledges: [], progress_reports: [{ ...fields, note: text, origin } as unknown as ProgressReport] };
  return TEXT_RULES.flatMap(({ name, severity, check }) =>
    check({ ...records, entities: [] }).map(({ path, values }) => problemAt(name, severity, file, path, values)),
  );
}
