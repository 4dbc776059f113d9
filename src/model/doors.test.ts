import { describe, expect, it } from 'vitest';
import { buildAmount, buildPledge, buildReport, buildView } from '../../tests/dataset-builder.ts';
import type { Pledge } from '../schema/pledge.ts';
import { Additionality, EntityType, FocusArea, PledgeType } from '../schema/vocabularies.ts';
import { ENTITY_REGIONS, IMPLEMENTATION_REGIONS } from './categories.ts';
import type { Dimension } from './dimensions.ts';
import { doorOf, LISTED, listsOf, valuesIn } from './doors.ts';
import { PAGE_SIZE } from './pages.ts';
import { LAST_WORDS, REPORTING_STATES } from './reporting-state.ts';

const usd = (value: number): NonNullable<Pledge['amount']> => buildAmount({ value, currency: 'USD' });
const raised = { ...usd(4), kind: 'mobilised' as const };
const is = (dimension: Dimension, value: string) => ({ dimension, value });
/** A register of as many pledges with these fields. */
const viewOf = (count: number, fields: Partial<Pledge>, ...others: Pledge[]) =>
  buildView({
    pledges: [...Array.from({ length: count }, (_, index) => buildPledge({ id: `p${index}`, ...fields })), ...others],
  });

describe('doorOf', () => {
  it.each<[Dimension, string, boolean]>([
    ['focus-area', 'access', true],
    ['implementation-region', 'AFR', true],
    ['entity-region', 'AFR', true],
    ['country', 'GHA', true],
    ['home-country', 'GHA', true],
    ['country-group', 'LDC', true],
    ['entity', 'acme-telecom', true],
    ['entity-type', 'private-sector', false],
    ['pledge-type', 'financial', false],
    ['reporting', 'not-reported', false],
  ])('leads from the %s %s to its page, if there is one: %s', (dimension, value, own) => {
    const selection = [is(dimension, value)];
    const view = viewOf(1, { country_groups: ['LDC'] });
    expect(doorOf(view, selection)).toEqual({ selection, own, page: 1, part: undefined });
  });

  it('leads to pages of its own once a list is too long for the page of the category', () => {
    expect(doorOf(viewOf(LISTED, {}), [is('country', 'GHA')])?.own).toBe(true);
    expect(doorOf(viewOf(LISTED + 1, {}), [is('country', 'GHA')])?.own).toBe(false);
  });

  it('leads to the list of all pledges, which has pages of its own', () => {
    expect(doorOf(viewOf(1, {}), [])).toEqual({ selection: [], own: false, page: 1, part: undefined });
  });

  it('leads to the page on which a part begins', () => {
    const view = viewOf(PAGE_SIZE, { amount: usd(1) }, buildPledge({ id: 'raised', amount: raised }));
    expect(doorOf(view, [], 'counted')).toMatchObject({ page: 1, part: 'counted' });
    expect(doorOf(view, [], 'mobilised')).toMatchObject({ page: 2, part: 'mobilised' });
    expect(doorOf(view, [], 'withdrawn')).toBeUndefined();
  });

  it('leads to all stated amounts, be they in several parts, in one or in none', () => {
    expect(doorOf(viewOf(1, { amount: usd(1) }, buildPledge({ id: 'r', amount: raised })), [], 'stated')).toMatchObject(
      {
        page: 1,
        part: 'stated',
      },
    );
    expect(doorOf(viewOf(1, { amount: raised }), [], 'stated')).toMatchObject({ page: 1, part: 'mobilised' });
    expect(doorOf(viewOf(1, {}), [], 'stated')).toBeUndefined();
  });

  it('leads a cell to its row only where the row holds no other pledge and no other share', () => {
    const cell = [is('country', 'GHA'), is('focus-area', 'access')];
    const lead = (view: ReturnType<typeof buildView>) => doorOf(view, cell)?.selection;
    expect(lead(viewOf(2, { amount: usd(1) }))).toEqual([is('focus-area', 'access')]);
    const elsewhere = buildPledge({ id: 'elsewhere', countries: ['KEN'] });
    expect(lead(viewOf(2, { amount: usd(1) }, elsewhere))).toEqual([is('country', 'GHA')]);
    const other = buildPledge({ id: 'other', focus_areas: ['adoption'] });
    expect(lead(viewOf(2, { amount: usd(1) }, elsewhere, other))).toEqual(cell);
    const halves = buildPledge({ id: 'halves', focus_areas: ['access', 'adoption'], amount: usd(2) });
    expect(lead(viewOf(1, { amount: usd(1) }, halves))).toEqual([is('focus-area', 'access')]);
    expect(lead(viewOf(1, { amount: usd(1) }, halves, elsewhere))).toEqual(cell);
  });
});

describe('listsOf', () => {
  it('names the lists of a register with one pledge: those that no page of a category shows', () => {
    expect(listsOf(viewOf(1, {})).map(({ selection }) => selection)).toEqual([
      [],
      [is('entity-type', 'private-sector')],
      [is('pledge-type', 'financial')],
      [is('additionality', 'not-stated')],
      [is('reporting', 'not-reported')],
      [is('reporting-state', 'no-report')],
      [is('last-word', 'no-word')],
    ]);
  });

  it('gives a list of its own to what is too long for the page of a category', () => {
    const view = viewOf(LISTED + 1, {});
    const lists = listsOf(view).map(({ selection, pledges }) => [selection.length, pledges.length]);
    expect(lists).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1].map((criteria) => [criteria, LISTED + 1]));
  });
});

describe('valuesIn', () => {
  const view = buildView({
    pledges: [
      buildPledge({ id: 'a', countries: ['KEN', 'GHA'], entities: ['world-body', 'acme-telecom'] }),
      buildPledge({ id: 'b', countries: ['FRA'], entities: ['example-ministry'] }),
    ],
    progress_reports: [buildReport({ pledge_id: 'b', date: '2025' })],
  });

  it.each<[Dimension, readonly string[]]>([
    ['focus-area', FocusArea.options],
    ['implementation-region', IMPLEMENTATION_REGIONS],
    ['entity-region', ENTITY_REGIONS],
    ['entity-type', EntityType.options],
    ['pledge-type', PledgeType.options],
    ['additionality', Additionality.options],
    ['reporting-state', REPORTING_STATES],
    ['last-word', LAST_WORDS],
  ])('of %s are all there can be, in the fixed order', (dimension, values) => {
    expect(valuesIn(view, dimension)).toEqual(values);
  });

  it.each<[Dimension, readonly string[]]>([
    ['country', ['FRA', 'GHA', 'KEN']],
    ['home-country', ['FRA', 'GHA']],
    ['entity', ['acme-telecom', 'example-ministry', 'world-body']],
    ['reporting', ['not-reported', 'reported']],
    ['country-group', []],
  ])('of %s are those that occur, sorted', (dimension, values) => {
    expect(valuesIn(view, dimension)).toEqual(values);
  });
});
