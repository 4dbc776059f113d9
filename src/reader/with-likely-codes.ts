import type { Dataset } from '../schema/dataset.ts';
import { likelyCountry, likelyCurrency, likelyLanguage } from '../schema/likely-code.ts';
import { likelyEntity } from '../schema/likely-entity.ts';
import type { Problem } from '../schema/problem.ts';

/** Problems of codes and ids with what was most likely meant, now that the tables they point into are read. */
export function withLikelyCodes(problems: readonly Problem[], dataset: Dataset): Problem[] {
  const places = [...dataset.countries, ...dataset.territories];
  // A table may hold the same slip ten thousand times.
  const kept = new Map<string, string | undefined>();
  const find = ({ rule, field }: Problem, word: string): string | undefined => {
    switch (rule) {
      case 'bad-country-code':
        return likelyCountry(word, places);
      case 'bad-currency-code':
        return likelyCurrency(word);
      case 'bad-language':
        return likelyLanguage(word);
      case 'bad-id':
        return /^entities(?:\.|$)/.test(field) ? likelyEntity(word, dataset.entities) : undefined;
      default:
        return undefined;
    }
  };
  return problems.map((problem) => {
    const word = problem.values['value'];
    if (typeof word !== 'string' || problem.values['suggestion'] !== undefined) return problem;
    const key = `${problem.rule} ${problem.field.replace(/\..*/, '')} ${word}`;
    if (!kept.has(key)) kept.set(key, find(problem, word));
    const suggestion = kept.get(key);
    return suggestion === undefined ? problem : { ...problem, values: { ...problem.values, suggestion } };
  });
}
