/** One of the two states compared. */
export type Side =
  | { readonly kind: 'commit'; readonly id: string }
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'working-files' };

/** What was compared, for which day, and what was said beside it. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly day: { readonly date: string; readonly from: 'commit' | 'epoch' | 'data' };
  /** Words of consent in the commits between the two. */
  readonly consents: readonly { readonly commit: string; readonly words: string }[];
  /** Files of prose that differ; they hold no record. */
  readonly prose: readonly string[];
}
