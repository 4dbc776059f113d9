import type { TableOf } from '../rules/tables-of.ts';
import type { Dataset } from '../schema/dataset.ts';
import { Entity } from '../schema/entity.ts';

/** Of all tables only that of entities: no draft adds to another, and what each of them is need not be loaded. */
export function tablesOf({ entities }: Dataset): TableOf[] {
  return [{ name: 'entities', schema: Entity, key: ['id'], rows: entities }];
}
