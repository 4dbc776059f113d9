import type { Problem } from '../schema/problem.ts';
import { Id, isReserved } from '../schema/primitives.ts';
import { fileProblem } from './file-problem.ts';

/** True for a name that may be an id: not too long, and not one that some computers keep for themselves. */
export function isName(name: string): boolean {
  return Id.safeParse(name).success;
}

/** A problem for a file whose path the register cannot read: what about the path is wrong, and what was likely meant. */
export function unexpectedFile(file: string): Problem {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const stem = name.replace(/\.[^.]*$/, '');
  if (name.startsWith('.')) return fileProblem('unexpected-file', file, { kind: 'hidden' });
  if (/^[a-z0-9-]+$/.test(stem) && stem.length > 80)
    return fileProblem('unexpected-file', file, { kind: 'too-long', value: stem.length });
  if (isReserved(stem)) return fileProblem('unexpected-file', file, { kind: 'reserved', value: stem });
  const expected = file.startsWith('data/') ? 'csv' : 'md';
  const plain = [...parts.slice(0, -1), `${slug(stem.replace(/\.(?:md|csv)$/i, ''))}.${expected}`]
    .join('/')
    .toLowerCase();
  const isText = /\.(?:md|csv)$/i.test(name) && name.toLowerCase().endsWith(expected);
  const isPlain = !/[^\p{ASCII}\p{Script=Latin}\p{M}]/u.test(stem);
  const isKnown = KNOWN.some((pattern) => pattern.test(plain));
  return fileProblem('unexpected-file', file, {
    suggestion: isText && isPlain && isKnown && plain !== file ? plain : '',
  });
}

const KNOWN = [
  /^content\/pledges\/(?:\d{4}|undated)\/[a-z0-9-]+\.md$/,
  /^content\/progress-reports\/[a-z0-9-]+\/(?:\d{4}(?:-\d{2}){0,2}|undated)\.md$/,
  /^data\/pledges\/[a-z0-9-]+\.csv$/,
];

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
