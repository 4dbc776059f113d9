import { noContactData } from './no-contact-data.ts';
import { plainMarkdown } from './plain-markdown.ts';
import type { TextRule } from './rule.ts';
import { textPresent } from './text-present.ts';

/** The rules that look at texts alone; a part of all rules. */
export const TEXT_RULES: readonly TextRule[] = [textPresent, plainMarkdown, noContactData];
