import { RULES } from '../rules/index.ts';
import { TEXT_RULES } from '../rules/text-rules.ts';

const OF_TEXTS = new Set(TEXT_RULES.map(({ name }) => name));

/** Names of the rules that speak only of a record whose fields are right: all but those on its texts. */
export const RECORD_RULES: ReadonlySet<string> = new Set(
  RULES.map(({ name }) => name).filter((name) => !OF_TEXTS.has(name)),
);
