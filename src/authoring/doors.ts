import type { RecordFile } from './file-of.ts';

/** Longest address that browsers, proxies and GitHub take without a doubt, in bytes. */
export const LONGEST_ADDRESS = 7500;

/** Where the register's files are kept, as told at build time. */
export interface Repository {
  /** Address of the repository, without a slash at its end. */
  readonly url: string;
  readonly branch: string;
}

/**
 * The page of GitHub on which a new file stands ready, in the right folder under the right name. Whoever has no right to
 * write gets a copy of the register of their own and a pull request from it.
 * @returns nothing where the address would be too long
 */
export function newFileAddress({ url, branch }: Repository, { path, text }: RecordFile): string | undefined {
  const query = `filename=${encodeURIComponent(path)}&value=${encodeURIComponent(text)}`;
  const address = `${url}/new/${encodeURIComponent(branch)}?${query}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}

/** The page on which a file of the repository is read (`blob`), changed (`edit`) or followed back (`commits`). */
export function fileAddress({ url, branch }: Repository, page: 'blob' | 'edit' | 'commits', path: string): string {
  const place = path.split('/').map(encodeURIComponent).join('/');
  return `${url}/${page}/${encodeURIComponent(branch)}/${place}`;
}

/** The name under which a file is saved: the last part of its path, with the pledge before the day of a report. */
export function saveName(path: string): string {
  return path.replace(/^content\/(?:pledges\/[^/]+|progress-reports)\//, '').replaceAll('/', '_');
}

/** An address that opens a mail with its words in place; the file itself is attached by hand. */
export function mailAddress(to: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
