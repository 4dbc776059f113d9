import { RULES } from '../rules/index.ts';
import { textPresent } from '../rules/text-present.ts';

/** Names of the rules that speak only of a record whose fields are right: all but the one on its text. */
export const RECORD_RULES: ReadonlySet<string> = new Set(
  RULES.filter((rule) => rule !== textPresent).map(({ name }) => name),
);
