import MEASURED from './measured.json' with { type: 'json' };

/** What one process used: seconds of processor time and of waiting, and the most memory it held at once, in bytes. */
export interface Used {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
}

/** What a register of some size took, as `npm run bench -- --keep-result` found it. */
export interface Measured {
  readonly pledges: number;
  /** In how many languages the site was built. */
  readonly languages: number;
  /** The day, YYYY-MM-DD. */
  readonly date: string;
  readonly machine: { readonly node: string; readonly cores: number; readonly memory: number };
  readonly check: Used;
  readonly build: Used;
  readonly pages: number;
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Bytes of the largest file. */
  readonly largest: number;
}

/** What was measured last, by number of pledges. The file is written by the benchmark alone. */
export const measured: readonly Measured[] = MEASURED;
