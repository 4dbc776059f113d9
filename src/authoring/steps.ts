import type { PledgeFields } from '../schema/pledge.ts';
import type { ProgressReportFields } from '../schema/progress-report.ts';

/** A part of the form: the fields asked for together. */
export interface Step<Key extends string> {
  readonly id: 'what' | 'who' | 'where' | 'amount' | 'when' | 'evidence' | 'progress' | 'report-evidence';
  readonly fields: readonly Key[];
  /** Fields that few records need: at hand, but folded away. */
  readonly more: readonly Key[];
}

/** The order in which a partner is asked: what, who, where, how much, when, and how one can know. */
export const PLEDGE_STEPS: readonly Step<keyof PledgeFields>[] = [
  {
    id: 'what',
    fields: ['title', 'language', 'focus_areas', 'pledge_types', 'targets'],
    more: ['pillars', 'focus_area_basis', 'additionality'],
  },
  { id: 'who', fields: ['entities', 'new_entities', 'provenance', 'submitted'], more: [] },
  {
    id: 'where',
    fields: ['scope', 'countries', 'beneficiaries'],
    more: ['implementation_regions', 'country_groups', 'country_count'],
  },
  { id: 'amount', fields: ['amount'], more: [] },
  { id: 'when', fields: ['announced', 'period'], more: ['dates_computed'] },
  {
    id: 'evidence',
    fields: ['sources', 'url'],
    more: [
      'sdgs',
      'wsis_action_lines',
      'related',
      'confidence',
      'confidence_reason',
      'itu_pledge_id',
      'itu_title',
      'note',
    ],
  },
];

/** The parts of a progress report. */
export const REPORT_STEPS: readonly Step<keyof ProgressReportFields>[] = [
  { id: 'progress', fields: ['status', 'said_by', 'results', 'language'], more: ['replies_to'] },
  { id: 'report-evidence', fields: ['provenance', 'sources'], more: [] },
];
