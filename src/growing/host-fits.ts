import { POWERS, sufficesFor } from './growth.ts';
import type { Host } from './hosts.ts';
import type { Measured } from './measured.ts';

/** A host, and for how many pledges the first of its limits is enough, by estimate. */
export interface HostFit {
  readonly host: Host;
  /** Nothing where no register that is spoken of reaches a limit it states, or where nothing was measured. */
  readonly pledges: number | undefined;
}

/** For how many pledges each host is enough, without paying it. */
export function hostFits(hosts: readonly Host[], results: readonly Measured[]): HostFit[] {
  return hosts.map((host) => {
    const { files, file, site } = host;
    const ends = [
      // How many lie in one folder is not known here.
      files && !files.inFolder ? sufficesFor(results, 'files', files.most) : undefined,
      site === undefined ? undefined : sufficesFor(results, 'bytes', site),
      file === undefined ? undefined : sufficesFor(results, 'largest', file),
    ].filter((end): end is number => end !== undefined && end <= Math.max(...POWERS));
    return { host, pledges: ends.length > 0 ? Math.min(...ends) : undefined };
  });
}
