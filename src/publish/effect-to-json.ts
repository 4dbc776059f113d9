import type { Comparison } from '../effect/comparison.ts';
import type { Effect } from '../effect/effect-of.ts';
import { usd } from './v1.ts';

/** The effect of a change for machines; US dollars are text with two decimals, as in every published file. */
export function effectToJson({ guards, ...effect }: Effect, comparison: Comparison): string {
  const { before, asked, after, day, consents, prose } = comparison;
  const consent = { needed: guards.length > 0, given: consents, guards };
  const document = { version: 1, before, asked, after, day, consent, ...effect, prose };
  return `${JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? usd(value) : value), 2)}\n`;
}
