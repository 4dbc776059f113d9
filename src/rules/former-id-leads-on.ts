import type { Dataset, Located } from '../schema/dataset.ts';
import type { FormerId } from '../schema/former-id.ts';
import type { Finding, Rule } from './rule.ts';

/** An address that was once given out leads to the same record for good. */
export const formerIdLeadsOn: Rule = {
  name: 'former-id-leads-on',
  description: 'Ensure that a former id is no longer in use, stands once, and leads on to a record that is there.',
  severity: 'error',
  check: (dataset) => {
    if (dataset.former_ids.length === 0) return [];
    const known = {
      pledge: new Set([...dataset.pledges.map(({ id }) => id), ...dataset.unread_pledges]),
      entity: new Set(dataset.entities.map(({ id }) => id)),
    };
    const incomplete = {
      pledge: dataset.incomplete.includes('pledges'),
      entity: dataset.incomplete.includes('entities'),
    };
    const rowOf = firstRows(dataset);
    const ends = new Map<string, string>();
    return dataset.former_ids.flatMap((row): Finding[] => {
      const { kind, former_id, id, origin } = row;
      const first = rowOf.get(`${kind} ${former_id}`);
      if (first !== row)
        return [finding(row, 'former_id', 'twice', { other: `${origin.file}:${first?.origin.line ?? 0}` })];
      if (known[kind].has(former_id)) return [finding(row, 'former_id', 'taken')];
      // Along the chain, until it ends or comes round; where one was gone along before, its end is known.
      const seen = new Set([former_id]);
      let at = id;
      for (let next = rowOf.get(`${kind} ${at}`); next && !seen.has(at) && !known[kind].has(at);) {
        seen.add(at);
        at = ends.get(`${kind} ${at}`) ?? next.id;
        next = rowOf.get(`${kind} ${at}`);
      }
      for (const one of seen) ends.set(`${kind} ${one}`, at);
      if (seen.has(at)) return [finding(row, 'id', 'circle')];
      return known[kind].has(at) || incomplete[kind] ? [] : [finding(row, 'id', 'nowhere', { value: at })];
    });
  },
};

function firstRows({ former_ids }: Dataset): ReadonlyMap<string, Located<FormerId>> {
  const rows = new Map<string, Located<FormerId>>();
  for (const row of former_ids) {
    const key = `${row.kind} ${row.former_id}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  return rows;
}

function finding(
  row: Located<FormerId>,
  column: 'former_id' | 'id',
  kind: string,
  values: Finding['values'] = {},
): Finding {
  return { origin: row.origin, path: [column], values: { value: row[column], kind, ...values } };
}
