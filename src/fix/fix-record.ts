import type * as z from 'zod';
import { composeFields, joinSplitNumbers, mendValues, orderKeys, replaceOddSpaces, trimFields } from './fix-fields.ts';
import {
  composeLetters,
  endWithNewline,
  mendLineEnds,
  removeByteOrderMark,
  removeSilent,
  trimFence,
  trimMarkdown,
} from './fix-text.ts';
import { type RecordParts, splitRecord } from './parse-fields.ts';
import { quoteColons } from './quote-colons.ts';
import { repairAll, type Repaired } from './repair.ts';

/**
 * Repairs what has one right answer in a Markdown record. What a field means never changes, and of
 * the text below the fields only line ends, blanks at line ends and the composition of letters do.
 */
export function fixRecord(text: string, schema: z.ZodObject): Repaired {
  return repairAll(text, [
    removeByteOrderMark,
    mendLineEnds,
    removeSilent,
    inPart('head', trimFence),
    inPart('yaml', quoteColons),
    inPart('yaml', composeFields),
    inPart('yaml', replaceOddSpaces),
    inPart('yaml', trimFields),
    inPart('yaml', (yaml) => joinSplitNumbers(yaml, schema)),
    inPart('yaml', (yaml) => mendValues(yaml, schema)),
    inPart('yaml', (yaml) => orderKeys(yaml, schema)),
    inPart('foot', trimFence),
    inPart('body', composeLetters),
    inPart('body', trimMarkdown),
    endWithNewline,
  ]);
}

/** A repair of one part of a record, with its lines counted from the top of the file; nothing where there is no such part. */
function inPart(name: keyof RecordParts, fix: (part: string) => Repaired): (text: string) => Repaired {
  return (text) => {
    const parts = splitRecord(text);
    if (!parts) return { text, repairs: [] };
    const { text: part, repairs } = fix(parts[name]);
    const names = ['head', 'yaml', 'foot', 'body'] as const;
    const above = names.slice(0, names.indexOf(name)).map((before) => parts[before]);
    const below = names.slice(names.indexOf(name) + 1).map((after) => parts[after]);
    const linesAbove = above.join('').split('\n').length - 1;
    return {
      text: [...above, part, ...below].join(''),
      repairs: repairs.map((repair) => ({ ...repair, line: repair.line + linesAbove })),
    };
  };
}
