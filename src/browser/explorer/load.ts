import type { FacetFile, NameFile, TitleFile } from '../../explorer/columns.ts';
import { type FacetTable, openTable } from '../../explorer/facet-table.ts';
import { joinTexts, plainNames, type PlainNames, plainText, type PlainTexts } from '../../explorer/search-words.ts';
import { LOCALES, type LocaleId } from '../../i18n/locales.ts';
import { type Translator, translator } from '../../i18n/translate.ts';
import { learnMessages } from '../messages.ts';
import { readJson } from '../read-json.ts';

/** The register as the explorer has it. */
export interface Library {
  readonly translator: Translator;
  readonly table: FacetTable;
  readonly titles: TitleFile;
  readonly names: NameFile;
  /** Names as they are searched. */
  readonly plain: PlainNames;
  /** The searched texts; made when they are first asked for. */
  readonly texts: () => PlainTexts;
}

/** Loads what the explorer needs from the site's own origin, side by side. */
export async function loadLibrary({ dataset }: HTMLElement): Promise<Library> {
  const { locale = 'en', data = '', words = '' } = dataset;
  const [facets, titles, names, { messages }] = await Promise.all([
    readJson<FacetFile>(`${data}explorer/facets.json`),
    readJson<TitleFile>(`${data}explorer/titles.json`),
    readJson<NameFile>(`${data}explorer/names.json`),
    readJson<{ messages: Record<string, string> }>(words),
  ]);
  learnMessages(locale as LocaleId, messages);
  const table = openTable(facets);
  let texts: PlainTexts | undefined;
  return {
    translator: translator(locale as LocaleId),
    table,
    titles,
    names,
    plain: plainNames(names),
    texts: () => (texts ??= joinTexts(textsOf(table, titles))),
  };
}

/** The title of each pledge and the names of its entities; those of a set of entities are made ready once. */
function textsOf({ columns: { entity } }: FacetTable, { titles, entities }: TitleFile): string[] {
  const ofSet = entity.sets.map((set) =>
    set.map((position) => plainText(entities[entity.values[position] ?? ''] ?? '')).join(''),
  );
  return titles.map((title, row) => `${plainText(title)}${ofSet[entity.of[row] ?? 0] ?? ''}`);
}

/** What a value of a facet is called in the language of the page. */
export function nameOfValue({ names, titles, translator: { locale } }: Library, facet: string, value: string): string {
  if (facet === 'entity') return titles.entities[value] ?? value;
  const position = LOCALES.findIndex(({ id }) => id === locale.id);
  return names[facet as keyof NameFile]?.[value]?.[position] ?? value;
}
