import { type Reading, withoutMarks } from '../i18n/citation-text.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { foreignTo, nearestLocale } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { type Translator, translator as translatorOf } from '../i18n/translate.ts';
import type { PledgeRow } from '../model/pledge-rows.ts';
import type { PledgeView } from '../model/pledge-view.ts';
import type { Fact, FactLine, Run } from './fact.ts';

/** The picture that announces a pledge, for the page to link. */
export interface CardLink {
  readonly to: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What people need to cite or announce a pledge, as text to copy. A pledge that was given up is not announced.
 * @param card nothing where pledges have none
 */
export function citationFacts(
  view: PledgeView,
  translator: Translator,
  reading: Reading,
  card: CardLink | undefined,
): Fact[] {
  const { t } = translator;
  const [entities, date] = [entitiesText(view, translator), formatDate(translator.locale, reading.date)];
  const { commit = '', address = '' } = reading;
  const known = [commit && 'commit', address && 'address'].filter(Boolean).join('-');
  const values = {
    entities,
    year: view.pledge.announced?.slice(0, 4) ?? t('cite.no-year'),
    register: t('site.title'),
    date,
    commit: commit.slice(0, 7),
    address,
    areas: formatList(
      translator.locale,
      view.focus_areas.map((area) => t(`focus-area.${area}`)),
    ),
  };
  const say = (key: string): FactLine => sayWithTitle(view, translator, key as MessageKey, values);
  const announced = { label: t('cite.announce'), lines: [say(`cite.announce.text${address && '.address'}`)] };
  return [
    { label: t('cite.short'), lines: [say('cite.short.text')] },
    { label: t('cite.long'), lines: [say(`cite.long.text${known && `.${known}`}`)] },
    ...(view.withdrawn ? [] : [announced]),
    ...(card
      ? [{ label: t('cite.card'), lines: [{ runs: [{ text: t('cite.card.link', sizeOf(card)), to: card.to }] }] }]
      : []),
  ];
}

function sizeOf({ width, height }: CardLink): Record<'width' | 'height', string> {
  return { width: String(width), height: String(height) };
}

/** What the card of a pledge is, for those who do not see it: in the language of the card. */
export function cardAlt(view: PledgeRow): { text: string; lang: string } {
  const translator = translatorOf(nearestLocale(view.pledge.language));
  const values = { title: view.pledge.title, entities: entitiesText(view, translator) };
  return { text: translator.t('cite.card.alt', values), lang: translator.locale.tag };
}

/** All who pledge, up to three; then the lead and how many others. */
function entitiesText({ entities }: PledgeRow, { t, locale }: Translator): string {
  const names = entities.map(({ name }) => name);
  return names.length > 3
    ? `${names[0] ?? ''} ${t('common.and-more', { count: names.length - 1 })}`
    : formatList(locale, names);
}

// The title stays in the language of the pledge, and the words round it in that of the page.
function sayWithTitle(
  { pledge }: PledgeView,
  { t, locale }: Translator,
  key: MessageKey,
  values: Readonly<Record<string, string>>,
): FactLine {
  const MARK = '\u0000';
  const [before = '', after = ''] = t(key, { ...values, title: MARK }).split(MARK);
  const lang = foreignTo(locale.id, pledge.language);
  const title: Run = { text: pledge.title, ...(lang && { lang }) };
  const bare = (text: string): string => withoutMarks(text, [values['register'] ?? '', values['address'] ?? '']);
  return { runs: [{ text: before }, title, { text: bare(after) }] };
}
