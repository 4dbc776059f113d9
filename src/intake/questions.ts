import * as z from 'zod';
import { schemaAt, unwrap } from '../schema/csv-codecs.ts';
import { type Field, fieldsOf } from '../schema/fields.ts';

/**
 * How a question is answered: in one line, with one or several words of a closed list, with a list of words, or with
 * entries of several parts each.
 */
export type QuestionKind = 'line' | 'choice' | 'choices' | 'words' | 'entries';

/** One thing a form asks: a field that holds no other fields, or a list of entries. */
export interface Question extends Field {
  readonly kind: QuestionKind;
  /** The parts of an entry, in the order in which they are written; empty for anything but entries. */
  readonly parts: readonly Question[];
}

/** What a form asks for a record, in the order of its schema; a field inside another one is asked by both names. */
export function questionsOf(schema: z.ZodObject): Question[] {
  const fields = fieldsOf(schema);
  const hasFieldsBelow = ({ path }: Field): boolean => fields.some((other) => other.path.startsWith(`${path}.`));
  return fields
    .filter((field) => !field.path.includes('[]') && !hasFieldsBelow(field))
    .map((field) => {
      const above = fields.find(({ path }) => field.path.startsWith(`${path}.`));
      const parts = fields.filter(({ path }) => path.startsWith(`${field.path}[].`));
      return {
        ...field,
        title: above ? `${above.title}: ${field.title}` : field.title,
        // An amount may be left out, so nothing inside it is needed.
        required: field.required && (above?.required ?? true),
        kind: parts.length > 0 ? 'entries' : kindOf(schema, field),
        parts: parts.map((part) => ({ ...part, kind: kindOf(schema, part), parts: [] })),
      };
    });
}

/** The last step of a path: the name a part goes by inside its entry. */
export function lastKey({ path }: Field): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function kindOf(schema: z.ZodObject, { path, options }: Field): QuestionKind {
  const field = schemaAt(schema, path.replaceAll('[]', '.0').split('.'));
  const isList = field !== undefined && unwrap(field) instanceof z.ZodArray;
  if (options) return isList ? 'choices' : 'choice';
  return isList ? 'words' : 'line';
}
