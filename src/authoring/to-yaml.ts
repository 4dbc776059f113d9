import { COLLECTION_STYLE, CORE_SCHEMA, jsToAst, present, visit, VISIT_SKIP } from 'js-yaml';

/** How the entries of a value are laid out. */
export interface Layout {
  /** The depth from which on all stands on one line; never, where it is left out. */
  readonly oneLineFrom?: number;
  /** Whether blanks stand inside the brackets of a line. */
  readonly hasPadding?: boolean;
}

/**
 * A value as YAML, each text on one line; in a browser another module stands in for this one. Not by way of `dump`, which
 * brings with it every way of writing YAML that there has been.
 */
export function toYaml(value: unknown, { oneLineFrom = Infinity, hasPadding = false }: Layout = {}): string {
  const documents = jsToAst(value, CORE_SCHEMA, { noRefs: true });
  visit(documents, (node, { depth }) => {
    if (depth < oneLineFrom) return undefined;
    if (node.kind === 'sequence' || node.kind === 'mapping') node.style = COLLECTION_STYLE.FLOW;
    return VISIT_SKIP;
  });
  return present(documents, {
    schema: CORE_SCHEMA,
    lineWidth: -1,
    quoteStyle: 'double',
    flowBracketPadding: hasPadding,
  });
}
