import type { BoundKind } from '../binding/bound-paths.ts';
import { type Markup, markup } from '../components/markup.ts';
import { pageTitle, paging } from '../components/paging.ts';
import { pledgeParts } from '../components/pledge/pledge-parts.ts';
import { totalsTable } from '../components/totals-table.ts';
import { criteriaText } from '../i18n/criterion-text.ts';
import { nameOf } from '../i18n/names.ts';
import { totalsFinding } from '../i18n/totals-finding.ts';
import { translator as translatorOf } from '../i18n/translate.ts';
import { latest } from '../made-once.ts';
import { listsOf, type Picked } from '../model/doors.ts';
import { pageView } from '../model/list-view.ts';
import { PAGE_SIZE } from '../model/pages.ts';
import { pledgeRows } from '../model/pledge-rows.ts';
import { listPages, pledgeSet } from '../model/pledge-set.ts';
import { REPORTING_RULES } from '../model/reporting-rules.ts';
import { shareIn } from '../model/selection.ts';
import { anchorOf, href, paths } from '../routes.ts';
import { nameOfAll, nameOfOne } from '../shown.ts';
import { site } from '../site-dataset.ts';
import { doorsOf } from '../site-doors.ts';

/** A page of the list behind a figure. */
interface ListPage {
  readonly list: Picked;
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
  return listsOf(site().view).flatMap((list) => {
    const pages = Math.ceil(list.pledges.length / PAGE_SIZE);
    return Array.from({ length: pages }, (_, index) => ({ list, page: index + 1, pages }));
  });
}

/** A page of the list behind a figure. */
export const LIST_PAGE: BoundKind<ListPage, object, Blanks> = {
  folder: FOLDER,
  pathOf: pathBelow,
  commonOf: () => ({}),
  blanksOf: (item, locale) => {
    const { list: picked, page, pages } = item;
    const { selection } = picked;
    const translator = translatorOf(locale);
    const { view } = site();
    const { set, parts } = setOf(picked);
    const list = pageView(selection, set, parts[page - 1] ?? [], page, doorsOf(locale, selection));
    const criteria = criteriaText(translator, selection, REPORTING_RULES, ({ value }) => {
      const place = view.place.get(value);
      return place ? nameOf(place, locale) : (view.entity.get(value)?.name ?? value);
    });
    const to = (number: number) => href(locale, paths.list(selection, number));
    const totals = page === 1 && totalsTable(list, translator);
    return {
      path: paths.list(selection, page).slice(FOLDER.length),
      title: pageTitle(criteria, page, pages, translator),
      lead: totalsFinding(translator, list),
      body: markup`<div id="${anchorOf(selection, undefined)}">${pledgeParts(list, translator, criteria)}</div>${paging(page, pages, to, translator)}${totals}`,
    };
  },
  showsOf: ({ list, page }) => nameOfAll(page, nameOfList(list)),
};

// The pages of a list come one after another, and those of another list are not kept meanwhile.
const nameOfList = latest(({ selection, pledges }: Picked) => {
  const { view } = site();
  const entities = selection.map(({ dimension, value }) => dimension === 'entity' && view.entity.get(value)?.name);
  return nameOfAll(selection, entities, pledgeRows(view, pledges).map(nameOfOne));
});
const setOf = latest(({ selection, pledges }: Picked) => {
  const { view } = site();
  const set = pledgeSet(view, pledges, shareIn(view, selection));
  return { set, parts: listPages(set) };
});

function pathBelow({ list, page }: ListPage): string {
  return paths.list(list.selection, page).slice(FOLDER.length, -1);
}
