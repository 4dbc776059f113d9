import type { FacetFile, NameFile, TitleFile } from '../../explorer/columns.ts';
import { FACETS } from '../../explorer/facets.ts';
import { answerTo, type Holdings, meantBy, openHoldings } from '../../explorer/holdings.ts';
import type { Question } from '../../explorer/question.ts';
import { shownRow } from '../../explorer/shown-row.ts';
import { type Dimension, SHARED_OUT } from '../../model/dimensions.ts';
import { PAGE_SIZE } from '../../model/pages.ts';
import { sharedOfColumns, totalsOfColumns } from '../../model/totals.ts';
import { readAt } from '../read-at.ts';
import type { Answer, Asked, Files, Opening, Request } from './desk.ts';

// Keeps the register and looks things up in it, beside the page, which stays free to draw.

let holdings: Promise<Holdings> | undefined;

addEventListener('message', ({ data: { number, request } }: MessageEvent<Asked>) => {
  replyTo(request).then(
    (reply) => postMessage({ number, reply }),
    () => postMessage({ number }),
  );
});

async function replyTo(request: Request): Promise<Opening | Answer | string[]> {
  if (request.kind === 'open') return open(request.files, request.language);
  if (!holdings) throw new Error('Nothing is open.');
  const held = await holdings;
  return request.kind === 'ask' ? answer(held, request.question) : idsOf(held, request.question);
}

async function open(addresses: Files, language: string): Promise<Opening> {
  const files = Promise.all([
    readAt<FacetFile>(addresses.facets),
    readAt<TitleFile>(addresses.titles),
    readAt<NameFile>(addresses.names),
  ]);
  holdings = files.then(([facets, titles, names]) => openHoldings(facets, titles, names, language));
  const [facets, titles, names] = await files;
  // While the page makes its filters: the first word is then looked for as fast as the others.
  setTimeout(() => void holdings?.then(({ texts }) => texts()));
  const values = Object.fromEntries(FACETS.map((facet) => [facet, facets.facets[facet].values])) as Opening['values'];
  return { values, entities: titles.entities, names };
}

function answer(held: Holdings, question: Question): Answer {
  const { table, titles } = held;
  const { rows, counts } = answerTo(held, question);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(question.page, pages);
  return {
    counts,
    totals: totalsOfColumns(rows, table),
    shared: sharedBy(held, question, rows),
    page,
    pages,
    meant: rows.length === 0 ? meantBy(held, question) : undefined,
    rows: Array.from(rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), (row) => shownRow(table, titles, row)),
  };
}

/** Over two kinds of categories at once values are shared in another way, and over several they are those of each. */
function sharedBy({ table }: Holdings, { chosen }: Question, rows: Uint32Array): Answer['shared'] {
  const [facet, ...others] = FACETS.filter((one) => chosen[one]?.length && SHARED_OUT.has(one as Dimension));
  const [value, ...more] = facet ? (chosen[facet] ?? []) : [];
  if (!facet || value === undefined || others.length > 0 || more.length > 0) return undefined;
  const column = table.columns[facet];
  return { facet, value, cents: sharedOfColumns(rows, table, column, column.values.indexOf(value)) };
}

function idsOf(held: Holdings, question: Question): string[] {
  return Array.from(answerTo(held, question).rows, (row) => held.titles.ids[row] ?? '');
}
