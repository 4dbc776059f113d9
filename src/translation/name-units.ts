import { LOCALES } from '../i18n/locales.ts';
import { nameOf, type SixNames } from '../i18n/names.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Unit } from './unit.ts';

/** The names in tables: of countries, territories, goals and action lines. */
export function nameUnits({ countries, territories, sdgs, wsis_action_lines }: Dataset): Unit[] {
  const unit = (table: string, key: string | number, row: SixNames): Unit => ({
    id: `${table}:${key}`,
    area: 'names',
    english: row.name_en,
    texts: Object.fromEntries(LOCALES.filter(({ id }) => id !== 'en').map(({ id }) => [id, nameOf(row, id)])),
  });
  return [
    ...countries.map((row) => unit('countries', row.iso3, row)),
    ...territories.map((row) => unit('territories', row.iso3, row)),
    ...sdgs.map((row) => unit('sdgs', row.number, row)),
    ...wsis_action_lines.map((row) => unit('wsis-action-lines', row.code, row)),
  ];
}
