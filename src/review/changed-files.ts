/** A file that differs between two commits. */
export interface ChangedFile {
  readonly path: string;
  /** The mode Git gives it afterwards: `100644` for an ordinary file, `000000` for one that is gone. */
  readonly mode: string;
}

/** What a pull request changes: records only, anything else only, both, or nothing. */
export type ChangeKind = 'data' | 'code' | 'both' | 'none';

/** Where records and tables lie. What lies elsewhere is code, the register's own prose included. */
const DATA_FOLDERS = ['content/pledges/', 'content/progress-reports/', 'data/'];

/** Most files of data a pull request may change. */
const MAX_FILES = 500;

/** Who belongs to the project, as the host says it of the author of a pull request. */
const INSIDERS: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/**
 * Reads what `git diff --raw -z --no-renames` wrote. Names are bytes to Git, and a name may hold anything but NUL.
 * @throws when it is not that
 */
export function parseRawDiff(raw: string): ChangedFile[] {
  const parts = raw.split('\0');
  if (parts.pop() !== '' || parts.length % 2 !== 0) throw new Error('This is not the raw form of a diff.');
  const files: ChangedFile[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const [head = '', path = ''] = parts.slice(index, index + 2);
    const mode = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ [AMDTU]$/.exec(head)?.[1];
    if (mode === undefined || path === '') throw new Error('This is not the raw form of a diff.');
    files.push({ path, mode });
  }
  return files;
}

/** True for a file in a folder of records, whatever its name. */
function isData(path: string): boolean {
  return DATA_FOLDERS.some((folder) => path.startsWith(folder));
}

/** Which kind of change this is: records and code go through different checks and different people. */
export function kindOfChange(paths: readonly string[]): ChangeKind {
  if (paths.length === 0) return 'none';
  const data = paths.filter(isData).length;
  return data === paths.length ? 'data' : data === 0 ? 'code' : 'both';
}

/**
 * Why a pull request may not go on, in a sentence without any word of its author; nothing when it may.
 * @param association what the author is to the project, as the host says it
 */
export function refusalOf(files: readonly ChangedFile[], association: string): string | undefined {
  const data = files.filter(({ path }) => isData(path));
  const special = data.filter(({ mode }) => mode !== '100644' && mode !== '000000').length;
  if (special > 0) return `Links, programs or submodules where only plain files may lie: ${special}.`;
  if (data.length > MAX_FILES)
    return `Files of records changed: ${data.length}. Please send at most ${MAX_FILES} at once.`;
  if (kindOfChange(files.map(({ path }) => path)) !== 'both' || INSIDERS.has(association)) return undefined;
  return 'This changes records and code at once. Please send the records in one pull request and the code in another.';
}
