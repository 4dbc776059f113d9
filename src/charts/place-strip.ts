import { scaleLog } from 'd3';
import { type Area, type Direction, FINGER, mirror, mirrorArea, type PlacedText, round, stack } from './frame.ts';
import { type PlacedKey, placeKey } from './place-key.ts';
import { textWidth, wrapAmount } from './text-width.ts';

/** One mark on the scale. */
export interface StripMark {
  readonly key: string;
  readonly value: number;
}

/** A strip with all its coordinates. */
export interface PlacedStrip {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly marks: readonly { readonly key: string; readonly x: number; readonly y: number; readonly area: Area }[];
  /** A stroke at every power of ten. */
  readonly ticks: readonly number[];
  /** Short strokes at two to nine times every power of ten. */
  readonly minor: readonly number[];
  /** As many powers of ten as have room, in words; both ends always. */
  readonly labels: readonly PlacedText[];
  readonly baseline: number;
  readonly median: { readonly x: number; readonly label: PlacedText } | undefined;
  readonly key: PlacedKey | undefined;
}

const FONT = 13;
// Some fonts run wider than the estimate.
const ROOM = 0.9;
const TOP = 26;
/** Least and most room at both ends for the words of the ends. */
const EDGES = [13, 30] as const;
/** From one mark to the next, where room for a finger would make the picture too high. */
const TIGHT = 11;
const HIGHEST = 300;

/**
 * Every value as a mark on a logarithmic scale, exactly where it belongs; marks too near to one another stand one above
 * the other. The median is a line with its words.
 * @param tickText words of a power of ten
 * @param meanings what the kinds of marks mean, to be said below; nothing where there is one kind
 */
export function placeStrip(
  marks: readonly StripMark[],
  median: { readonly value: number; readonly text: string } | undefined,
  tickText: (value: number) => string,
  width: number,
  direction: Direction,
  meanings?: readonly string[],
): PlacedStrip {
  // A logarithm knows no zero.
  const drawn = marks.filter(({ value }) => value > 0).sort((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1));
  const values = drawn.map(({ value }) => value);
  const low = values.length > 0 ? Math.floor(Math.log10(Math.min(...values))) : 0;
  const high = values.length > 0 ? Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1) : 1;
  const edge = edgeFor([low, high].map((power) => tickText(10 ** power)));
  const x = scaleLog([10 ** low, 10 ** high], [edge, width - edge]);
  const positions = values.map((value) => round(x(value)));
  const fingers = levels(positions, FINGER);
  const pitch = Math.max(0, ...fingers) * FINGER < HIGHEST ? FINGER : TIGHT;
  const own = pitch === FINGER ? fingers : levels(positions, TIGHT);
  const baseline = TOP + Math.max(1, ...own.map((level) => level + 1)) * pitch + 2;
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const at = (value: number): number => mirror(x(value), width, direction);
  const labels = placeLabels(
    powers.map((value) => ({ x: x(value), text: tickText(value) })),
    baseline + 20,
    width,
    direction,
  );
  const foot = Math.max(...labels.map(({ y }) => y)) + 8;
  const key = meanings && placeKey(meanings, undefined, width, direction, foot + 8);
  return {
    width,
    height: foot + (key ? key.height + 8 : 0),
    radius: pitch === FINGER ? 7 : 5,
    marks: drawn.map(({ key }, index) => {
      const [left, above] = [positions[index] ?? 0, baseline - 2 - ((own[index] ?? 0) + 1) * pitch];
      return {
        key,
        x: mirror(left, width, direction),
        y: round(above + pitch / 2),
        area: mirrorArea({ x: left - pitch / 2, y: above, width: pitch, height: pitch }, width, direction),
      };
    }),
    ticks: powers.map(at),
    minor: powers.slice(0, -1).flatMap((power) => [2, 3, 4, 5, 6, 7, 8, 9].map((times) => at(times * power))),
    labels,
    baseline,
    median: median && placeMedian(median, x(median.value), width, direction),
    key,
  };
}

/** Room that words in the middle of the first and the last stroke take. */
function edgeFor(texts: readonly string[]): number {
  const widest = Math.max(...texts.flatMap((text) => wrapAmount(text, 0, FONT)).map((line) => textWidth(line, FONT)));
  return Math.min(EDGES[1], Math.max(EDGES[0], widest / ROOM / 2));
}

/** The lowest level at which each mark, in order from the left, is clear of those before it. */
function levels(positions: readonly number[], pitch: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= pitch);
    const level = free < 0 ? ends.length : free;
    ends[level] = position;
    return level;
  });
}

/** Words of the powers of ten: broken between ticks where that makes room for all, else as many as have room. */
function placeLabels(
  powers: readonly { readonly x: number; readonly text: string }[],
  y: number,
  width: number,
  direction: Direction,
): PlacedText[] {
  const pitch = (powers[1]?.x ?? width) - (powers[0]?.x ?? 0);
  const candidates = powers.map(({ x, text }) => {
    const lines = wrapAmount(text, (pitch - 4) * ROOM, FONT);
    const half = Math.max(...lines.map((line) => textWidth(line, FONT))) / 2;
    const room = half / ROOM;
    const centre = Math.min(width - room, Math.max(room, x));
    return { lines, centre, from: centre - half, to: centre + half };
  });
  const last = candidates.at(-1);
  const kept: typeof candidates = [];
  for (const candidate of candidates) {
    const clear = candidate.from >= (kept.at(-1)?.to ?? -Infinity) + 4;
    if (candidate === last || (clear && (!last || candidate.to + 4 <= last.from))) kept.push(candidate);
  }
  return kept.flatMap(({ lines, centre }) => stack(lines, mirror(centre, width, direction), y, 'middle'));
}

function placeMedian(median: { readonly text: string }, x: number, width: number, direction: Direction) {
  const half = textWidth(median.text, FONT, true) / 2;
  const centre = Math.min(width - half, Math.max(half, x));
  return {
    x: mirror(x, width, direction),
    label: { x: mirror(centre, width, direction), y: 14, anchor: 'middle' as const, text: median.text },
  };
}
