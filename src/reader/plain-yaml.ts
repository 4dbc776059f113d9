/**
 * The fields of a record in the plain form in which the register writes them: a line a field, lists and groups in
 * brackets on one line or one below the other, words in quotation marks without escapes. Most records are such, and this
 * takes a fraction of the time of a parser of all YAML, which says the same of them.
 * @returns nothing where a line is anything else: then that parser has to read it
 */
export function readPlainYaml(text: string): Record<string, unknown> | undefined {
  if (BEYOND.test(text)) return undefined;
  const lines = text.split('\n');
  let at = 0;

  function group(indent: number): Record<string, unknown> | undefined {
    const fields: Record<string, unknown> = {};
    let count = 0;
    for (let line = lines[at]; line !== undefined; line = lines[at]) {
      const depth = indentOf(line);
      if (depth < indent) break;
      const end = depth === indent ? endOfName(line, depth) : -1;
      if (end < 0) return undefined;
      at++;
      const beside = afterBlanks(line, end + 1);
      const value = beside < line.length ? valueOf(line.slice(beside)) : below(indent);
      if (value === undefined) return undefined;
      fields[line.slice(depth, end)] = value;
      count++;
    }
    return ifAllDiffer(fields, count);
  }

  function below(indent: number): unknown {
    const next = lines[at] ?? '';
    const depth = indentOf(next);
    if (depth <= indent) return undefined;
    return next.startsWith('- ', depth) ? list(depth) : group(depth);
  }

  function list(indent: number): unknown[] | undefined {
    const items: unknown[] = [];
    for (let line = lines[at]; line !== undefined && indentOf(line) >= indent; line = lines[at]) {
      if (!line.startsWith('- ', indent)) return undefined;
      const inside = indent + '- '.length;
      const isGroup = endOfName(line, inside) >= 0;
      // The first field of a group stands beside the hyphen, and the others below it.
      if (isGroup) lines[at] = ' '.repeat(inside) + line.slice(inside);
      else at++;
      const item = isGroup ? group(inside) : valueOf(line.slice(inside));
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  return group(0);
}

/** Characters that YAML forbids or takes for more than themselves, wherever they stand. */
// eslint-disable-next-line no-control-regex -- control characters are what is kept out
const BEYOND = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

const NAME = /[a-z][a-z_]*(?=:(?: |$))/y;
/** What begins like a word, and like nothing that has a meaning of its own. */
const FIRST = /^[^ !"#%&'*,:>?@[\]`{|}.~+-]/;
/** A word between brackets. */
const WORD = /[^ !"#%&'*,:>?@[\]`{|}.~+-](?: *(?:[^ ,:#[\]{}]|:(?=[^ ,[\]{}])))*/y;

function indentOf(line: string): number {
  return afterBlanks(line, 0);
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** Where the name of a field ends that begins at a place; -1 where none does. */
function endOfName(text: string, start: number): number {
  NAME.lastIndex = start;
  return NAME.test(text) ? NAME.lastIndex : -1;
}

/** Of two fields of one name only one is left. */
function ifAllDiffer(fields: Record<string, unknown>, count: number): Record<string, unknown> | undefined {
  return Object.keys(fields).length === count ? fields : undefined;
}

function valueOf(text: string): unknown {
  if (text.startsWith('[') || text.startsWith('{')) return inBrackets(text);
  if (text.startsWith('"') || text.startsWith("'")) {
    const end = endOfQuotation(text, 0);
    return end === text.length ? text.slice(1, -1) : undefined;
  }
  // A colon or a number sign beside a blank ends a word, and a blank at its end is none of it.
  const isWord = FIRST.test(text) && !text.includes(': ') && !text.includes(' #') && !/[ :]$/.test(text);
  return isWord ? meaningOf(text) : undefined;
}

/** The place behind a text in quotation marks that begins at a place; -1 where it does not end or holds an escape. */
function endOfQuotation(text: string, start: number): number {
  const end = text.indexOf(text.charAt(start), start + 1);
  const isPlain = text.charAt(start) === "'" || !text.slice(start, end).includes('\\');
  return end >= 0 && isPlain ? end + 1 : -1;
}

function inBrackets(text: string): unknown {
  if (text === '[]') return [];
  const isGroup = text.startsWith('{');
  const items: unknown[] = [];
  const fields: Record<string, unknown> = {};
  let count = 0;
  for (let at = afterBlanks(text, 1); at < text.length; at = afterBlanks(text, at + 1)) {
    let name = '';
    if (isGroup) {
      const end = endOfName(text, at);
      if (end < 0) return undefined;
      name = text.slice(at, end);
      at = afterBlanks(text, end + 1);
    }
    const isQuoted = text.startsWith('"', at) || text.startsWith("'", at);
    WORD.lastIndex = at;
    const end = isQuoted ? endOfQuotation(text, at) : WORD.test(text) ? WORD.lastIndex : -1;
    const value = end < 0 ? undefined : isQuoted ? text.slice(at + 1, end - 1) : meaningOf(text.slice(at, end));
    if (value === undefined) return undefined;
    if (isGroup) fields[name] = value;
    else items.push(value);
    count++;
    at = afterBlanks(text, end);
    if (text.startsWith(',', at)) continue;
    if (at !== text.length - 1 || !text.endsWith(isGroup ? '}' : ']')) return undefined;
    return isGroup ? ifAllDiffer(fields, count) : items;
  }
  return undefined;
}

/** A number, or the word itself; nothing for what may be meant in another way, such as `null` and numbers in odd forms. */
function meaningOf(word: string): string | number | undefined {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (/^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(word)) return Number(word);
    return /^(?:\d+\.?\d*(?:e[-+]?\d+)?|0x.*|0o.*)$/i.test(word) ? undefined : word;
  }
  return /^(?:null|true|false)$/i.test(word) ? undefined : word;
}
