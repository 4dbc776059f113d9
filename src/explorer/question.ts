import { type Chosen, FACETS } from './facets.ts';

/** The orders of a list. */
export const ORDERS = ['newest', 'largest', 'soonest', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** What is asked of the register: words, values, an order, and a page of the answer. */
export interface Question {
  readonly words: string;
  readonly chosen: Chosen;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

/** Every pledge, newest first. */
export const EVERYTHING: Question = { words: '', chosen: {}, order: 'newest', page: 1 };

/** Most characters of a search. */
const MAX_WORDS = 200;
/** Most values of one facet that an address can ask for. */
const MAX_VALUES = 100;

/** The query of the address of a question, with its question mark; empty for everything. Every question has one address. */
export function addressOf({ words, chosen, order, page }: Question): string {
  const query = new URLSearchParams();
  if (words.trim() !== '') query.set('q', words.trim());
  for (const facet of FACETS) {
    const values = chosen[facet];
    if (values?.length) query.set(facet, [...values].sort().join(','));
  }
  if (order !== 'newest') query.set('order', order);
  if (page > 1) query.set('page', String(page));
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The question an address asks; what it does not know is left out. */
export function questionOf(query: string): Question {
  const asked = new URLSearchParams(query);
  const chosen = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = (asked.get(facet) ?? '').split(',').filter(Boolean).slice(0, MAX_VALUES);
      return values.length > 0 ? [[facet, [...new Set(values)]]] : [];
    }),
  );
  return {
    words: (asked.get('q') ?? '').slice(0, MAX_WORDS),
    chosen,
    order: ORDERS.find((order) => order === asked.get('order')) ?? 'newest',
    page: Math.max(1, Math.trunc(Number(asked.get('page'))) || 1),
  };
}
