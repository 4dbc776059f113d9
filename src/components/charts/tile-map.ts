import { placeTiles } from '../../charts/place-tiles.ts';
import type { Drawing } from '../../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { BLOCK_GAP, BLOCK_WIDTH } from './size-of.ts';
import { texts } from './texts.ts';
import { tileBlock } from './tile-block.ts';

/**
 * The map as one drawing: its blocks in three columns.
 * @param x left edge, in chart units
 * @param y upper edge, in chart units
 */
export function tileMap({ blocks, largest }: Extract<Drawing, { kind: 'tiles' }>, x: number, y: number): Markup[] {
  const heights = blocks.map((block) => placeTiles(block.tiles, largest).height);
  return blocks.map((block, index) => {
    const left = x + (index % 3) * (BLOCK_WIDTH + BLOCK_GAP);
    const above = y + 20 + (index >= 3 ? (heights[index - 3] ?? 0) + 30 : 0);
    const name = texts([{ x: left, y: above - 6, anchor: 'start', text: block.label }], 'ltr', 'strong');
    return markup`<g>${name}<svg class="tiles" x="${left}" y="${above}">${tileBlock(block, largest)}</svg></g>`;
  });
}
