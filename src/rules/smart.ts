import type { Pledge } from '../schema/pledge.ts';

/** What makes a promise one that can be followed: the letters of SMART. */
export const SMART = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type SmartIngredient = (typeof SMART)[number];

const SHORTEST_TEXT = 40;

/** Which of the five a pledge says something about. Help for its writer; pledges are never ranked by it. */
export function smartIngredients(pledge: Pledge): Record<SmartIngredient, boolean> {
  const { amount, targets, summary, period } = pledge;
  const promises = targets.length > 0 || (amount !== undefined && amount.kind !== 'unstated');
  const fits = [pledge.pillars, pledge.sdgs, pledge.wsis_action_lines, pledge.beneficiaries];
  return {
    specific: promises && summary.trim().length >= SHORTEST_TEXT,
    measurable: targets.some(({ basis }) => basis === 'committed'),
    achievable: amount !== undefined || pledge.entities.length > 1 || pledge.note !== undefined,
    relevant: pledge.focus_area_basis === 'stated' || fits.some((list) => list.length > 0),
    'time-bound': period.end !== undefined || targets.some(({ by }) => by !== undefined),
  };
}
