import type { BoundKind } from '../binding/bound-paths.ts';
import { CARD, haveCards } from '../card-files.ts';
import { attributes } from '../components/attributes.ts';
import { chartFigure } from '../components/charts/chart-figure.ts';
import { entityNames } from '../components/entity-names.ts';
import { type Markup, markup } from '../components/markup.ts';
import { plainMarkdown } from '../components/plain-markdown.ts';
import { pledgeActions } from '../components/pledge/pledge-actions.ts';
import { pledgeFacts } from '../components/pledge/pledge-facts.ts';
import { historySection } from '../components/pledge/pledge-history.ts';
import { pledgeSources } from '../components/pledge/pledge-sources.ts';
import { reportList } from '../components/pledge/report-list.ts';
import { stateText } from '../components/state-text.ts';
import { progressTimeline } from '../figures/progress-timeline.ts';
import type { Reading } from '../i18n/citation-text.ts';
import { languageName } from '../i18n/format.ts';
import { foreignTo } from '../i18n/locales.ts';
import { type Translator, translator as translatorOf } from '../i18n/translate.ts';
import { plainText } from '../markdown/render.ts';
import { heardOf } from '../model/heard.ts';
import type { PledgeRow } from '../model/pledge-rows.ts';
import { type PledgeView, pledgeView } from '../model/pledge-view.ts';
import { cardAlt, citationFacts } from '../record/citation.ts';
import { pledgeFacts as factsOf } from '../record/pledge-facts.ts';
import { pledgeHistory } from '../record/pledge-history.ts';
import { commitAddress, filePage } from '../repository.ts';
import { href, pageAddress, paths, rootHref } from '../routes.ts';
import { nameOfAll, nameOfOne } from '../shown.ts';
import { site, stand } from '../site-dataset.ts';

interface Common {
  /** Language of the pledge, where it is not the page's. */
  readonly lang: string | undefined;
  /** Language of the card, where pledges have cards. */
  readonly card: string | undefined;
}

interface Blanks {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What the card is, for those who do not see it. */
  readonly alt: string;
  readonly lead: Markup;
  readonly body: Markup;
}

/** The page of a pledge. */
export const PLEDGE_PAGE: BoundKind<PledgeRow, Common, Blanks> = {
  folder: paths.pledges(),
  pathOf: ({ pledge }) => pledge.id,
  commonOf: (row, locale) => ({
    lang: foreignTo(locale, row.pledge.language),
    card: haveCards() ? cardAlt(row).lang : undefined,
  }),
  blanksOf: (row, locale) => {
    const translator = translatorOf(locale);
    const view = pledgeView(site().view, row);
    const { pledge } = view;
    return {
      id: pledge.id,
      title: pledge.title,
      description: plainText(pledge.summary).slice(0, 200),
      alt: haveCards() ? cardAlt(view).text : '',
      lead: markup`${entityNames(view.entities, translator)} · ${stateText(view.standing.state, translator)}`,
      body: article(view, translator),
    };
  },
  showsOf: (row) => nameOfAll(pledgeView(site().view, row), haveCards(), stand().date, stand().commit, historyOf(row)),
};

/** What the page tells of the history of the record. */
function historyOf({ pledge }: PledgeRow): unknown {
  const { view, chronicle } = site();
  // What it tells names entities of then and of now.
  return chronicle && [chronicle.pledge.get(pledge.id)?.entries, nameOfOne(view.dataset.entities)];
}

function article(view: PledgeView, translator: Translator): Markup {
  const { t } = translator;
  const { pledge } = view;
  const lang = foreignTo(translator.locale.id, pledge.language);
  const language =
    lang &&
    markup`<p class="small soft">${t('common.in-language', { language: languageName(translator.locale, pledge.language) })}</p>`;
  return markup`<div class="summary">${plainMarkdown(pledge.summary, lang)}</div>${language}<section class="block"><h2>${t('pledge.facts')}</h2>${pledgeFacts(factsOf(view, translator))}</section>${progress(view, lang, translator)}${related(view, translator)}${citation(view, translator)}${sources(view, lang, translator)}${history(view, lang, translator)}`;
}

function progress(view: PledgeView, lang: string | undefined, translator: Translator): Markup {
  const timeline = progressTimeline(view, translator);
  // The citation of the chart is one sentence with the title in it: not where that is in another language.
  const reading = lang === undefined ? readingOf(view, translator) : undefined;
  const { title } = view.pledge;
  const chart = timeline && chartFigure(timeline, translator, { reading, page: title, within: true });
  return reportList(heardOf(view.reports), translator, chart);
}

/** Where and when the page is read. */
function readingOf({ pledge }: PledgeView, { locale }: Translator): Reading {
  return { ...stand(), address: pageAddress(locale.id, paths.pledge(pledge.id)) };
}

function related({ links }: PledgeView, { t, locale }: Translator): Markup | undefined {
  if (links.length === 0) return undefined;
  const entries = links.map(({ pledge: other, relation, outgoing }) => {
    const how =
      relation === 'same-set'
        ? t('relation.same-set')
        : t(`relation.${relation}.${outgoing ? 'outgoing' : 'incoming'}`);
    const link = { href: href(locale.id, paths.pledge(other.id)), lang: foreignTo(locale.id, other.language) };
    return markup`<li>${how}${t('common.colon')}<a${attributes(link)}>${other.title}</a></li>`;
  });
  return markup`<section class="block"><h2>${t('pledge.related')}</h2><ul>${entries}</ul></section>`;
}

function citation(view: PledgeView, translator: Translator): Markup {
  const card = haveCards() ? { to: rootHref(paths.card(view.pledge.id)), ...CARD } : undefined;
  return markup`<section class="block" id="cite"><h2>${translator.t('cite.title')}</h2>${pledgeFacts(citationFacts(view, translator, readingOf(view, translator), card))}</section>`;
}

function sources({ pledge }: PledgeView, lang: string | undefined, translator: Translator): Markup {
  const { t } = translator;
  const note =
    pledge.note && markup`<h3>${t('pledge.note')}</h3><p${attributes({ class: 'note', lang })}>${pledge.note}</p>`;
  const { file } = pledge.origin;
  return markup`<section class="block"><h2>${t('common.sources')}</h2>${pledgeSources(pledge, lang, translator)}${note}<p class="small soft">${t('pledge.file')}${t('common.colon')}<code dir="ltr">${file}</code></p>${pledgeActions(pledge.id, translator, filePage('blob', file), filePage('commits', file))}</section>`;
}

function history({ pledge }: PledgeView, lang: string | undefined, translator: Translator): Markup {
  const { view, chronicle } = site();
  const lines = chronicle && pledgeHistory(chronicle, pledge.id, translator, view, commitAddress);
  return historySection(lines, lang, translator);
}
