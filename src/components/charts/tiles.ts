import { placeTiles } from '../../charts/place-tiles.ts';
import type { Drawing } from '../../figures/figure.ts';
import { attributes } from '../attributes.ts';
import { type Markup, markup } from '../markup.ts';
import { CHART_WIDTH } from './size-of.ts';
import { type Shown, svg } from './svg.ts';
import { tileBlock } from './tile-block.ts';
import { tileKey } from './tile-key.ts';

/** The map in a page: a drawing for each block, to stand side by side where there is room. */
export function tiles(
  drawing: Extract<Drawing, { kind: 'tiles' }>,
  { id, title, description, translator }: Shown,
): Markup {
  const blocks = drawing.blocks.map((block) => {
    const key = block.key.toLowerCase();
    const picture = svg(
      placeTiles(block.tiles, drawing.largest),
      { id: `${id}-${key}`, title: block.label, description },
      tileBlock(block, drawing.largest),
      true,
    );
    const name = markup`<p class="small" dir="auto"><a${attributes({ href: block.to })}>${block.label}</a></p>`;
    return markup`<div class="block-${key}">${name}${picture}</div>`;
  });
  const { placed, drawn } = tileKey(drawing, CHART_WIDTH, translator.locale.direction);
  const shades = svg(placed, { id: `${id}-key`, title: drawing.head, description }, [drawn]);
  return markup`${shades}<div class="world" dir="ltr" role="group" aria-label="${title}">${blocks}</div>`;
}
