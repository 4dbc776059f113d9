import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  buildAmount,
  buildPledge,
  buildReport,
  buildView,
  repositoryRegister,
  TODAY,
} from '../../tests/dataset-builder.ts';
import { viewRegister } from '../model/register-view.ts';
import { fieldsOf } from '../schema/fields.ts';
import { Pledge } from '../schema/pledge.ts';
import { toCsv } from './to-csv.ts';
import { jsonFrame, jsonRecord } from './json-file.ts';
import { framed } from './record-frame.ts';
import { pledgeJsonSchema } from './to-json-schema.ts';
import { tablesOf } from './table.ts';
import { EntityV1, PledgeV1, toEntityV1, toPledgeV1, usd } from './v1.ts';

const own = viewRegister(repositoryRegister().dataset, TODAY);
const head = { version: 1, as_of: TODAY, commit: null, license: 'CC-BY-4.0' } as const;

describe('PledgeV1', () => {
  it('holds every pledge of this register', () => {
    expect(repositoryRegister().problems).toEqual([]);
    expect(own.pledges.length).toBeGreaterThan(50);
    for (const pledge of own.pledges) expect(PledgeV1.safeParse(toPledgeV1(pledge, own)).error?.issues).toBeUndefined();
  });

  it('holds every field that a pledge is written with', () => {
    // The entities described with it are in the table of entities, its period is in two fields.
    const missing = Object.keys(Pledge.shape).filter((field) => !Object.hasOwn(PledgeV1.shape, field));
    expect(missing).toEqual(['new_entities', 'period']);
    const given = { submitted: '2026-11-24', itu_title: 'A long title', url: 'https://acme.example/pledge' };
    const view = buildView({ pledges: [buildPledge(given)] });
    expect(view.pledges.map((pledge) => toPledgeV1(pledge, view))).toMatchObject([given]);
  });

  it('adds up to the total of the register', () => {
    const published = own.pledges.map((pledge) => toPledgeV1(pledge, own));
    const cents = published.reduce((total, { counted_usd }) => total + BigInt(counted_usd.replace('.', '')), 0n);
    expect(cents).toBe(own.totals.counted.cents);
  });

  it('prints amount, rate and value side by side, and null for what is unknown', () => {
    const amount = buildAmount({ value: 155_000_000, currency: 'EUR' });
    const view = buildView({ pledges: [buildPledge({ id: 'euro', amount }), buildPledge({ id: 'silent' })] });
    const [euro, silent] = view.pledges.map((pledge) => toPledgeV1(pledge, view));
    expect(euro).toMatchObject({
      amount: 155_000_000,
      currency: 'EUR',
      value_usd: '163278204.99',
      usd_rate: 0.9493,
      usd_rate_year: 2022,
      usd_rate_source: 'A bank',
      counted_usd: '163278204.99',
      excluded: null,
      entity_regions: ['AFR'],
      state: 'no-report',
      reporting_state: 'no-report',
      report_due: '2023-12-31',
    });
    expect(silent).toMatchObject({
      amount: null,
      currency: null,
      value_usd: null,
      counted_usd: '0.00',
      excluded: 'no-amount',
    });
    expect(Object.values(silent ?? {})).not.toContain(undefined);
  });

  it('names the pledge under which a shared sum is counted', () => {
    const amount = buildAmount({ value: 155_000_000, currency: 'EUR' });
    const first = buildPledge({ id: 'first', amount });
    const second = buildPledge({ id: 'second', amount: { ...amount, same_sum_as: 'first' } });
    const view = buildView({ pledges: [first, second] });
    expect(view.pledges.map((pledge) => toPledgeV1(pledge, view))).toMatchObject([
      { id: 'first', excluded: null, same_sum_as: null },
      { id: 'second', excluded: 'same-sum', same_sum_as: 'first' },
    ]);
  });

  it('tells a pledge that renews or raises another from the one that is renewed or raised', () => {
    const link = (pledge: string, relation: 'same-set' | 'renews' | 'raises') => ({ pledge, relation });
    const pledges = [
      buildPledge({ id: 'new', related: [link('old', 'raises'), link('older', 'renews'), link('other', 'same-set')] }),
      ...['old', 'older', 'other'].map((id) => buildPledge({ id })),
    ];
    const view = buildView({ pledges });
    expect(view.pledges.map((pledge) => toPledgeV1(pledge, view).related)).toEqual([
      [
        { pledge: 'old', relation: 'raises' },
        { pledge: 'older', relation: 'renews' },
        { pledge: 'other', relation: 'same-set' },
      ],
      [{ pledge: 'new', relation: 'raised-by' }],
      [{ pledge: 'new', relation: 'renewed-by' }],
      [{ pledge: 'new', relation: 'same-set' }],
    ]);
  });
});

describe('the state of a published pledge', () => {
  it('is told apart from what a third party says', () => {
    const said = buildReport({ date: '2025-07-07', said_by: 'third-party', status: 'completed' });
    const view = buildView({ pledges: [buildPledge()], progress_reports: [said] });
    expect(view.pledges.map((pledge) => toPledgeV1(pledge, view))).toMatchObject([
      { state: 'completed', reporting_state: 'no-report', report_due: '2023-12-31' },
    ]);
  });
});

describe('EntityV1', () => {
  it('holds every entity of this register, and names its pledges', () => {
    for (const entity of own.dataset.entities)
      expect(EntityV1.safeParse(toEntityV1(entity, own)).error?.issues).toBeUndefined();
    const named = own.dataset.entities.flatMap((entity) => toEntityV1(entity, own).pledges);
    expect(new Set(named)).toEqual(new Set(own.pledges.map(({ id }) => id)));
  });
});

describe('usd', () => {
  it('writes whole cents as dollars with two decimals', () => {
    expect([0n, 5n, 100n, 16_327_820_499n].map(usd)).toEqual(['0.00', '0.05', '1.00', '163278204.99']);
  });
});

describe('toCsv', () => {
  const rows = own.pledges.map((pledge) => toPledgeV1(pledge, own));

  it('has one row a pledge, and every field of the published form as a column', () => {
    const { data, errors, meta } = Papa.parse<Record<string, string>>(toCsv(rows), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['id'])).toEqual(own.pledges.map(({ id }) => id));
    expect(meta.fields).toEqual(Object.keys(PledgeV1.shape));
  });

  it('joins lists, leaves the unknown empty, and keeps text with commas, quotes and lines', () => {
    const csv = toCsv([{ a: 'x, "y"\nz', b: ['one', 'two'], c: null, d: [{ e: 1 }], f: [], g: 0, h: false }]);
    expect(csv).toBe('a,b,c,d,f,g,h\r\n"x, ""y""\nz",one|two,,"[{""e"":1}]",,0,false\r\n');
    expect(toCsv([])).toBe('');
  });
});

describe('jsonFrame', () => {
  it('writes head and records, the same every time', () => {
    const records = [{ number: 1 }, { number: 2 }].map(jsonRecord);
    const write = (): string =>
      Buffer.concat([...framed(jsonFrame(head, 'numbers', records.length), records)]).toString();
    expect(JSON.parse(write())).toEqual({ ...head, numbers: [{ number: 1 }, { number: 2 }] });
    expect(write()).toBe(write());
    expect(write().endsWith('}\n')).toBe(true);
  });
});

describe('tables', () => {
  it('throws rather than publish what does not fit', () => {
    const broken = { ...own, pledges: [{ ...own.pledges[0], id: 1 }] } as unknown as typeof own;
    expect(() => [...tablesOf(broken)]).toThrow(/expected string/);
  });
});

describe('pledgeJsonSchema', () => {
  const schema = JSON.parse(pledgeJsonSchema()) as Record<string, unknown>;
  const accepts = (value: unknown): boolean => z.fromJSONSchema(schema).safeParse(value).success;
  const pledge = {
    title: 'Two hundred schools online',
    entities: ['acme-telecom'],
    focus_areas: ['access'],
    focus_area_basis: 'stated',
    pledge_types: ['financial'],
    scope: 'national',
    countries: ['GHA'],
    provenance: 'published',
  };

  it('accepts a pledge as written, a bare year as a number too', () => {
    for (const announced of ['2024', 2024, '2024-05', '2024-05-27'])
      expect(accepts({ ...pledge, announced })).toBe(true);
    expect(accepts({ ...pledge, period: { start: 2024, end: '2025-06' } })).toBe(true);
  });

  it('asks no other validator to divide by a hundredth, which in binary leaves a remainder', () => {
    expect(JSON.stringify(schema)).not.toContain('multipleOf');
  });

  it('refuses what the check refuses', () => {
    expect(accepts({ ...pledge, announced: '2024-13' })).toBe(false);
    expect(accepts({ ...pledge, announced: 2024.5 })).toBe(false);
    expect(accepts({ ...pledge, scope: 'local' })).toBe(false);
    expect(accepts({ ...pledge, planet: 'Earth' })).toBe(false);
    expect(accepts({ ...pledge, entities: [] })).toBe(false);
    expect(accepts({ ...pledge, title: undefined })).toBe(false);
  });

  it('carries title and description of every field', () => {
    const properties = schema['properties'] as Record<string, { title?: string; description?: string }>;
    for (const { path, title, description } of fieldsOf(Pledge))
      if (!/[.[]/.test(path)) expect(properties[path]).toMatchObject({ title, description });
  });
});
