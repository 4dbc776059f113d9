/** How many pledges a page of the list shows. */
export const PAGE_SIZE = 60;

/** How many entities a page of their list names: a row of it is short. */
export const ENTITIES_ON_PAGE = 200;

/** A list cut into pages, numbered from 1; an empty list has one empty page. */
export function pagesOf<Item>(items: readonly Item[], size: number): { page: number; items: readonly Item[] }[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
