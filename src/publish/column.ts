import * as z from 'zod';

/** What the cells of a column hold; the same in every format. */
export type ColumnKind = 'text' | 'number' | 'integer' | 'usd' | 'list' | 'groups';

/** One column of a published table, as its descriptors need it. */
export interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What a list is made of; text for any other column. */
  readonly items: 'text' | 'integer';
  /** False where every row has a value. */
  readonly nullable: boolean;
  /** The closed list of values, where there is one. */
  readonly options: readonly string[] | undefined;
  readonly description: string;
}

interface Node {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

/**
 * The columns of a published shape, in order, read from its JSON Schema.
 * @param notes what each field means
 */
export function columnsOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  notes: Readonly<Record<keyof Shape, string>>,
): Column[] {
  const { properties = {} } = z.toJSONSchema(schema) as Node;
  return Object.entries(properties).map(([name, node]) => {
    const branches = branchesOf(node);
    const [first = {}] = branches.filter(({ type }) => type !== 'null');
    const items = first.items ? branchesOf(first.items) : [];
    return {
      name,
      kind: kindOf(first, items[0]),
      items: items[0]?.type === 'integer' ? 'integer' : 'text',
      nullable: branches.some(({ type }) => type === 'null'),
      options: optionsOf(first.items ? items : branches),
      description: notes[name as keyof Shape],
    };
  });
}

/** A choice between choices, as of a value or none, as one list. */
function branchesOf(node: Node): Node[] {
  if (node.anyOf) return node.anyOf.flatMap(branchesOf);
  return Array.isArray(node.type) ? node.type.map((type: string) => ({ ...node, type })) : [node];
}

function kindOf({ type, pattern }: Node, items: Node | undefined): ColumnKind {
  if (type === 'array') return items?.type === 'object' ? 'groups' : 'list';
  if (type === 'integer' || type === 'number') return type;
  return pattern === USD ? 'usd' : 'text';
}

function optionsOf(branches: readonly Node[]): string[] | undefined {
  const values = branches.flatMap((branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]));
  return values.length > 0 ? values : undefined;
}

/** How an amount in US dollars is written: dollars and cents as text, so that no reader's number format rounds it. */
const USD = '^\\d+\\.\\d{2}$';
