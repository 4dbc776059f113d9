import { describe, expect, it } from 'vitest';
import { buildAmount, buildDataset, buildPledge, buildReport } from '../../tests/dataset-builder.ts';
import { Pledge } from '../schema/pledge.ts';
import { datasetOfSlice } from './dataset-of-slice.ts';
import { type Draft, SCHEMAS } from './draft.ts';
import { type FormField, formFields } from './form-fields.ts';
import { valuesOfFields } from './form-values.ts';
import { judge } from './judge.ts';
import { recordsOfEntity, referenceSlice, registerSlice } from './register-slice.ts';

const TODAY = '2026-11-24';
const TEXT = 'Acme connects two hundred schools and keeps them online.';
const amount = buildAmount({ value: 5_000_000, currency: 'USD' });
const known = buildPledge({ id: 'known', title: 'Two hundred schools online in Ghana', amount, announced: '2026' });
const dataset = buildDataset({ pledges: [known] });
const draftOf = (fields: Parameters<typeof buildPledge>[0], id: string): Draft => ({
  kind: 'pledge',
  id,
  date: '',
  values: valuesOfFields(Pledge, buildPledge(fields)),
  text: TEXT,
});
const rulesOf = (draft: Draft) =>
  judge(draft, dataset, TODAY).map(({ rule, field, values }) => [rule, field, values['other']]);

describe('a draft', () => {
  it('without fault has none', () => {
    expect(rulesOf(draftOf({ title: 'Fibre to every clinic', announced: '2025' }, 'clinics'))).toEqual([]);
  });

  it('is told which pledge it may repeat, whichever of the two is the older', () => {
    for (const announced of ['2026', undefined]) {
      const again = { title: 'Two hundred schools online in Ghana', amount, announced, sources: known.sources };
      expect(rulesOf(draftOf(again, 'again'))).toContainEqual(['possible-overlap', 'amount.value', 'known']);
    }
  });

  it('that corrects a pledge of the register is no repetition of it', () => {
    expect(rulesOf(draftOf({ ...known, note: 'Corrected.' }, 'known'))).toEqual([]);
  });

  it('describes an entity of its own once, not twice when it is corrected', () => {
    const described = {
      id: 'new-one',
      name: 'New One',
      entity_type: 'academia' as const,
      entity_type_basis: 'stated' as const,
      aliases: [],
      identifiers: [],
    };
    const draft = draftOf(
      { title: 'Fibre to every clinic', announced: '2025', entities: ['new-one'], new_entities: [described] },
      'clinics',
    );
    expect(rulesOf(draft)).toEqual([]);
  });

  it('may not describe an entity that stands in the register because of another record, corrected or not', () => {
    const entity = { name: 'Acme', entity_type: 'academia' as const, aliases: [], identifiers: [] };
    const described = { ...entity, id: 'acme-telecom', entity_type_basis: 'stated' as const };
    for (const id of ['known', 'clinics'])
      expect(rulesOf(draftOf({ ...known, new_entities: [described], related: [] }, id))).toContainEqual([
        'unique-id',
        'new_entities.0.id',
        'data/entities.csv:2',
      ]);
  });

  it('with characters that cannot be seen is refused before it is read', () => {
    expect(rulesOf({ ...draftOf({}, 'a'), text: `${TEXT}\u202e` })[0]?.[0]).toBe('hidden-character');
    expect(rulesOf({ ...draftOf({}, 'a'), text: 'a'.repeat(70_000) })[0]?.[0]).toBe('file-too-large');
  });
});

describe('a draft in which nearly everything is still missing', () => {
  const nothing = (kind: Draft['kind']): Draft => ({ kind, id: 'begun', date: '', values: {}, text: '' });
  const contactsIn = (draft: Draft) =>
    judge(draft, dataset, TODAY)
      .filter(({ rule }) => rule === 'no-contact-data')
      .map(({ field, values }) => `${field}: ${values['value']}`);

  const fieldsOf = (fields: readonly FormField[]): string[] =>
    fields.flatMap(({ name, control, fields: below }) => {
      if (below.length > 0) return fieldsOf(below);
      return control === 'line' ? [name] : control === 'lines' ? [`${name}.0`, `${name}.1`] : [];
    });

  it.each(['pledge', 'report'] as const)('of a %s is told of an address and a number in any field', (kind) => {
    const fields = fieldsOf(formFields(SCHEMAS[kind]));
    expect(fields).toContain('sources.0.title');
    for (const field of [...fields, 'sources.3.title']) {
      const found = [`${field}: jane@example.org`];
      // Addresses are full of numbers.
      if (!field.endsWith('url')) found.push(`${field}: +233 24 412 3456`);
      const begun: Draft = { ...nothing(kind), values: { [field]: 'Ask jane@example.org or +233 24 412 3456.' } };
      expect(contactsIn(begun)).toEqual(found);
    }
  });

  it('is told of them in a text, and in a text that is too long for its field', () => {
    const mail = 'Ask jane&#64;example.org.';
    expect(contactsIn({ ...nothing('pledge'), text: mail })).toEqual(['summary: jane@example.org']);
    expect(contactsIn({ ...nothing('report'), text: mail })).toEqual(['text: jane@example.org']);
    const title = `jane@example.org ${'and so on '.repeat(30)}`;
    expect(contactsIn({ ...nothing('pledge'), values: { title } })).toEqual(['title: jane@example.org']);
  });

  it('is told what else its text must not hold', () => {
    const rules = (text: string) =>
      rulesOf({ ...nothing('pledge'), text }).filter(([rule]) => rule !== 'missing-field');
    expect(rules('')).toEqual([['text-present', 'summary', undefined]]);
    expect(rules('See [this](http://example.org).')).toEqual([['plain-markdown', 'summary', undefined]]);
    expect(rules(TEXT)).toEqual([]);
  });
});

it('a report is judged by its pledge and its day', () => {
  const report = (id: string, date: string): Draft => ({
    kind: 'report',
    id,
    date,
    values: { status: 'completed', said_by: 'entity', provenance: 'submitted' },
    text: TEXT,
  });
  expect(rulesOf({ ...report('known', '2026-11-01'), text: '' }).map(([rule]) => rule)).toEqual(['text-present']);
  expect(rulesOf(report('known', '2026-11-01'))).toEqual([]);
  expect(rulesOf(report('known', '2025-11-01')).map(([rule]) => rule)).toEqual(['report-after-pledge']);
  expect(rulesOf(report('known', '2026-12-01')).map(([rule]) => rule)).toEqual(['not-in-future']);
  expect(rulesOf(report('unknown', '2026-11-01')).map(([rule]) => rule)).toEqual(['known-references']);
});

describe('a draft is told of the errors it causes in other records', () => {
  const names = { places: {}, sdgs: [], wsis_action_lines: {} };
  const whole = buildDataset({
    pledges: [known],
    progress_reports: [
      buildReport({ pledge_id: 'known', date: '2026-06' }),
      buildReport({ pledge_id: 'known', date: '2026-07', said_by: 'third-party', provenance: 'published' }),
    ],
    former_ids: [
      {
        kind: 'pledge',
        former_id: 'long-ago',
        id: 'known',
        since: '2026',
        origin: { file: 'data/former-ids.csv', line: 2 },
      },
      {
        kind: 'entity',
        former_id: 'acme',
        id: 'nobody',
        since: '2026',
        origin: { file: 'data/former-ids.csv', line: 3 },
      },
    ],
  });
  const loaded = datasetOfSlice(
    { ...registerSlice(whole), ...referenceSlice(whole) },
    [recordsOfEntity(whole.pledges, (id) => whole.progress_reports.filter(({ pledge_id }) => pledge_id === id))],
    names,
  );
  const placesOf = (draft: Draft, register: typeof whole) =>
    judge(draft, register, TODAY)
      .map(({ rule, file, line }) => `${file}:${line} ${rule}`)
      .sort();

  it.each([
    ['with the whole register', whole],
    ['with what a form loads of it', loaded],
  ])('%s', (_, register) => {
    const later = draftOf({ ...known, announced: '2026-08' }, 'known');
    expect(placesOf(later, register)).toEqual([
      'content/progress-reports/known/2026-06.md:1 report-after-pledge',
      'content/progress-reports/known/2026-07.md:1 report-after-pledge',
    ]);
    const again = draftOf({ title: 'Fibre to every clinic', announced: '2025' }, 'long-ago');
    expect(placesOf(again, register)).toEqual(['data/former-ids.csv:2 former-id-leads-on']);
    // What is wrong elsewhere anyway is not the fault of the draft.
    expect(placesOf(draftOf(known, 'known'), register)).toEqual([]);
  });
});

it('an answer is judged by what third parties are known to say, also where only that is loaded', () => {
  const whole = buildDataset({
    pledges: [known],
    progress_reports: [
      buildReport({ pledge_id: 'known', date: '2026-05', said_by: 'third-party' }),
      buildReport({ pledge_id: 'known', date: '2026-06' }),
    ],
  });
  const names = { places: {}, sdgs: [], wsis_action_lines: {} };
  const reportsOf = (id: string) => whole.progress_reports.filter(({ pledge_id }) => pledge_id === id);
  const pledgesOf = (id: string) => whole.pledges.filter(({ entities }) => entities.includes(id));
  const loaded = datasetOfSlice(
    { ...registerSlice(whole), ...referenceSlice(whole) },
    [recordsOfEntity(pledgesOf('acme-telecom'), reportsOf)],
    names,
  );
  const rules = (replies_to: string) =>
    judge(
      {
        kind: 'report',
        id: 'known',
        date: '2026-07-01',
        values: { status: 'in-progress', said_by: 'entity', provenance: 'submitted', replies_to },
        text: TEXT,
      },
      loaded,
      TODAY,
    ).map(({ rule }) => rule);
  expect(rules('2026-05')).toEqual([]);
  for (const date of ['2026-06', '2026-07-01', '2025']) expect(rules(date)).toEqual(['reply-to-statement']);
});
