import type { Dataset } from '../schema/dataset.ts';
import type { Problem } from '../schema/problem.ts';
import type { Draft } from './draft.ts';
import { judgeFields } from './judge-fields.ts';
import { judgeRecord } from './judge-record.ts';
import { judgeTexts } from './judge-texts.ts';

/**
 * Everything the check would say of a draft, by the same schema and the same rules: first of its fields and its
 * texts, and once the fields are right, of the record among the others. Lines and columns are 1: a form has fields, not lines.
 * @param dataset the register without the draft, as far as it is loaded
 * @param today the day of the writer, YYYY-MM-DD
 */
export function judge(draft: Draft, dataset: Dataset, today: string): Problem[] {
  const faults = judgeFields(draft);
  return faults.length > 0 ? [...faults, ...judgeTexts(draft)] : judgeRecord(draft, dataset, today);
}
