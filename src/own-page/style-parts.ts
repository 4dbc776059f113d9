import { parse as parseSelector, type Selector } from 'css-what';
import { parse, type ChildNode, type Rule } from 'postcss';

/** A rule of a style: each of its selectors as text and in parts, and what it sets. */
export interface StyleRule {
  readonly selectors: readonly { readonly text: string; readonly parts: readonly Selector[] }[];
  readonly declarations: readonly { readonly property: string; readonly text: string }[];
}

/** What holds some rules together, such as a query for the width. */
export interface StyleBlock {
  readonly head: string;
  readonly parts: readonly StylePart[];
}

/** A part of a style. What is neither rule nor block, such as the steps of an animation, is text that stays. */
export type StylePart = StyleRule | StyleBlock | string;

/** Blocks whose rules are rules as any others. */
const CONDITIONS: ReadonlySet<string> = new Set(['media', 'supports', 'container', 'layer']);

/** Takes a style apart. */
export function styleParts(text: string): StylePart[] {
  return partsOf(parse(text).nodes);
}

function partsOf(nodes: readonly ChildNode[]): StylePart[] {
  return nodes.flatMap((node): StylePart[] => {
    if (node.type === 'rule') return [ruleOf(node)];
    if (node.type === 'comment') return [];
    if (node.type === 'decl' || !node.nodes || !CONDITIONS.has(node.name)) return [node.toString()];
    return [{ head: `@${node.name} ${node.params}`, parts: partsOf(node.nodes) }];
  });
}

function ruleOf(rule: Rule): StyleRule {
  return {
    selectors: rule.selectors.map((text) => ({ text, parts: parseSelector(text)[0] ?? [] })),
    declarations: rule.nodes.flatMap((node) =>
      node.type === 'decl' ? [{ property: node.prop, text: node.toString() }] : [],
    ),
  };
}
