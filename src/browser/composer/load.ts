import type { NamedRows } from '../../authoring/dataset-of-slice.ts';
import { shardOf } from '../../pledge-shards.ts';
import { ownValue } from '../../schema/own-value.ts';
import { readJson } from '../read-json.ts';
import type { EntityRecords, ReferenceSlice, RegisterSlice } from '../../authoring/register-slice.ts';

/** What comes with the form in the language of the page. */
export interface Lists extends NamedRows {
  /** Other names by which places are known, where there are any. */
  readonly also: Readonly<Record<string, readonly string[]>>;
  readonly messages: Readonly<Record<string, string>>;
}

/** The files the form works with, each asked for once. */
export interface Loader {
  readonly lists: () => Promise<Lists>;
  readonly slice: () => Promise<RegisterSlice>;
  /** What is needed besides once a record is judged or shown as a whole: facts, and words. */
  readonly reference: () => Promise<ReferenceSlice>;
  readonly words: () => Promise<Readonly<Record<string, string>>>;
  /** What there is to say of a text that is more than words in paragraphs. */
  readonly textWords: () => Promise<Readonly<Record<string, string>>>;
  /** The records of an entity. */
  readonly records: (entity: string) => Promise<EntityRecords>;
}

/** Loads from the site's own origin, as the page says where. */
export function loader({ lists = '', words = '', textWords = '', records = '' }: DOMStringMap): Loader {
  const kept = new Map<string, Promise<EntityRecords>>();
  return {
    lists: () => readJson<Lists>(lists),
    slice: () => readJson<RegisterSlice>(`${records}register.json`),
    reference: () => readJson<ReferenceSlice>(`${records}register/reference.json`),
    words: () => readJson<Readonly<Record<string, string>>>(words),
    textWords: () => readJson<Readonly<Record<string, string>>>(textWords),
    records: (entity) => {
      const known = kept.get(entity) ?? readRecords(records, entity);
      kept.set(entity, known);
      // What could not be had is asked for again.
      known.catch(() => kept.delete(entity));
      return known;
    },
  };
}

/** Where pledges share pages, entities share files. */
async function readRecords(folder: string, entity: string): Promise<EntityRecords> {
  if (!import.meta.env.PLEDGE_SHARDS)
    return readJson<EntityRecords>(`${folder}entities/${encodeURIComponent(entity)}.json`);
  const file = `${folder}entities/${shardOf(entity, Number(import.meta.env.PLEDGE_SHARDS))}.json`;
  return ownValue(await readJson<Readonly<Record<string, EntityRecords>>>(file), entity) ?? { pledges: {} };
}
