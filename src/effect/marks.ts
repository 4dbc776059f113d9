import type { Qualifier } from '../schema/vocabularies.ts';

/** What a change does to a promise: it gains, it loses, the record is put right, only words change, or none of these. */
export const MARKS = ['strengthened', 'weakened', 'corrected', 'wording', 'neutral'] as const;
export type Mark = (typeof MARKS)[number];

/** How a field is judged, and whether a change of it needs a second reviewer and evidence. */
interface FieldRule {
  readonly mark: Mark | ((before: unknown, after: unknown) => Mark);
  readonly sensitive?: true;
}

/** The source's own words for a number, the firmest promise last; equal steps promise as much. */
const FIRMNESS: Readonly<Record<Qualifier, number>> = {
  'up-to': 0,
  nearly: 1,
  estimated: 2,
  about: 2,
  exact: 3,
  'at-least': 4,
  over: 4,
};
const PER = { total: 0, year: 1 };
const KIND = { mobilised: 0, unstated: 1, 'in-kind': 1, cash: 1 };
const BASIS = { potential: 0, committed: 1 };

const SENSITIVE_CORRECTION: FieldRule = { mark: 'corrected', sensitive: true };

/**
 * The published rules of marking, one line a field.
 *
 * - Something promised where nothing was is **strengthened**; a promise taken out is **weakened**.
 * - More, firmer or sooner is **strengthened**; less, looser or later is **weakened**; another word that is as firm is
 *   **corrected**.
 * - A date that is only more exact, or less, is **corrected**; so are facts about the record, and a unit or currency
 *   that changes under the same number.
 * - Titles, summaries and notes are **wording**.
 * - Who, where, for whom and under which heading is **neutral**: what it means depends on the case.
 *
 * Two cases that one field alone cannot tell are in `changesOf`: an amount whose currency or kind of sum changes with it
 * cannot be compared, and a longer period of a sum per year is later and more at once; both are neutral.
 */
export const FIELD_RULES = {
  title: { mark: 'wording' },
  summary: { mark: 'wording' },
  entities: { mark: 'neutral', sensitive: true },
  focus_areas: { mark: 'neutral' },
  focus_area_basis: { mark: 'corrected' },
  pillars: { mark: 'neutral' },
  pledge_types: { mark: 'neutral' },
  amount: { mark: promised, sensitive: true },
  'amount.value': { mark: more, sensitive: true },
  'amount.currency': SENSITIVE_CORRECTION,
  'amount.qualifier': { mark: byRank(FIRMNESS), sensitive: true },
  'amount.per': { mark: byRank(PER), sensitive: true },
  'amount.kind': { mark: byRank(KIND), sensitive: true },
  'amount.same_sum_as': SENSITIVE_CORRECTION,
  targets: { mark: promised, sensitive: true },
  'targets.metric': SENSITIVE_CORRECTION,
  'targets.value': { mark: more, sensitive: true },
  'targets.qualifier': { mark: byRank(FIRMNESS), sensitive: true },
  'targets.basis': { mark: byRank(BASIS), sensitive: true },
  'targets.by': { mark: sooner, sensitive: true },
  'targets.counts': { mark: 'wording' },
  scope: { mark: 'neutral' },
  countries: { mark: 'neutral' },
  country_count: { mark: 'neutral' },
  implementation_regions: { mark: 'neutral' },
  country_groups: { mark: 'neutral' },
  beneficiaries: { mark: 'neutral' },
  sdgs: { mark: 'neutral' },
  wsis_action_lines: { mark: 'neutral' },
  announced: SENSITIVE_CORRECTION,
  'period.start': { mark: sooner, sensitive: true },
  'period.end': { mark: sooner, sensitive: true },
  dates_computed: SENSITIVE_CORRECTION,
  additionality: { mark: 'corrected' },
  provenance: SENSITIVE_CORRECTION,
  submitted: SENSITIVE_CORRECTION,
  confidence: { mark: 'corrected' },
  confidence_reason: { mark: 'wording' },
  sources: { mark: 'neutral' },
  'sources.title': { mark: 'wording' },
  'sources.url': { mark: 'corrected' },
  'sources.date': { mark: 'corrected' },
  related: { mark: 'neutral' },
  itu_pledge_id: { mark: 'corrected' },
  itu_title: { mark: 'wording' },
  note: { mark: 'wording' },
  url: { mark: 'corrected' },
  language: { mark: 'corrected' },
} as const satisfies Readonly<Record<string, FieldRule>>;

/** A field of a pledge that is compared; of a list, without the position of the item. */
export type ChangedField = keyof typeof FIELD_RULES;

/** The mark of a change, by the field alone. */
export function markOf(field: ChangedField, before: unknown, after: unknown): Mark {
  const { mark }: FieldRule = FIELD_RULES[field];
  return typeof mark === 'string' ? mark : mark(before, after);
}

/** Whether a change of the field needs two reviewers and evidence. */
export function isSensitive(field: ChangedField): boolean {
  const rule: FieldRule = FIELD_RULES[field];
  return rule.sensitive === true;
}

function promised(before: unknown, after: unknown): Mark {
  if (before === undefined) return 'strengthened';
  return after === undefined ? 'weakened' : 'neutral';
}

function more(before: unknown, after: unknown): Mark {
  if (before === undefined || after === undefined) return promised(before, after);
  return Number(after) > Number(before) ? 'strengthened' : 'weakened';
}

function sooner(before: unknown, after: unknown): Mark {
  if (before === undefined || after === undefined) return promised(before, after);
  const [first, second] = [before as string, after as string];
  if (first.startsWith(second) || second.startsWith(first)) return 'corrected';
  return second < first ? 'strengthened' : 'weakened';
}

function byRank(ranks: Readonly<Record<string, number>>): (before: unknown, after: unknown) => Mark {
  return (before, after) => {
    const [first = 0, second = 0] = [ranks[before as string], ranks[after as string]];
    return second > first ? 'strengthened' : second < first ? 'weakened' : 'corrected';
  };
}
