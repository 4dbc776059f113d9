import type { Direction } from '../../charts/frame.ts';
import { placeBars } from '../../charts/place-bars.ts';
import { placeDots } from '../../charts/place-dots.ts';
import { placeHeat } from '../../charts/place-heat.ts';
import { placeLine } from '../../charts/place-line.ts';
import { placePairs } from '../../charts/place-pairs.ts';
import { placeProgress } from '../../charts/place-progress.ts';
import { placeStrip } from '../../charts/place-strip.ts';
import { placeTiles, TILE } from '../../charts/place-tiles.ts';
import { wrapText } from '../../charts/text-width.ts';
import type { Drawing, Figure } from '../../figures/figure.ts';

/** Width of every chart but the map, in chart units: a phone's. */
export const CHART_WIDTH = 340;

/** Width of a block of the map, twelve tiles. */
export const BLOCK_WIDTH = 12 * TILE;

/** From one block of the map to the next, where they stand side by side. */
export const BLOCK_GAP = 24;

/** How high a drawing will be, in chart units. */
export function heightOf(drawing: Exclude<Drawing, { kind: 'tiles' }>, direction: Direction): number {
  switch (drawing.kind) {
    case 'bars':
      return placeBars(drawing.bars, CHART_WIDTH, direction, drawing.max).height;
    case 'dots':
      return placeDots(drawing.rows, drawing.columns, drawing.dots, CHART_WIDTH, direction).height;
    case 'heat':
      return placeHeat(drawing.rows, drawing.columns, drawing.cells, CHART_WIDTH, direction).height;
    case 'line':
      return placeLine(drawing.points, drawing.goal, drawing.level, drawing.tickText, CHART_WIDTH, direction).height;
    case 'strip':
      return placeStrip(drawing.marks, drawing.median, drawing.tickText, CHART_WIDTH, direction, drawing.key).height;
    case 'pairs':
      return placePairs(drawing.pairs, drawing.heads, drawing.firstMax, CHART_WIDTH, direction).height;
    case 'progress':
      return placeProgress(drawing.series, drawing.start, drawing.tickText, CHART_WIDTH, direction).height;
  }
}

/** The size of what is drawn of a figure as one picture, in chart units; the map has its key besides. */
export function sizeOf(drawing: Drawing | undefined, direction: Direction): { width: number; height: number } {
  if (drawing?.kind !== 'tiles') return { width: CHART_WIDTH, height: drawing ? heightOf(drawing, direction) : 0 };
  const heights = drawing.blocks.map((block) => placeTiles(block.tiles, drawing.largest).height);
  // Its blocks stand in three columns, each with its name above it.
  const height = Math.max(...[0, 1, 2].map((column) => (heights[column] ?? 0) + (heights[column + 3] ?? 0) + 60));
  return { width: 3 * BLOCK_WIDTH + 2 * BLOCK_GAP, height };
}

/** Height an embedded chart needs on a page 360 pixels wide: words above and below included, a little generous. */
export function embedHeight({ drawing, title, subtitle, source, rates }: Figure, direction: Direction): number {
  const picture = !drawing
    ? 40
    : drawing.kind === 'tiles'
      ? drawing.blocks.reduce((sum, block) => sum + placeTiles(block.tiles, drawing.largest).height + 52, 48)
      : heightOf(drawing, direction);
  const lines = (text: string, size: number): number => wrapText(text, 300, size).length;
  // A rate and its source take about two lines.
  const below = (lines(source, 14) + 2 * rates.length) * 25;
  return Math.ceil(picture + lines(title, 21) * 28 + lines(subtitle, 15) * 26 + below + 150);
}
