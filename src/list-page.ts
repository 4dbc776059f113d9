import type { BoundKind } from './binding/bound-paths.ts';
import { type Markup, markup } from './components/markup.ts';
import { paging } from './components/paging.ts';
import { pledgeParts } from './components/pledge/pledge-parts.ts';
import { totalsTable } from './components/totals-table.ts';
import { criteriaText } from './i18n/criterion-text.ts';
import { formatUsd } from './i18n/format.ts';
import { nameOf } from './i18n/names.ts';
import { translator as translatorOf } from './i18n/translate.ts';
import { listsOf } from './model/doors.ts';
import { pageView } from './model/list-view.ts';
import { listPages, type PartOnPage, type PledgeSet } from './model/pledge-set.ts';
import { REPORTING_RULES } from './model/reporting-rules.ts';
import { select, type Selection } from './model/selection.ts';
import { anchorOf, href, paths } from './routes.ts';
import { site } from './site-dataset.ts';
import { doorsOf } from './site-doors.ts';

/** A page of the list behind a figure. */
interface ListPage {
  readonly selection: Selection;
  readonly set: PledgeSet;
  readonly parts: readonly PartOnPage[];
  readonly page: number;
  readonly pages: number;
}

interface Blanks {
  /** Below the folder, with a slash at its end. */
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly body: Markup;
}

const FOLDER = 'lists/';

/** All pages of all lists. */
export function listPagesOfSite(): ListPage[] {
  const { view } = site();
  return listsOf(view).flatMap((selection) => {
    const set = select(view, selection);
    const pages = listPages(set);
    return pages.map((parts, index) => ({ selection, set, parts, page: index + 1, pages: pages.length }));
  });
}

/** A page of the list behind a figure. */
export const LIST_PAGE: BoundKind<ListPage, object, Blanks> = {
  folder: FOLDER,
  pathOf: pathBelow,
  commonOf: () => ({}),
  blanksOf: (item, locale) => {
    const { selection, set, parts, page, pages } = item;
    const translator = translatorOf(locale);
    const { t } = translator;
    const { view } = site();
    const list = pageView(selection, set, parts, page, doorsOf(locale, selection));
    const criteria = criteriaText(translator, selection, REPORTING_RULES, ({ value }) => {
      const place = view.place.get(value);
      return place ? nameOf(place, locale) : (view.entity.get(value)?.name ?? value);
    });
    const to = (number: number) => href(locale, paths.list(selection, number));
    const totals = page === 1 && totalsTable(list, translator);
    return {
      path: paths.list(selection, page).slice(FOLDER.length),
      title: page > 1 ? `${criteria} · ${t('table.page', { page, pages })}` : criteria,
      lead: t('list.lead', { count: set.pledges.length, value: formatUsd(translator, set.shared) }),
      body: markup`<div id="${anchorOf(selection, undefined)}">${pledgeParts(list, translator, criteria)}</div>${paging(page, pages, to, translator)}${totals}`,
    };
  },
};

function pathBelow({ selection, page }: ListPage): string {
  return paths.list(selection, page).slice(FOLDER.length, -1);
}
