/** One of the two states compared. */
export type Side =
  | { readonly kind: 'commit'; readonly id: string }
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'working-files' };

/** What was compared, for which day, and what was said beside it. */
export interface Comparison {
  readonly before: Side;
  /** The state named for the one before, where that has moved on and the commit both have in common is compared. */
  readonly asked: Side | undefined;
  readonly after: Side;
  readonly day: {
    readonly date: string;
    readonly from: 'commit' | 'epoch' | 'data';
    /** True where it has not come yet by the clock of the machine. */
    readonly is_ahead: boolean;
  };
  /** Words of consent in the commits between the two. */
  readonly consents: readonly { readonly commit: string; readonly words: string }[];
  /** Files of prose that differ; they hold no record. */
  readonly prose: readonly string[];
}
