import { type Mark, MARKS } from './marks.ts';
import type { Translations } from './open-translations.ts';
import { type Area, AREAS, type TargetId, type Unit } from './unit.ts';

/** How many texts carry each mark. */
export type Tally = Readonly<Record<Mark, number>> & { readonly all: number };

/** How far a language is: in all, by part of the site, and what is not as it should be. */
export interface LanguageTally {
  readonly locale: TargetId;
  readonly all: Tally;
  readonly areas: readonly { readonly area: Area; readonly tally: Tally }[];
  readonly missing: readonly Unit[];
  readonly outdated: readonly Unit[];
}

/** How far each language is. */
export function tallyLanguages({ units, targets, markOf }: Translations): LanguageTally[] {
  return targets.map((locale) => {
    const marked = units.map((unit) => ({ unit, mark: markOf(unit, locale) }));
    const withMark = (mark: Mark): Unit[] => marked.filter((one) => one.mark === mark).map(({ unit }) => unit);
    return {
      locale,
      all: tallyOf(marked.map(({ mark }) => mark)),
      areas: AREAS.map((area) => ({
        area,
        tally: tallyOf(marked.filter(({ unit }) => unit.area === area).map(({ mark }) => mark)),
      })),
      missing: withMark('missing'),
      outdated: withMark('outdated'),
    };
  });
}

function tallyOf(marks: readonly Mark[]): Tally {
  const count = (mark: Mark): number => marks.filter((one) => one === mark).length;
  return {
    all: marks.length,
    ...(Object.fromEntries(MARKS.map((mark) => [mark, count(mark)])) as Record<Mark, number>),
  };
}
