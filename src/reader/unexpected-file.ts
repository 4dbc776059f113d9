import { likelyDate } from '../schema/likely-date.ts';
import { Id, isReserved } from '../schema/primitives.ts';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';

/** True for a name that may be an id: not too long, and not one that some computers keep for themselves. */
export function isName(name: string): boolean {
  return Id.safeParse(name).success;
}

/** Files that programs keep beside one that they have open: marks that it is open, and what is not saved yet. */
const KEPT_OPEN = /^(?:~\$.*|\.~lock\..*|\.#.*|#.*#|\..*\.(?:sw[a-p]|kate-swp)|4913)$/i;
/** Files that programs leave behind: last versions, pictures of folders, settings. */
const LEFT_BEHIND = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|.*~|.*\.(?:bak|tmp|swp|orig))$/i;

/** True for the path of a file that a program makes for itself. */
export function isOfProgram(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return KEPT_OPEN.test(name) || LEFT_BEHIND.test(name);
}

/** A problem for a file whose path the register cannot read: what about the path is wrong, and what was likely meant. */
export function unexpectedFile(file: string): Problem {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const stem = name.replace(/\.[^.]*$/, '');
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const problem = (values: Problem['values']): Problem => fileProblem('unexpected-file', file, values);
  if (KEPT_OPEN.test(name)) return problem({ kind: 'kept-open', value: name });
  if (LEFT_BEHIND.test(name)) return problem({ kind: 'left-behind', value: name });
  if (name.startsWith('.')) return problem({ kind: 'hidden' });
  if (/^[a-z0-9-]+$/.test(stem) && stem.length > 80) return problem({ kind: 'too-long', value: stem.length });
  if (isReserved(stem)) return problem({ kind: 'reserved', value: stem });
  if (YEAR_FOLDER.test(file)) return problem({ kind: 'file-for-a-folder' });
  const suggestion = likelyPath(parts, stem);
  const isText = /^\.(?:md|csv|txt|markdown)$/i.test(ending);
  if (!isText && /^\.[a-z]{1,8}$/i.test(ending)) return problem({ kind: 'ending', value: ending });
  if (suggestion === '' && /^content\/pledges\/[a-z0-9-]+\.md$/.test(file) && name !== 'README.md')
    return problem({ kind: 'no-year', value: name });
  return problem({ suggestion: suggestion === file ? '' : suggestion });
}

const YEAR_FOLDER = /^content\/pledges\/(?:\d{4}|undated)$/;
const KNOWN = [
  /^content\/pledges\/(?:\d{4}|undated)\/[a-z0-9-]+\.md$/,
  /^content\/progress-reports\/[a-z0-9-]+\/(?:\d{4}(?:-\d{2}){0,2}|undated)\.md$/,
  /^data\/pledges\/[a-z0-9-]+\.csv$/,
];

/** The path with the name written as names are here; empty where that is not a path of the register either. */
function likelyPath(parts: readonly string[], stem: string): string {
  // A look-alike of another script would become another word.
  if (/[^\p{ASCII}\p{Script=Latin}\p{M}]/u.test(stem)) return '';
  const ending = parts[0] === 'data' ? 'csv' : 'md';
  const bare = stem.replace(/\.(?:md|csv)$/i, '');
  const name = (parts[1] === 'progress-reports' ? likelyDate(bare) : undefined) ?? slug(bare);
  const path = [...parts.slice(0, -1), `${name}.${ending}`].join('/').toLowerCase();
  return KNOWN.some((pattern) => pattern.test(path)) ? path : '';
}

/** Words as an id: small letters without accents, digits, single hyphens; empty where nothing of the kind is left. */
export function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
}
