import { type Direction, mirror, mirrorArea, type Area, type PlacedText, round } from './frame.ts';
import { type Measure, wrapText } from './text-width.ts';

/** The size that programs which show links ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 80;
const INNER = CARD.width - 2 * MARGIN;
const BAND = 24;
/** Sizes a title may have, the largest first, and how many lines of it there is room for. */
const TITLES = [
  { size: 66, lines: 3 },
  { size: 56, lines: 4 },
  { size: 46, lines: 5 },
] as const;
const LABEL = 30;
const NAME = 36;
const FOOT = 28;
/** Between the sign of a focus area and its name, and between two of them. */
const GAP = 14;
const APART = 34;

/** What a card says, in words ready to show. */
export interface CardWords {
  readonly title: string;
  readonly entity: string;
  /** What the pledge is sorted under: a key, the sign that stands for it, its name. */
  readonly labels: readonly { readonly key: string; readonly sign: string; readonly name: string }[];
  readonly register: string;
}

/** A card with all its coordinates. */
export interface PlacedCard {
  /** Stretches of the band at its head, one a label. */
  readonly bands: readonly (Area & { readonly key: string })[];
  readonly labels: readonly { readonly key: string; readonly sign: PlacedText; readonly name: PlacedText }[];
  readonly title: { readonly size: number; readonly lines: readonly PlacedText[] };
  readonly entity: PlacedText;
  readonly rule: Area;
  readonly register: PlacedText;
  readonly sizes: { readonly label: number; readonly entity: number; readonly register: number };
}

/** Places the words of a card so that none of them leaves it; what has no room ends in an ellipsis. */
export function placeCard(words: CardWords, direction: Direction, measure: Measure): PlacedCard {
  const at = (x: number, y: number, text: string): PlacedText => ({
    x: mirror(x, CARD.width, direction),
    y: round(y),
    anchor: 'start',
    text,
  });
  const { labels, rows } = placeLabels(words.labels, measure);
  const top = 142 + rows * (LABEL + 16);
  const { size, lines } = fitTitle(words.title, top, measure);
  const leading = size * 1.26;
  const foot = CARD.height - 56;
  return {
    bands: words.labels.map(({ key }, index, { length }) => ({
      key,
      ...mirrorArea(
        { x: (index * CARD.width) / length, y: 0, width: CARD.width / length, height: BAND },
        CARD.width,
        direction,
      ),
    })),
    labels: labels.map(({ key, x, row, sign, name }) => {
      const y = 104 + row * (LABEL + 16);
      return { key, sign: at(x, y, sign), name: at(x + measure(sign, LABEL) + GAP, y, name) };
    }),
    title: { size, lines: lines.map((line, index) => at(MARGIN, top + size * 0.86 + index * leading, line)) },
    entity: at(MARGIN, foot - 74, cutText(words.entity, INNER, NAME, false, measure)),
    rule: { x: MARGIN, y: foot - 46, width: INNER, height: 2 },
    register: at(MARGIN, foot, cutText(words.register, INNER, FOOT, false, measure)),
    sizes: { label: LABEL, entity: NAME, register: FOOT },
  };
}

interface LabelAt {
  readonly key: string;
  readonly sign: string;
  readonly name: string;
  readonly x: number;
  readonly row: number;
}

/** The labels one after the other, in a second row where the first is full. */
function placeLabels(labels: CardWords['labels'], measure: Measure): { labels: LabelAt[]; rows: number } {
  const placed: LabelAt[] = [];
  let [x, row] = [MARGIN, 0];
  for (const label of labels) {
    const before = measure(label.sign, LABEL) + GAP;
    const name = cutText(label.name, INNER - before, LABEL, false, measure);
    const width = before + measure(name, LABEL);
    if (x > MARGIN && x + width > CARD.width - MARGIN) [x, row] = [MARGIN, row + 1];
    placed.push({ ...label, name, x, row });
    x += width + APART;
  }
  return { labels: placed, rows: row };
}

/** The largest size in which the whole title has room; else as much of it as the smallest has room for. */
function fitTitle(title: string, top: number, measure: Measure): { size: number; lines: string[] } {
  const room = CARD.height - 56 - 74 - NAME - 24 - top;
  const tries = TITLES.map(({ size, lines: most }) => {
    const lines = wrapText(title, INNER, size, true, measure);
    const fits = lines.length <= most && lines.length * size * 1.26 <= room;
    return { size, lines, isWhole: fits && lines.every((line) => measure(line, size, true) <= INNER) };
  });
  const whole = tries.find(({ isWhole }) => isWhole);
  if (whole) return whole;
  const { size } = TITLES[2];
  const most = Math.max(1, Math.floor(room / (size * 1.26)));
  const lines = wrapText(title, INNER, size, true, measure);
  const kept = lines.slice(0, most);
  const isCut = lines.length > most;
  return {
    size,
    lines: kept.map((line, index) =>
      isCut && index === most - 1
        ? cutText(`${line} ${lines[most] ?? ''}`, INNER, size, true, measure)
        : cutText(line, INNER, size, true, measure),
    ),
  };
}

/** A text as it is where it has room; else as many of its words as do, with an ellipsis. */
export function cutText(text: string, maxWidth: number, fontSize: number, bold: boolean, measure: Measure): string {
  if (measure(text, fontSize, bold) <= maxWidth) return text;
  // Pieces that end a line well; a single one that is too long is cut within.
  const pieces = text.split(/(?= )|(?<=[\u2e80-\u9fff])/u);
  const whole = longest(pieces, maxWidth, fontSize, bold, measure);
  const kept = whole === '' ? longest([...text], maxWidth, fontSize, bold, measure) : whole;
  return `${kept.replace(/[\s.,:;،。，：；、-]+$/u, '')}…`;
}

/** As many of the first pieces as have room beside an ellipsis. */
function longest(
  pieces: readonly string[],
  maxWidth: number,
  fontSize: number,
  bold: boolean,
  measure: Measure,
): string {
  let [most, tooMany] = [0, pieces.length + 1];
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1;
    if (measure(`${pieces.slice(0, middle).join('')}…`, fontSize, bold) <= maxWidth) most = middle;
    else tooMany = middle;
  }
  return pieces.slice(0, most).join('');
}
