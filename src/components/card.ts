import type { Direction } from '../charts/frame.ts';
import { CARD, type PlacedCard } from '../charts/place-card.ts';
import { attributes } from './attributes.ts';
import { texts } from './charts/texts.ts';
import { type Markup, markup } from './markup.ts';

// A picture has no style sheet around it: the colours of styles/tokens.css by day, written out.
const COLOURS: Readonly<Partial<Record<string, string>>> = {
  access: '#274893',
  adoption: '#7a3331',
  'value-creation': '#2e9134',
  accelerate: '#a06dbe',
};
const [PAPER, INK, SOFT, RULE] = ['#fbfaf7', '#1a1d21', '#5a6068', '#dcd8cf'];

/** The card of a pledge as a stand-alone SVG of the size of `CARD`. */
export function card(
  { bands, labels, title, entity, rule, register, sizes }: PlacedCard,
  direction: Direction,
): Markup {
  const { width, height } = CARD;
  // Chinese needs its own font named: a font that only helps out comes without its bold.
  const isChinese = title.lines.some(({ text }) => /[\u4e00-\u9fff]/.test(text));
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${isChinese ? 'Noto Sans S Chinese' : 'DejaVu Sans'}">
<rect width="${width}" height="${height}" fill="${PAPER}"></rect>
${bands.map(({ key, ...area }) => markup`<rect${attributes({ ...area, fill: COLOURS[key] })}></rect>`)}
${labels.map(
  ({ key, sign, name }) => markup`<g font-size="${sizes.label}">
<g${attributes({ fill: COLOURS[key] })}>${texts([sign], direction)}</g>
<g fill="${INK}">${texts([name], direction)}</g>
</g>`,
)}
<g font-size="${title.size}" font-weight="700" fill="${INK}">${texts(title.lines, direction)}</g>
<g font-size="${sizes.entity}" fill="${INK}">${texts([entity], direction)}</g>
<rect${attributes({ ...rule, fill: RULE })}></rect>
<g font-size="${sizes.register}" fill="${SOFT}">${texts([register], direction)}</g>
</svg>`;
}
