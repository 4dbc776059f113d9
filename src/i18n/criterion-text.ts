import type { MessageKey } from './messages.ts';
import type { Translator, Values } from './translate.ts';

/** One thing pledges of a list have in common. */
interface Criterion {
  readonly dimension: string;
  readonly value: string;
}

/** Where the names of a dimension's values stand in the catalogue; places and entities bring their own. */
const NAMES = {
  'focus-area': 'focus-area',
  'implementation-region': 'region',
  'entity-region': 'region',
  'entity-type': 'entity-type',
  'pledge-type': 'pledge-type',
  additionality: 'additionality',
  'country-group': 'country-group',
  reporting: 'reporting-value',
  'reporting-state': 'reporting-state',
  'last-word': 'last-word',
} as const;

/** A dimension whose values have names in the catalogue. */
export type NamedDimension = keyof typeof NAMES;

/**
 * The name of a value of such a dimension.
 * @param rules the thresholds that some names tell
 */
export function valueName({ t }: Translator, dimension: NamedDimension, value: string, rules: Values): string {
  return t(`${NAMES[dimension]}.${value}` as MessageKey, rules);
}

/**
 * What the pledges of a list have in common, in words.
 * @param rules the thresholds that some names tell
 * @param nameOf the name of a country or entity
 */
export function criteriaText(
  translator: Translator,
  criteria: readonly Criterion[],
  rules: Values,
  nameOf: (criterion: Criterion) => string,
): string {
  const { t } = translator;
  if (criteria.length === 0) return t('list.all');
  return criteria
    .map((criterion) => {
      const { dimension, value } = criterion;
      const name =
        dimension in NAMES ? valueName(translator, dimension as NamedDimension, value, rules) : nameOf(criterion);
      return t(`criterion.${dimension}` as MessageKey, { name });
    })
    .join(' · ');
}
