import { formatNumber } from '../../i18n/format.ts';
import type { Translator } from '../../i18n/translate.ts';
import { jumpsFrom } from '../../page-jumps.ts';
import { element } from '../element.ts';

/**
 * The buttons that lead from page to page of what was found.
 * @param go shows a page, by its number
 */
export function turnPages(
  { t, locale }: Translator,
  page: number,
  pages: number,
  go: (page: number) => void,
): HTMLElement {
  const step = (to: number, text: string, label?: string): HTMLElement => {
    const name = label === undefined ? {} : { 'aria-label': label };
    const button = element('button', { type: 'button', class: 'quiet', ...name }, text);
    button.addEventListener('click', () => go(to));
    return button;
  };
  const jump = (to: number): HTMLElement => step(to, formatNumber(locale, to), t('table.page', { page: to, pages }));
  const { back, on } = jumpsFrom(page, pages);
  return element(
    'nav',
    { class: 'pages', 'aria-label': t('table.pages') },
    ...(page > 1 ? [step(page - 1, t('table.previous'))] : []),
    ...back.map(jump),
    element('span', { class: 'soft' }, t('table.page', { page, pages })),
    ...on.map(jump),
    ...(page < pages ? [step(page + 1, t('table.next'))] : []),
  );
}
