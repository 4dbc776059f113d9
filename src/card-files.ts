import { CARD, placeCard } from './charts/place-card.ts';
import { card } from './components/card.ts';
import { dropFallbackMarks } from './i18n/fallback-marks.ts';
import { directionOf, nearestLocale } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { madeOnce } from './made-once.ts';
import { type PledgeRow, pledgeRows } from './model/pledge-rows.ts';
import { MOST_CARDS } from './scale.ts';
import type { Fonts } from './picture/fonts.ts';
import { measureText } from './picture/measure-text.ts';
import { toPng } from './picture/to-png.ts';
import { cardWords } from './record/card-words.ts';
import { site } from './site-dataset.ts';

export { CARD };

/** Whether pledges have cards: not in a register of very many, and not where no page is one pledge's alone. */
export function haveCards(): boolean {
  return !import.meta.env.PLEDGE_SHARDS && site().view.pledges.length <= MOST_CARDS;
}

/** The paths of the cards of all pledges: one a pledge, in its own language. */
export function cardPaths(): { params: { id: string }; props: { row: PledgeRow } }[] {
  if (!haveCards()) return [];
  const { view } = site();
  return pledgeRows(view, view.pledges).map((row) => ({ params: { id: row.pledge.id }, props: { row } }));
}

/** The card of a pledge as a PNG. */
export function cardPng(row: PledgeRow, fonts: Fonts): Uint8Array {
  const { language } = row.pledge;
  const direction = directionOf(language);
  const placed = placeCard(cardWords(row, translator(nearestLocale(language))), direction, measureIn(fonts));
  return toPng(dropFallbackMarks(String(card(placed, direction))), fonts, 1);
}

// Words that were measured in some fonts are known from then on.
const measureIn = madeOnce(measureText);
