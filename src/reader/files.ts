import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { controlCharacter } from '../schema/control-characters.ts';
import { hiddenCharacter } from '../schema/hidden-characters.ts';
import type { Problem } from '../schema/problem.ts';
import { fileProblem } from './file-problem.ts';
import { isOfProgram, unexpectedFile } from './unexpected-file.ts';
import { reading } from './unreadable.ts';

/** Largest Markdown record read, in bytes. */
export const MAX_RECORD_BYTES = 64 * 1024;
/** Largest table read, in bytes. */
export const MAX_TABLE_BYTES = 5 * 1024 * 1024;

/** What a folder holds: the regular files, and a problem for everything that is none. Paths from the root, sorted. */
export function listFiles(root: string, folder: string): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  const walk = (relative: string): void => {
    // The kind comes with the name: a name that is not UTF-8 could not be asked for again.
    const entries = reading(relative, () => readdirSync(join(root, relative), { withFileTypes: true })).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const entry of entries) {
      const path = `${relative}/${entry.name}`;
      // A link too may say that a file is open.
      if (entry.isSymbolicLink())
        problems.push(isOfProgram(entry.name) ? unexpectedFile(path) : fileProblem('symbolic-link', path));
      else if (entry.isDirectory() && /\.(?:md|csv)$/i.test(path))
        problems.push(fileProblem('unexpected-file', path, { kind: 'folder-like-a-file' }));
      else if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else problems.push(fileProblem('not-a-file', path));
    }
  };
  const top = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (top?.isDirectory()) walk(folder);
  else if (top?.isFile()) problems.push(fileProblem('unexpected-file', folder, { kind: 'file-for-a-folder' }));
  else if (top) problems.push(fileProblem(top.isSymbolicLink() ? 'symbolic-link' : 'not-a-file', folder));
  return { files, problems };
}

/** What is wrong with something that a file is expected to be, if it is none. */
export function kindProblem(stat: Stats, file: string): Problem | undefined {
  if (stat.isSymbolicLink()) return fileProblem('symbolic-link', file);
  if (stat.isDirectory()) return fileProblem('unexpected-file', file, { kind: 'folder-for-a-file' });
  return stat.isFile() ? undefined : fileProblem('not-a-file', file);
}

/** The text of a file, or the problem that keeps it from being read as UTF-8 text of a bearable size. */
export function readText(root: string, file: string, maxBytes: number): { text: string } | { problem: Problem } {
  const path = join(root, file);
  const stat = reading(file, () => lstatSync(path));
  const problem = kindProblem(stat, file);
  if (problem) return { problem };
  if (stat.size > maxBytes)
    return { problem: fileProblem('file-too-large', file, { value: stat.size, maximum: maxBytes }) };
  return reading(file, () => decodeText(readFileSync(path, 'utf8'), file, () => readFileSync(path)));
}

/**
 * The text of a file, wherever its bytes come from, or the problem that keeps it from being read.
 * @param bytes the bytes once more, asked for only where the text looks as if it were none
 */
export function decodeText(text: string, file: string, bytes: () => Buffer): { text: string } | { problem: Problem } {
  // The mark of a byte that is no UTF-8. Few files hold it, and some of those are meant to.
  const problem = text.includes('\ufffd') || formatOf(text) !== undefined ? byteProblem(bytes(), file) : undefined;
  if (problem) return { problem };
  if (text.startsWith('\ufeff')) return { problem: fileProblem('byte-order-mark', file) };
  const control = controlCharacter(text);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    return { problem: fileProblem('control-character', file, { value: `U+${code}` }, lineAt(text, control)) };
  }
  const hidden = hiddenCharacter(text);
  if (hidden) {
    const { position, name } = hidden;
    const column = position - text.lastIndexOf('\n', position - 1);
    return { problem: fileProblem('hidden-character', file, { value: name }, lineAt(text, position), column) };
  }
  if (text.includes('\r') && /\r(?!\n)/.test(text)) return { problem: fileProblem('line-ends', file) };
  return { text };
}

/** How the files of programs begin that people take for text, in bytes as Latin-1. */
const FORMATS: readonly (readonly [start: string, format: string])[] = [
  ['PK\x03\x04', 'DOCX, XLSX, ZIP'],
  ['\xd0\xcf\x11\xe0', 'DOC, XLS'],
  ['{\\rtf', 'RTF'],
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
];

function formatOf(start: string): string | undefined {
  return FORMATS.find(([mark]) => start.startsWith(mark))?.[1];
}

/** What keeps bytes from being read as UTF-8 text. */
function byteProblem(bytes: Buffer, file: string): Problem | undefined {
  const format = formatOf(bytes.toString('latin1', 0, 8));
  if (format !== undefined) return fileProblem('not-text', file, { value: format });
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    // Not UTF-8, wherever the fault stands.
  }
  const damaged = new TextDecoder('utf-8').decode(bytes);
  const kind = /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2)) ? 'utf-16' : 'other';
  return fileProblem('invalid-utf8', file, { kind }, lineAt(damaged, damaged.indexOf('\ufffd')));
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index >= 0 && index < position; index = text.indexOf('\n', index + 1)) line++;
  return line;
}
