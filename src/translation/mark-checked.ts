import { stampOf } from './marks.ts';
import type { TargetId, Unit } from './unit.ts';

/**
 * What is known to be read in a language, with some more units; those that are gone are left out.
 * @param known what was known before
 * @param every all units there are
 */
export function markChecked(
  known: Readonly<Record<string, string>>,
  read: readonly Unit[],
  every: readonly Unit[],
  locale: TargetId,
): Record<string, string> {
  const stamps = read.flatMap((unit) => {
    const text = unit.texts[locale];
    return text === undefined ? [] : [[unit.id, stampOf(unit.english, text)] as const];
  });
  const ids = new Set(every.map(({ id }) => id));
  const all = Object.entries({ ...known, ...Object.fromEntries(stamps) }).filter(([id]) => ids.has(id));
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
