import { hash } from 'node:crypto';
import { checksums } from '../../src/publish/data-file.ts';

/** The file of the checksums, below the home of the site. */
export const CHECKSUMS = 'checksums.txt';

/** A summary of the files of a site, made while they are at hand. */
export interface Summary {
  readonly add: (file: string, content: Uint8Array) => void;
  /** Adds a file whose SHA-256 is known, in Base64. */
  readonly note: (file: string, digest: string) => void;
  /** SHA-256 of a file, as it is written in a policy: in Base64. */
  readonly digestOf: (file: string) => string;
  readonly files: () => string[];
  /** All checksums, as `sha256sum --check` reads them. */
  readonly checksums: () => string;
}

/** Begins a summary. A file that is added again takes the place of what it was. */
export function openSummary(): Summary {
  const digests = new Map<string, string>();
  const files = () => [...digests.keys()].sort();
  const digestOf = (file: string) => digests.get(file) ?? '';
  return {
    add: (file, content) => void digests.set(file, hash('sha256', content, 'base64')),
    note: (file, digest) => void digests.set(file, digest),
    digestOf,
    files,
    checksums: () =>
      checksums(files().map((name) => ({ name, sha256: Buffer.from(digestOf(name), 'base64').toString('hex') }))),
  };
}
