import { fileAddress, type Repository } from './authoring/doors.ts';

/** Where the register's files are kept, if the build was told; only an https address is taken. */
export function repository(): Repository | undefined {
  const url = (process.env['REPOSITORY_URL'] ?? '').replace(/\/+$/, '');
  return /^https:\/\/[\w.-]+\/[\w./-]+$/.test(url)
    ? { url, branch: process.env['REPOSITORY_BRANCH'] || 'main' }
    : undefined;
}

/** The page on which a file is read (`blob`) or followed back (`commits`), if the build was told where the files are kept. */
export function filePage(page: 'blob' | 'commits', path: string): string | undefined {
  const known = repository();
  return known && fileAddress(known, page, path);
}

/** The page of a commit, if the build was told where the files are kept. */
export function commitAddress(id: string): string | undefined {
  const known = repository();
  return known && `${known.url}/commit/${id}`;
}

/** The address of the stewards' role, if the build was told; never that of a person. */
export function stewardsAddress(): string | undefined {
  const address = process.env['STEWARDS_EMAIL'] ?? '';
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(address) ? address : undefined;
}
