import { madeOnce } from '../made-once.ts';
import type { Located } from '../schema/dataset.ts';
import type { Entity } from '../schema/entity.ts';
import { quarterOf } from './days.ts';
import type { Dimension } from './dimensions.ts';
import { valuesIn } from './doors.ts';
import { type PledgeRow, pledgeRows } from './pledge-rows.ts';
import type { RegisterView } from './register-view.ts';
import { LAST_WORDS, type LastWord, REPORTING_STATES, type ReportingState, standingOf } from './reporting-state.ts';
import { cut, select, type Selection } from './selection.ts';
import type { Tally } from './totals.ts';

/** By what the page on reporting breaks its figures down, in the order to show. */
const REPORTING_GROUPS = ['focus-area', 'entity-type', 'implementation-region'] as const satisfies Dimension[];

/** The pledges of a category, or all: how many are reported on, and their counted value by the age of the last word. */
export interface ReportingRow {
  readonly selection: Selection;
  /** The category; empty for the whole. */
  readonly value: string;
  readonly pledges: number;
  readonly reported: number;
  /** The part of them that is reported on, in per cent. */
  readonly response: number;
  /** Counted value, shared out; the parts add up to it. */
  readonly shared: bigint;
  /** One for each of the last words, in their order. */
  readonly parts: readonly Tally<LastWord>[];
}

/** How the whole register is reported on. */
export interface ReportingOverview {
  readonly whole: ReportingRow;
  readonly states: readonly Tally<ReportingState>[];
  readonly groups: readonly { readonly dimension: (typeof REPORTING_GROUPS)[number]; readonly rows: ReportingRow[] }[];
  /** The quarter of the calendar that is running. */
  readonly quarter: { readonly first: string; readonly last: string };
  /** Reports due within it, the earliest first. */
  readonly due: readonly PledgeRow[];
}

/** The overview of reporting on the day of a view. Categories without pledges are left out. */
export function reportingOverview(view: RegisterView): ReportingOverview {
  const quarter = quarterOf(view.today);
  return {
    whole: reportingRow(view, []),
    states: cut(view, [], 'reporting-state', REPORTING_STATES),
    groups: REPORTING_GROUPS.map((dimension) => ({
      dimension,
      rows: valuesIn(view, dimension)
        .map((value) => reportingRow(view, [{ dimension, value }]))
        .filter(({ pledges }) => pledges > 0),
    })),
    quarter,
    due: pledgeRows(view, view.pledges)
      .filter(({ standing: { due_on } }) => due_on !== undefined && due_on >= quarter.first && due_on <= quarter.last)
      .sort(byDue),
  };
}

function reportingRow(view: RegisterView, selection: Selection): ReportingRow {
  const { totals, shared } = select(view, selection);
  const [answered] = cut(view, selection, 'reporting', ['reported']);
  const reported = answered?.pledges ?? 0;
  return {
    selection,
    value: selection[0]?.value ?? '',
    pledges: totals.pledges,
    reported,
    response: totals.pledges === 0 ? 0 : (reported / totals.pledges) * 100,
    shared,
    parts: cut(view, selection, 'last-word', LAST_WORDS),
  };
}

function byDue(a: PledgeRow, b: PledgeRow): number {
  const [first = '', second = ''] = [a.standing.due_on, b.standing.due_on];
  return first < second ? -1 : first > second ? 1 : a.pledge.id < b.pledge.id ? -1 : 1;
}

/** How an entity reports on its pledges. */
export interface EntityReporting {
  readonly entity: Located<Entity>;
  readonly pledges: number;
  readonly reported: number;
  readonly last_report: string | undefined;
  /** The earliest day by which a report on one of them is due or was. */
  readonly due_on: string | undefined;
  /** The states its pledges are in, in the fixed order, and how many are in each. */
  readonly states: readonly { readonly state: ReportingState; readonly pledges: number }[];
}

/** How each entity with a pledge reports, in the order of the entities, and how many have reported on one. */
export function reportingByEntity(view: RegisterView): ReportingByEntity {
  return byEntity(view);
}

interface ReportingByEntity {
  readonly rows: readonly EntityReporting[];
  readonly reported: number;
}

// Each page of the list says how many there are on all.
const byEntity = madeOnce(gatherByEntity);

function gatherByEntity(view: RegisterView): ReportingByEntity {
  const rows = [...view.entity.values()].flatMap((entity) => {
    const standings = (view.pledgesOfEntity.get(entity.id) ?? []).map((pledge) => standingOf(pledge, view, view.today));
    if (standings.length === 0) return [];
    const states = REPORTING_STATES.map((state) => ({
      state,
      pledges: standings.filter((standing) => standing.state === state).length,
    }));
    return [
      {
        entity,
        pledges: standings.length,
        reported: standings.filter(({ state }) => state !== 'no-report').length,
        last_report: standings
          .flatMap(({ last_report }) => last_report ?? [])
          .sort()
          .at(-1),
        due_on: standings.flatMap(({ due_on }) => due_on ?? []).sort()[0],
        states: states.filter(({ pledges }) => pledges > 0),
      },
    ];
  });
  return { rows, reported: rows.filter(({ reported }) => reported > 0).length };
}
