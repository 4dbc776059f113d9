import * as z from 'zod';
import { unwrap } from '../schema/csv-codecs.ts';
import { type Field, fieldsOf } from '../schema/fields.ts';
import { type ReferenceTable, references } from '../schema/references.ts';

/** How a field is filled in. */
export type Control =
  /** One line, or one entry a line. */
  | 'line'
  | 'lines'
  | 'number'
  /** One of a closed list, or any of it. */
  | 'choice'
  | 'choices'
  /** A key into a table, or several, found by typing. */
  | 'key'
  | 'keys'
  /** Fields that belong together, once or several times. */
  | 'group'
  | 'groups';

/** A field of a record as a form shows it. */
export interface FormField extends Field {
  /** Name of the control: the path, with 0 for the first entry of a list of groups. */
  readonly name: string;
  readonly control: Control;
  /** The table a key points into. */
  readonly table: ReferenceTable | undefined;
  /** What is meant where nothing is said, if the schema has a word for it. */
  readonly standard: string | undefined;
  /** The fields of a group. */
  readonly fields: readonly FormField[];
}

/** The fields of a record as a form shows them, in the order of the schema. */
export function formFields(schema: z.ZodObject): FormField[] {
  const described = new Map(fieldsOf(schema).map((field) => [field.path, field]));
  const build = (shape: z.ZodObject['shape'], path: string, name: string): FormField[] =>
    Object.entries(shape).flatMap(([key, value]) => {
      const field = described.get(path + key);
      if (!field) return [];
      const inner = unwrap(value as z.ZodType);
      const element = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : undefined;
      const below =
        inner instanceof z.ZodObject
          ? build(inner.shape, `${path}${key}.`, `${name}${key}.`)
          : element instanceof z.ZodObject
            ? build(element.shape, `${path}${key}[].`, `${name}${key}.0.`)
            : [];
      return [
        {
          ...field,
          name: name + key,
          control: controlOf(inner, element),
          table: references.get(element ?? inner)?.points_to,
          standard: standardOf(value as z.ZodType),
          options: field.options ?? numbersOf(element),
          fields: below,
        },
      ];
    });
  return build(schema.shape, '', '');
}

function controlOf(field: z.ZodType, element: z.ZodType | undefined): Control {
  if (field instanceof z.ZodObject) return 'group';
  if (element instanceof z.ZodObject) return 'groups';
  if (element) {
    if (references.has(element)) return 'keys';
    return element instanceof z.ZodEnum || element instanceof z.ZodNumber ? 'choices' : 'lines';
  }
  if (references.has(field)) return 'key';
  if (field instanceof z.ZodEnum) return 'choice';
  return field instanceof z.ZodNumber ? 'number' : 'line';
}

function standardOf(field: z.ZodType): string | undefined {
  const standard: unknown = field instanceof z.ZodDefault ? field.def.defaultValue : undefined;
  return typeof standard === 'string' ? standard : undefined;
}

/** The numbers a list may name, where they are few. */
function numbersOf(element: z.ZodType | undefined): string[] | undefined {
  if (!(element instanceof z.ZodNumber)) return undefined;
  const [least, most] = [Number(element.minValue), Number(element.maxValue)];
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index));
}
