import type { Figure } from '../../figures/figure.ts';
import { citeChart, type Reading } from '../../i18n/citation-text.ts';
import { foreignTo, SOURCE_LOCALE } from '../../i18n/locales.ts';
import type { Translator } from '../../i18n/translate.ts';
import { href, paths } from '../../routes.ts';
import { attributes } from '../attributes.ts';
import { citationList } from '../citation.ts';
import { type Markup, markup } from '../markup.ts';
import { figureSource } from './figure-source.ts';
import { figureTable } from './figure-table.ts';
import { picture } from './picture.ts';

/** Where a chart stands. */
export interface ChartPlace {
  /** Where and when the chart is read, and the title of its page, for one that has no page of its own. */
  readonly reading?: Reading | undefined;
  readonly page?: string | undefined;
  /** Whether the chart is one of the whole register, with a page of its own that holds table, files and embed line. */
  readonly published?: boolean | undefined;
  /** Whether it stands under a heading of its own section. */
  readonly within?: boolean | undefined;
}

/** A chart with its finding, its table and its source; the page needs styles/charts.css. */
export function chartFigure(figure: Figure, translator: Translator, place: ChartPlace): Markup {
  const { title, subtitle } = figure;
  const { published = false, within = false } = place;
  const heading = within ? markup`<h3>${title}</h3>` : markup`<h2>${title}</h2>`;
  const ways = published ? linksOf(figure, translator) : detailsOf(figure, translator, place);
  return markup`<figure${attributes({ class: within ? undefined : 'block' })}><figcaption>${heading}<p>${subtitle}</p></figcaption>${picture(figure, translator)}${ways}<p class="source soft">${sourceOf(figure, translator)}</p></figure>`;
}

function linksOf({ id }: Figure, { t, locale }: Translator): Markup {
  const page = href(locale.id, paths.chart(id));
  const file = (ending: string) => href(locale.id, paths.chartFile(id, ending));
  const links = [
    markup`<a href="${page}#table">${t('chart.table')}</a>`,
    markup`<a href="${file('svg')}">${t('chart.download.svg')}</a>`,
    markup`<a href="${file('png')}">${t('chart.download.png')}</a>`,
    markup`<a href="${file('csv')}">${t('chart.download.csv')}</a>`,
    markup`<a href="${page}#embed">${t('chart.embed')}</a>`,
    markup`<a href="${page}#cite">${t('cite.chart')}</a>`,
  ];
  return markup`<p class="links small">${links}</p>`;
}

function detailsOf(figure: Figure, translator: Translator, { reading, page }: ChartPlace): Markup {
  const { t } = translator;
  const table = markup`<details><summary>${t('chart.table')}</summary>${figureTable(figure)}</details>`;
  if (!reading) return table;
  const citation = citationList(citeChart(translator, figure.title, reading, page), translator);
  return markup`${table}<details><summary>${t('cite.chart')}</summary>${citation}</details>`;
}

function sourceOf(figure: Figure, translator: Translator): Markup {
  const { t, locale } = translator;
  const lang = foreignTo(locale.id, SOURCE_LOCALE);
  // The sentence may name a source already; the table links each figure to its own.
  const links = figure.links.filter(({ title }) => !figure.source.includes(title));
  return markup`${figureSource(figure, translator)} <a href="${href(locale.id, paths.howWeCount())}">${t('totals.rule')}</a>${links.map(
    ({ title, url }) => markup` · <a${attributes({ href: url, lang })}>${title}</a>`,
  )}`;
}
