import type { Chronicle } from './chronicle/entry.ts';
import { readChronicle } from './chronicle/read-chronicle.ts';
import { dayOfData } from './history/day-of-data.ts';
import { type BuildNames, buildNames } from './build-name.ts';
import { daySet } from './history/day-set.ts';
import { type Commit, newestCommit } from './history/newest-commit.ts';
import { LOCALES, type LocaleId } from './i18n/locales.ts';
import { reportAsText } from './i18n/report-problems.ts';
import { translator } from './i18n/translate.ts';
import { type Overview, overviewOf } from './model/overview.ts';
import { pagesOf } from './model/pages.ts';
import { type RegisterView, viewRegister } from './model/register-view.ts';
import type { FileHead } from './publish/json-file.ts';
import { isOfProgram, openRegister } from './register.ts';

/** Whether a server for development runs this. Node itself, which runs it where a build begins and ends, knows no such thing. */
export const IN_DEVELOPMENT = (import.meta as Partial<ImportMeta>).env?.DEV ?? false;

/** What the pages of one build are made from. */
export interface Site {
  readonly view: RegisterView;
  /** The cuts of the whole register, made once a build. */
  readonly overview: Overview;
  /** The commit the data stands at; none without history. */
  readonly commit: Commit | undefined;
  readonly names: BuildNames;
  /** What happened to each pledge; nothing where the history is not here. */
  readonly chronicle: Chronicle | undefined;
}

declare global {
  // One slot for the whole process: the module is loaded more than once in a build.
  var p2cSite: Site | undefined;
}

// A server for development loads this anew when records change, and when the code does that reads them.
if (IN_DEVELOPMENT) globalThis.p2cSite = undefined;

/** The register, opened once a build. Bad data stops the build with the whole report. */
export function site(): Site {
  globalThis.p2cSite ??= open(process.env['P2C_ROOT'] ?? '.');
  return globalThis.p2cSite;
}

/** What every page says of the data it was made from. */
export function stand(): { commit: string | undefined; date: string; build: string } {
  const { view, commit, names } = site();
  return { commit: commit?.id, date: view.today, build: names.build };
}

/** The head of every published file. */
export function fileHead(): FileHead {
  const { view, commit } = site();
  return { version: 1, as_of: view.today, commit: commit?.id ?? null, license: 'CC-BY-4.0' };
}

/** The paths of a page that exists in every language. */
export function localePaths(): { params: { locale: LocaleId } }[] {
  return LOCALES.map(({ id }) => ({ params: { locale: id } }));
}

/** The paths of a kind of page, one a record and language. */
export function recordPaths<Param extends string, Props>(
  param: Param,
  records: readonly { id: string; props: Props }[],
): { params: Record<Param | 'locale', string>; props: Props }[] {
  return LOCALES.flatMap(({ id: locale }) =>
    records.map(({ id, props }) => ({ params: { locale, [param]: id } as Record<Param | 'locale', string>, props })),
  );
}

/**
 * The paths of a list that is cut into pages where it is long; the first of them has the address of the list.
 * @param itemsOf in the order of the language
 */
export function pagedPaths<Item>(itemsOf: (locale: LocaleId) => readonly Item[], size: number) {
  return LOCALES.flatMap(({ id: locale }) => {
    const pages = pagesOf(itemsOf(locale), size);
    return pages.map(({ page, items }) => ({
      params: { locale, page: page === 1 ? undefined : `page/${page}` },
      props: { page, pages: pages.length, items },
    }));
  });
}

function open(root: string): Site {
  // What is missing in a language is to be seen on its pages.
  globalThis.p2cFallbacks = { used: false };
  const { dataset, problems: found, checked } = openRegister(root);
  // What an editor keeps while a file is open is in nobody's way yet; the check refuses it.
  const problems = IN_DEVELOPMENT ? found.filter(({ file }) => !isOfProgram(file)) : found;
  if (problems.some(({ severity }) => severity === 'error')) {
    const report = { problems, checked };
    const refusal = new Error(`\n${reportAsText(report, translator('en'))}`);
    refusal.stack = '';
    // A server for development shows it in the language of the page.
    throw Object.assign(refusal, { report });
  }
  const commit = newestCommit(root, ['content', 'data']);
  const today = daySet(process.env['SOURCE_DATE_EPOCH']) ?? commit?.date ?? dayOfData(dataset);
  const view = viewRegister(dataset, today);
  const chronicle = commit && readChronicle(root);
  const shown = [today, commit?.id ?? '', chronicle ? 'with its history' : 'without'];
  const names = buildNames(process.env['P2C_PROJECT'] ?? '.', root, shown);
  return { view, overview: overviewOf(view), commit, chronicle, names };
}
