import type { OldVersion } from '../reader/old-versions.ts';
import type { Pledge } from '../schema/pledge.ts';
import type { Entry } from './entry.ts';

/** A pledge followed through the history. */
export interface Thread {
  readonly first_id: string;
  pledge: Pledge;
  stands: boolean;
  /** The oldest first. */
  readonly entries: Entry[];
}

/** The commit that is told. */
export type Step = Pick<Entry, 'commit' | 'date' | 'time' | 'step'>;

/** What a commit did to a file: where it was and is, and what it holds now. */
export interface FileMove {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly version: OldVersion | undefined;
}
