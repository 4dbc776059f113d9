import { placeTiles } from '../../charts/place-tiles.ts';
import type { TileBlock } from '../../figures/figure.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';
import { linked } from './linked.ts';

const GROUPS = ['ldc', 'lldc', 'sids'];

/**
 * The tiles of one block of the map.
 * @param largest what the strongest colour of the whole map stands for
 */
export function tileBlock(block: TileBlock, largest: number): Markup[] {
  const placed = placeTiles(block.tiles, largest);
  const tileOf = new Map(block.tiles.map((tile) => [tile.key, tile]));
  return placed.tiles.map(({ key, x, y, step, label }) => {
    const own = tileOf.get(key);
    const groups = own?.class?.split(' ') ?? [];
    const { text, fit } = label;
    const start = attributes({ x: label.x, y: label.y, textLength: fit, lengthAdjust: fit && 'spacingAndGlyphs' });
    return linked({ to: own?.to, label: own?.name, class: `step-${step}` }, [
      markup`<rect x="${x}" y="${y}" width="${placed.size}" height="${placed.size}"></rect>`,
      markup`<text${start}>${text}</text>`,
      GROUPS.flatMap((group, index) =>
        groups.includes(group)
          ? markup`<rect class="group" x="${x + 2 + index * 7}" y="${y + placed.size - 4}" width="6" height="2"></rect>`
          : [],
      ),
    ]);
  });
}
