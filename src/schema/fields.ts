import * as z from 'zod';

/** One field of a record, as documents, forms and table headers need it. */
export interface Field {
  /** Dotted path; list items are marked `[]`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly example: unknown;
  readonly required: boolean;
  /** The closed list, where there is one. */
  readonly options: readonly string[] | undefined;
}

interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}

/** Every field of a schema in the order declared, nested ones after their parent; read from its JSON Schema. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return fieldsOfJson(z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as JsonSchema, '');
}

function fieldsOfJson(node: JsonSchema, prefix: string): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = prefix + key;
    const field: Field = {
      path,
      title: child.title ?? '',
      description: child.description ?? '',
      example: child.examples?.[0],
      required: node.required?.includes(key) ?? false,
      options: child.enum ?? child.items?.enum,
    };
    const below = child.items ? fieldsOfJson(child.items, `${path}[].`) : fieldsOfJson(child, `${path}.`);
    return [field, ...below];
  });
}
