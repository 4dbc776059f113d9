import { BATCH_FILE, type Files, PLEDGE_FILE, pledgeFile, pledgeTable, reportFile } from '../dataset-builder.ts';

/** One way a file can be wrong, and everything the check must say of it. */
export interface BadInput {
  /** What is wrong, in a sentence. */
  readonly fault: string;
  /** Files written into the good tree. */
  readonly files?: Files;
  /** What no file can hold: links, folders, strange names. */
  readonly build?: (root: string) => void;
  /** The day of the check, where it matters. */
  readonly today?: string;
  /** `file:line:column rule` of every error, in the order of the report. */
  readonly problems: readonly string[];
  /** The words of the first one. */
  readonly message: string;
  readonly hint: string;
}

/** The good pledge with other fields, or another text. */
export function pledge(fields: Readonly<Record<string, string | undefined>>, text?: string): Files {
  return { [PLEDGE_FILE]: pledgeFile(fields, text) };
}

/** The good pledge with another text; the text begins on line 14. */
export function text(body: string): Files {
  return pledge({}, body);
}

/** The good pledge with lines of YAML added to its fields; they begin on line 12. */
export function yaml(...lines: readonly string[]): Files {
  return { [PLEDGE_FILE]: pledgeFile().replace('\n---\n\n', `\n${lines.join('\n')}\n---\n\n`) };
}

/** The whole file of the pledge. */
export function whole(content: string | Uint8Array): Files {
  return { [PLEDGE_FILE]: content };
}

/** A table of pledges beside the good pledge. */
export function table(...rows: readonly Readonly<Record<string, string>>[]): Files {
  return { [BATCH_FILE]: pledgeTable(...rows) };
}

/** The whole file of a table of pledges. */
export function wholeTable(content: string | Uint8Array): Files {
  return { [BATCH_FILE]: content };
}

/** A progress report on the good pledge, or on another one. */
export function report(name: string, fields: Readonly<Record<string, string | undefined>> = {}, note?: string): Files {
  return { [`content/progress-reports/${name}.md`]: reportFile(fields, note) };
}
