import { formatNumber } from '../i18n/format.ts';
import type { Translator } from '../i18n/translate.ts';
import { jumpsFrom } from '../page-jumps.ts';
import { type Markup, markup } from './markup.ts';

/** The title of a page of a long list: from the second page on it says which it is. */
export function pageTitle(title: string, page: number, pages: number, { t }: Translator): string {
  return page > 1 ? `${title} · ${t('table.page', { page, pages })}` : title;
}

/**
 * The way from page to page of a long list; nothing where there is one page.
 * @param to the address of a page
 */
export function paging(page: number, pages: number, to: (page: number) => string, { t, locale }: Translator): Markup {
  if (pages <= 1) return markup``;
  const previous = page > 1 && markup`<a rel="prev" href="${to(page - 1)}">${t('table.previous')}</a> `;
  const next = page < pages && markup` <a rel="next" href="${to(page + 1)}">${t('table.next')}</a>`;
  const { back, on } = jumpsFrom(page, pages);
  const linkTo = (number: number) =>
    markup`<a href="${to(number)}" aria-label="${t('table.page', { page: number, pages })}">${formatNumber(locale, number)}</a>`;
  return markup`<nav class="pages" aria-label="${t('table.pages')}">${previous}${back.map((number) => markup`${linkTo(number)} `)}<span class="soft">${t('table.page', { page, pages })}</span>${on.map((number) => markup` ${linkTo(number)}`)}${next}</nav>`;
}
