import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translate.ts';
import { paging } from './paging.ts';

describe('paging', () => {
  const html = (page: number, pages: number) => String(paging(page, pages, (to) => `/p/${to}/`, translator('en')));

  it('is nothing for one page', () => {
    expect(html(1, 1)).toBe('');
  });

  it('names the neighbours, the page itself, and each page further away by its number', () => {
    expect(html(12, 30)).toBe(
      '<nav class="pages" aria-label="Pages of this list"><a rel="prev" href="/p/11/">Previous page</a> ' +
        '<a href="/p/1/" aria-label="Page 1 of 30">1</a> <a href="/p/2/" aria-label="Page 2 of 30">2</a> ' +
        '<span class="soft">Page 12 of 30</span> <a href="/p/22/" aria-label="Page 22 of 30">22</a> ' +
        '<a href="/p/30/" aria-label="Page 30 of 30">30</a> <a rel="next" href="/p/13/">Next page</a></nav>',
    );
  });

  it('leads nowhere before the first page and behind the last', () => {
    expect(html(1, 2)).not.toContain('rel="prev"');
    expect(html(2, 2)).not.toContain('rel="next"');
  });
});
