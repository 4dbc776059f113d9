import { FOCUS_AREA_SIGN } from '../i18n/focus-area-sign.ts';
import type { Translator } from '../i18n/translate.ts';
import type { PledgeRow } from '../model/pledge-rows.ts';

/** What the card of a pledge says. */
export interface CardWords {
  readonly title: string;
  readonly entity: string;
  readonly labels: readonly { readonly key: string; readonly sign: string; readonly name: string }[];
  readonly register: string;
}

/**
 * The words of a pledge's card.
 * @param translator of the pledge's own language, or the nearest there is
 */
export function cardWords({ pledge, entities, focus_areas }: PledgeRow, { t }: Translator): CardWords {
  const [lead, ...others] = entities;
  const more = others.length > 0 ? ` ${t('common.and-more', { count: others.length })}` : '';
  return {
    title: pledge.title,
    entity: `${lead?.name ?? ''}${more}`,
    labels: focus_areas.map((area) => ({
      key: area,
      sign: FOCUS_AREA_SIGN[area],
      name: t(`focus-area.${area}`),
    })),
    register: t('site.title'),
  };
}
