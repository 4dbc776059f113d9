import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryOf, arbitraryText } from './arbitrary-record.ts';
import { REPOSITORY, writeTree } from './dataset-builder.ts';
import { openRegister } from '../src/register.ts';
import { datasetOfSlice } from '../src/authoring/dataset-of-slice.ts';
import { type Draft, pathOf, SCHEMAS } from '../src/authoring/draft.ts';
import { fileOf } from '../src/authoring/file-of.ts';
import { fieldsOfValues, type FormValues, valuesOfFields } from '../src/authoring/form-values.ts';
import { judge } from '../src/authoring/judge.ts';
import { recordsOfEntity, referenceSlice, registerSlice } from '../src/authoring/register-slice.ts';

const TODAY = '2026-11-24';
const RUNS = 2000;
const KNOWN = {
  pledges: ['good'],
  entities: ['acme-telecom', 'example-ministry'],
  countries: ['GHA', 'FRA', 'ABW'],
  currencies: ['EUR', 'USD'],
};

/** Drafts as a form holds them, most of them nearly right. */
function drafts(kind: Draft['kind'], seed: number): Draft[] {
  const schema = SCHEMAS[kind];
  // A form starts with the choices that have no answer but one of the list.
  const start = {
    provenance: 'published',
    focus_area_basis: 'stated',
    scope: 'national',
    countries: ['GHA'],
    country_count: undefined,
  };
  const sources = [{ title: 'A page', url: 'https://www.example.org/' }];
  const dated = { announced: '2022', period: undefined, dates_computed: undefined, new_entities: undefined, sources };
  const calm = kind === 'pledge' ? { ...start, ...dated, amount: undefined, related: undefined } : { sources };
  const calmed = (wrong: number) =>
    arbitraryOf(schema, { known: KNOWN, wrong }).map((record) => ({ ...inWholes(record as object), ...calm }));
  const fields = fc.oneof(
    arbitraryOf(schema, { known: KNOWN, wrong: 4 }),
    calmed(0),
    calmed(2).map((record) => ({ ...record, announced: '2030' })),
  );
  const records = fc.sample(fc.tuple(fields, arbitraryText, fc.constantFrom('', '2025', '2023-02-30', '2026-12-01')), {
    numRuns: RUNS,
    seed,
  });
  return records.map(([record, text, date], index) => {
    // A report is named after its day, so each needs a day of its own; and an entity is new only once.
    const day = index % 9 === 0 ? date : new Date(Date.UTC(2024, 0, 1 + (index % 1000))).toISOString().slice(0, 10);
    const values = Object.entries(valuesOfFields(schema, record)).map(([path, value]) => {
      const isGood = /^new_entities\.\d+\.id$/.test(path) && /^[a-z0-9-]+$/.test(value);
      return [path, isGood ? `new-${index}-${path.replace(/\D/g, '')}` : value];
    });
    const id = kind === 'pledge' ? `generated-${index}` : 'good';
    return { kind, id, date: kind === 'pledge' ? '' : day, values: Object.fromEntries(values) as FormValues, text };
  });
}

/** A record whose numbers have no decimals, as nearly all that is counted. */
function inWholes(record: object): object {
  return JSON.parse(JSON.stringify(record), (key, value: unknown) =>
    key === 'value' && typeof value === 'number' ? Math.ceil(value) : value,
  ) as object;
}

it.each(['pledge', 'report'] as const)(
  'what the composer accepts the check accepts, and the reverse, for thousands of drafts of a %s',
  { timeout: 240_000 },
  (kind) => {
    const { dataset: before } = openRegister(writeTree());
    const slice = { ...registerSlice(before), ...referenceSlice(before) };
    const loaded = ['acme-telecom', 'example-ministry'].map((id) =>
      recordsOfEntity(
        before.pledges.filter(({ entities }) => entities.includes(id)),
        (pledge) => before.progress_reports.filter(({ pledge_id }) => pledge_id === pledge),
      ),
    );
    const dataset = datasetOfSlice(slice, loaded, { places: {}, sdgs: [], wsis_action_lines: {} });
    const unique = new Map(drafts(kind, 7).map((draft) => [pathOf(draft), draft]));
    const accepted = [...unique.values()].map((draft) => {
      const errors = judge(draft, dataset, TODAY).filter(({ severity }) => severity === 'error');
      return { ...fileOf(draft), errors: errors.map(({ rule }) => rule).sort() };
    });
    const root = writeTree(Object.fromEntries(accepted.map(({ path, text }) => [path, text])));
    const checked = new Map<string, string[]>();
    for (const { severity, file, rule } of openRegister(root, TODAY).problems)
      if (severity === 'error') checked.set(file, [...(checked.get(file) ?? []), rule]);
    const differ = accepted
      .filter(({ path, errors }) => errors.length > 0 !== (checked.get(path) ?? []).length > 0)
      .map(({ path, text, errors }) => ({ path, composer: errors, check: checked.get(path) ?? [], text }));
    expect(differ.slice(0, 3)).toEqual([]);
    const good = accepted.filter(({ errors }) => errors.length === 0).length;
    // Both kinds are met often, or the test would say nothing.
    expect(Math.min(good, accepted.length - good)).toBeGreaterThan(kind === 'pledge' ? 200 : 100);
  },
);

it('every pledge of the register is opened in the form and saved with the same meaning, and the same bytes', () => {
  const { dataset } = openRegister(REPOSITORY);
  for (const { id, summary, origin, ...fields } of dataset.pledges) {
    const draft: Draft = {
      kind: 'pledge',
      id,
      date: '',
      values: valuesOfFields(SCHEMAS.pledge, fields),
      text: summary,
    };
    expect(SCHEMAS.pledge.parse(fieldsOfValues(SCHEMAS.pledge, draft.values))).toEqual(fields);
    if (origin.file.endsWith('.md')) expect(fileOf(draft).path).toBe(origin.file);
  }
});
