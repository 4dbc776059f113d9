import { experimental_AstroContainer } from 'astro/container';
import { type Measure } from './charts/text-width.ts';
import { CARD, placeCard } from './charts/place-card.ts';
import Card from './components/Card.astro';
import { dropFallbackMarks } from './i18n/fallback-marks.ts';
import { directionOf, nearestLocale } from './i18n/locales.ts';
import { translator } from './i18n/translate.ts';
import { type PledgeRow, pledgeRows } from './model/pledge-rows.ts';
import { MOST_CARDS } from './scale.ts';
import { measureText } from './picture/measure-text.ts';
import { toPng } from './picture/to-png.ts';
import { cardWords } from './record/card-words.ts';
import { site } from './site-dataset.ts';

export { CARD };

/** Whether pledges have cards: not in a register of very many. */
export function haveCards(): boolean {
  return site().view.pledges.length <= MOST_CARDS;
}

/** The paths of the cards of all pledges: one a pledge, in its own language. */
export function cardPaths(): { params: { id: string }; props: { row: PledgeRow } }[] {
  if (!haveCards()) return [];
  const { view } = site();
  return pledgeRows(view, view.pledges).map((row) => ({ params: { id: row.pledge.id }, props: { row } }));
}

/** The card of a pledge as a PNG. */
export async function cardPng(row: PledgeRow, project: string): Promise<Uint8Array> {
  container ??= experimental_AstroContainer.create();
  measure ??= measureText(project);
  const { language } = row.pledge;
  const direction = directionOf(language);
  const card = placeCard(cardWords(row, translator(nearestLocale(language))), direction, measure);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- the linter does not see into .astro files
  const html = await (await container).renderToString(Card, { props: { card, direction } });
  return toPng(dropFallbackMarks(html.slice(html.indexOf('<svg'))), project, 1);
}

let container: Promise<experimental_AstroContainer> | undefined;
let measure: Measure | undefined;
