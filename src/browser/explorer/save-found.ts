import type { PledgeV1 } from '../../publish/v1.ts';
import { readJson } from '../read-json.ts';
import { saveText } from '../save-text.ts';
import { withoutEval } from '../without-eval.ts';

/** The published pledges, under the head of the file. */
type PledgeFile = Readonly<Record<string, unknown>> & { readonly pledges: readonly PledgeV1[] };

/**
 * Saves exactly the pledges found, in their order, as the site publishes them: taken from the published file, written by
 * the code that writes the files of the site.
 * @throws Error when the published file cannot be had
 */
export async function saveFound(data: string, ids: readonly string[], format: 'csv' | 'json'): Promise<void> {
  const file = await readJson<PledgeFile>(`${data}pledges.json`);
  const byId = new Map(file.pledges.map((pledge) => [pledge.id, pledge]));
  const pledges = ids.flatMap((id) => byId.get(id) ?? []);
  if (format === 'json') {
    saveText('pledges.json', 'application/json', `${JSON.stringify({ ...file, pledges }, null, 1)}\n`);
    return;
  }
  withoutEval();
  const { toCsv } = await import('../../publish/to-csv.ts');
  saveText('pledges.csv', 'text/csv', toCsv(pledges));
}
