import { formatDate } from './format.ts';
import type { MessageKey } from './messages.ts';
import type { Translator } from './translate.ts';

/** Where and when something was read. */
export interface Reading {
  /** The day of the data. */
  readonly date: string;
  /** The commit the data stands at, where that is known. */
  readonly commit: string | undefined;
  /** The full address of the page; none where nobody said where the site will live. */
  readonly address: string | undefined;
}

/** How to cite something, to copy as it is. */
export interface Citation {
  readonly short: string;
  readonly long: string;
}

/** How to cite a page by its title. */
export function citePage(translator: Translator, title: string, reading: Reading): Citation {
  return cite(translator, 'cite.page', { title }, { ...reading, commit: reading.commit?.slice(0, 7) });
}

/** How to cite a chart by its finding: one that has a page of its own, or one of the page named. */
export function citeChart(translator: Translator, title: string, reading: Reading, page?: string): Citation {
  const { t } = translator;
  const chart = page === undefined ? t('cite.chart.title', { title }) : t('cite.chart.title.on-page', { title, page });
  return citePage(translator, chart, reading);
}

/** How to cite the register as a whole. */
export function citeRegister(translator: Translator, reading: Reading): Citation {
  return cite(translator, 'data.cite', {}, reading);
}

function cite(
  { t, locale }: Translator,
  family: 'cite.page' | 'data.cite',
  title: { title?: string },
  { date, commit = '', address = '' }: Reading,
): Citation {
  const values = {
    ...title,
    authors: t('cite.authors'),
    register: t('site.title'),
    date: formatDate(locale, date),
    commit,
    address,
  };
  const bare = (text: string) => withoutMarks(text, [values.register, address]).trim();
  return {
    short: bare(t(`${family}.short.text`, values)),
    long: bare(t(`${family}.long.text${commit ? '' : '-undated'}` satisfies MessageKey, values)),
  };
}

/**
 * A text with some of its values as they are, without the marks that keep them in a direction of their own: an address
 * is copied, and the marks would become part of it; the name of the register is in the language of the text.
 */
export function withoutMarks(text: string, values: readonly string[]): string {
  return values.reduce((rest, value) => (value ? rest.replace(`\u2068${value}\u2069`, value) : rest), text);
}
