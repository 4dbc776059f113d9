import * as z from 'zod';
import { closest, simplify } from '../schema/closest.ts';
import { schemaAt, unwrap } from '../schema/csv-codecs.ts';
import { fieldForWord } from '../schema/field-words.ts';
import { LIST_WORDS } from '../schema/other-words.ts';
import type { Problem } from '../schema/problem.ts';

/** Names under which people write the text that belongs below the fields. */
const TEXT_WORDS = /^(?:summary|description|text|body|content|detail|resume|descripcion|описание|摘要|说明|الوصف)$/;
/** Names of what the register works out itself. */
const DERIVED_WORDS =
  /^(?:value|amount)?usd(?:value|amount)?$|^(?:entity)?region$|^(?:smart)?score$|^(?:created|updated|modified|author|version)$/;

/** What can be said of a field that is not known: the field meant, the group it belongs into, or why there is none. */
export function unknownField(schema: z.ZodType, path: readonly (string | number)[], key: string): Problem['values'] {
  const at = schemaAt(schema, path.map(String));
  const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
  const expected = known.join(', ');
  const suggestion = fieldForWord(key, known) ?? closest(key, known);
  if (suggestion !== undefined) return { expected, suggestion, kind: 'like' };
  const plain = simplify(key);
  if (path.length > 0) return { expected };
  const isReport = known.includes('said_by');
  if (/^(?:id|slug|pledgeid)$/.test(plain) || (isReport && /^(?:pledge|date)$/.test(plain)))
    return { expected, kind: 'id' };
  if (TEXT_WORDS.test(plain) || (isReport && plain === 'note')) return { expected, kind: 'text' };
  if (DERIVED_WORDS.test(plain)) return { expected, kind: 'derived' };
  const inside = leaves(schema).find((leaf) => leaf.at(-1) === key && leaf.length > 1);
  return inside ? { expected, kind: 'inside', other: inside[0] ?? '' } : { expected };
}

/** The column of a table that a header most likely means: `source_url` for `sources.0.url`, `currency` for `amount.currency`. */
export function likelyHeader(schema: z.ZodObject, header: string): string | undefined {
  const known = Object.keys(schema.shape);
  const counted = header.replaceAll(/(?<=\.)0+(?=\d)/g, '');
  if (counted !== header && schemaAt(schema, counted.split('.'))) return counted;
  const bare = (text: string): string => simplify(text.replaceAll(/\.0(?=\.|$)|[.]/g, ''));
  const below = leaves(schema);
  const same = below.find(
    (leaf) => bare(leaf.join('.')) === bare(header) || bare(leaf.join('.').replace('s.', '.')) === bare(header),
  );
  const last = below.find(
    (leaf) => leaf.length > 1 && leaf[0] !== 'new_entities' && simplify(leaf.at(-1) ?? '') === simplify(header),
  );
  return same?.join('.') ?? closest(header, known) ?? fieldForWord(header, known) ?? last?.join('.');
}

/** For a column named like a group of fields, such as `amount`: its first part, `amount.value`; nothing for other columns. */
export function likelyPart(schema: z.ZodObject, header: string): string | undefined {
  const path = header.split('.');
  const parts = leaves(schema).find(
    (leaf) => leaf.length > path.length && path.every((part, index) => leaf[index] === part),
  );
  return parts?.join('.');
}

/** Every single value a record may hold, as the parts of its column's name; of a list of groups the first one. */
function leaves(schema: z.ZodType): readonly string[][] {
  const known = kept.get(schema) ?? leavesBelow(schema, []);
  kept.set(schema, known);
  return known;
}
/** Every column of a table asks for them. */
const kept = new WeakMap<z.ZodType, readonly string[][]>();

function leavesBelow(schema: z.ZodType, path: readonly string[]): string[][] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, field]) => leavesBelow(field as z.ZodType, [...path, key]));
  if (inner instanceof z.ZodArray && unwrap(inner.element as z.ZodType) instanceof z.ZodObject)
    return leavesBelow(inner.element as z.ZodType, [...path, '0']);
  return [[...path]];
}

/** The entry of a closed list that was most likely meant: misspelt, another word for it, or with words around it. */
export function likelyEntry(word: string, list: readonly string[]): string | undefined {
  const meaning = LIST_WORDS.get(simplify(word));
  if (meaning !== undefined && list.includes(meaning)) return meaning;
  const near = closest(word, list);
  if (near !== undefined) return near;
  if (namesSeveral(word, list)) return undefined;
  const words = word
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u);
  return (
    only(list.filter((entry) => words.includes(entry.toLowerCase()))) ??
    only(list.filter((entry) => beginsAlike(entry, word)))
  );
}

/** Two entries in one value, as `Adoption & Access`: to propose one would have the other dropped. */
function namesSeveral(word: string, list: readonly string[]): boolean {
  const plain = simplify(word);
  const inside = list.map(simplify).filter((entry) => plain.includes(entry));
  return inside.filter((entry) => !inside.some((other) => other !== entry && other.includes(entry))).length > 1;
}

function only(entries: readonly string[]): string | undefined {
  return entries.length === 1 ? entries[0] : undefined;
}

function beginsAlike(entry: string, word: string): boolean {
  const [one, other] = [simplify(entry), simplify(word)];
  return (other.length > 2 && one.startsWith(other)) || (one.length > 4 && other.startsWith(one));
}
