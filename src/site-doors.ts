import type { LocaleId } from './i18n/locales.ts';
import { doorOf } from './model/doors.ts';
import { type DoorTo, type ListView, listView } from './model/list-view.ts';
import type { Selection } from './model/selection.ts';
import { doorHref } from './routes.ts';
import { site } from './site-dataset.ts';

/** The doors of a category's totals to the list behind them. */
export function doorsOf(locale: LocaleId, selection: Selection): DoorTo {
  return (part) => {
    const door = doorOf(site().view, selection, part);
    return door && doorHref(locale, door);
  };
}

/** Where the lists behind the figures of the home stand. */
export function homeDoors(locale: LocaleId): Record<'counted' | 'reported' | 'silent', string | undefined> {
  return {
    counted: doorsOf(locale, [])('counted'),
    reported: doorsOf(locale, [{ dimension: 'reporting', value: 'reported' }])(),
    silent: doorsOf(locale, [{ dimension: 'reporting', value: 'not-reported' }])(),
  };
}

/**
 * The list that the page of a category shows.
 * @param listed how much of it there is room for
 */
export function listOf(locale: LocaleId, selection: Selection, listed?: number): ListView {
  return listView(site().view, selection, doorsOf(locale, selection), listed);
}
