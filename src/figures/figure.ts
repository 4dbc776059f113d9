import type { Bar } from '../charts/place-bars.ts';
import type { GridDot, GridLine } from '../charts/place-dots.ts';
import type { HeatCell } from '../charts/place-heat.ts';
import type { LineGoal, LinePoint } from '../charts/place-line.ts';
import type { Pair } from '../charts/place-pairs.ts';
import type { ProgressSeries } from '../charts/place-progress.ts';
import type { StripMark } from '../charts/place-strip.ts';
import type { Tile } from '../charts/place-tiles.ts';
import type { UsedRate } from '../model/rates.ts';

/** A mark that leads to the pledges behind it. */
export interface Door {
  readonly to?: string | undefined;
  /** Class of the mark: a focus area's name gives its colour. */
  readonly class?: string | undefined;
}

/** A named block of tiles of the world. */
export interface TileBlock {
  readonly key: string;
  readonly label: string;
  readonly to?: string | undefined;
  readonly tiles: readonly (Tile & Door & { readonly name: string })[];
}

/** What is to be drawn, before anybody knows a coordinate. */
export type Drawing =
  | { readonly kind: 'bars'; readonly bars: readonly (Bar & Door)[]; readonly max?: number | undefined }
  | {
      readonly kind: 'dots';
      readonly rows: readonly (GridLine & Door)[];
      readonly columns: readonly (GridLine & Door)[];
      readonly dots: readonly (GridDot & Door)[];
    }
  | {
      readonly kind: 'heat';
      readonly rows: readonly (GridLine & Door)[];
      readonly columns: readonly (GridLine & Door)[];
      readonly cells: readonly (HeatCell & Door)[];
    }
  | {
      readonly kind: 'line';
      readonly points: readonly LinePoint[];
      readonly goal: LineGoal | undefined;
      readonly level: (LineGoal & Door) | undefined;
      readonly tickText: (value: number) => string;
    }
  | {
      readonly kind: 'strip';
      readonly marks: readonly (StripMark & Door & { readonly name: string; readonly isHollow: boolean })[];
      readonly median: { readonly value: number; readonly text: string } | undefined;
      readonly tickText: (value: number) => string;
      /** What a full mark and a hollow one mean; nothing where all are full. */
      readonly key: readonly [string, string] | undefined;
    }
  | {
      readonly kind: 'pairs';
      readonly pairs: readonly (Pair & Door)[];
      readonly heads: readonly [string, string];
      readonly firstMax: number;
    }
  | {
      readonly kind: 'progress';
      readonly series: readonly ProgressSeries[];
      readonly start: number | undefined;
      readonly tickText: (share: number) => string;
    }
  | {
      readonly kind: 'tiles';
      readonly blocks: readonly TileBlock[];
      readonly largest: number;
      /** What the shades count, and the words of the numbers one stands for. */
      readonly head: string;
      readonly rangeText: (from: number, to: number) => string;
    };

/** A number or a word in a table, and the list of pledges or the source behind it. */
export interface FigureCell {
  readonly text: string;
  /** Its language, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly to?: string | undefined;
}

/** The numbers behind the marks, for the eye and the ear: made from the same array. */
export interface FigureTable {
  readonly columns: readonly string[];
  /** Which of them hold words and not numbers, besides the first. */
  readonly words?: readonly number[];
  readonly rows: readonly {
    readonly name: string;
    /** Words within the name that are in another language, and which. */
    readonly foreign?: { readonly words: readonly string[]; readonly lang: string | undefined };
    readonly to?: string | undefined;
    readonly cells: readonly FigureCell[];
  }[];
}

/** The same numbers for the download: tidy rows, nothing formatted, the day and the source in each. */
export interface FigureData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A source outside the register. */
export interface SourceLink {
  readonly title: string;
  readonly url: string;
}

/** A chart in words and numbers: everything but its coordinates. */
export interface Figure {
  readonly id: string;
  /** The finding: one sentence, computed from the data. */
  readonly title: string;
  /** What is counted, when, and what it is not. */
  readonly subtitle: string;
  readonly table: FigureTable;
  readonly data: FigureData;
  /** Nothing where the data is empty; the sentence says so. */
  readonly drawing: Drawing | undefined;
  /** Source, date and rule. */
  readonly source: string;
  /** Titles of sources within that sentence, as they are written in the tables. */
  readonly quoted?: readonly string[];
  /** The exchange rates behind the values shown. */
  readonly rates: readonly UsedRate[];
  /** Sources to link under the chart; none where the register itself is the only one. */
  readonly links: readonly SourceLink[];
}
