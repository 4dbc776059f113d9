import { nameOf, type SixNames } from '../names.ts';
import type { Translator } from '../translate.ts';

/** How texts and ids of the data are put into a sentence. */
export interface Words {
  /** Sets a text of the data apart from the words of the sentence. */
  readonly quote: (text: string) => string;
  readonly entity: (id: string) => string;
  readonly country: (iso3: string) => string;
}

/** What names are looked up in: the register after a change, then the one before. */
interface Names {
  readonly entity: ReadonlyMap<string, { readonly name: string }>;
  readonly place: ReadonlyMap<string, SixNames>;
}

/** The words for sentences about some registers; whatever comes from the data is quoted. */
export function wordsFor({ locale }: Translator, registers: readonly Names[], quote: Words['quote']): Words {
  const first = <Item>(find: (names: Names) => Item | undefined): Item | undefined =>
    registers.map(find).find((found) => found !== undefined);
  return {
    quote,
    entity: (id) => quote(first(({ entity }) => entity.get(id))?.name ?? id),
    country: (iso3) => {
      const row = first(({ place }) => place.get(iso3));
      return quote(row ? nameOf(row, locale.id) : iso3);
    },
  };
}
