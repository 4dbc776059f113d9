import type { BoundKind } from '../binding/bound-paths.ts';
import { attributes } from '../components/attributes.ts';
import { type Markup, markup, nested } from '../components/markup.ts';
import { foreignTo, type LocaleId } from '../i18n/locales.ts';
import { translator as translatorOf } from '../i18n/translate.ts';
import { type PledgeRow, pledgeRows } from '../model/pledge-rows.ts';
import { PLEDGE_PAGE } from './pledge-page.ts';
import { partOf, shardNames, shardOf } from '../pledge-shards.ts';
import { SHARD_FOLDER } from '../routes.ts';
import { nameOfAll } from '../shown.ts';
import { site } from '../site-dataset.ts';

/** A page that pledges share. */
export interface Shard {
  readonly name: string;
  /** Which it is, from 1 on, of how many. */
  readonly part: number;
  readonly parts: number;
  readonly rows: readonly PledgeRow[];
}

interface Blanks {
  readonly shard: string;
  readonly title: string;
  readonly lead: string;
  readonly body: Markup;
}

/** The pages that the pledges share, without those that none is on. */
export function shardsOfSite(shards: number): Shard[] {
  const { view } = site();
  const held = Map.groupBy(pledgeRows(view, view.pledges), ({ pledge }) => shardOf(pledge.id, shards));
  return shardNames(shards).flatMap((name, index) => {
    const rows = held.get(name);
    return rows ? [{ name, part: index + 1, parts: shards, rows }] : [];
  });
}

/** A page that pledges share: what each has on a page of its own is an article of it. */
export const SHARD_PAGE: BoundKind<Shard, object, Blanks> = {
  folder: SHARD_FOLDER,
  pathOf: ({ name }) => name,
  commonOf: () => ({}),
  blanksOf: ({ name, part, parts, rows }, locale) => {
    const { t } = translatorOf(locale);
    return {
      shard: name,
      title: t('shard.title', { part, parts }),
      lead: t('shard.lead', { count: rows.length }),
      body: markup`<nav aria-label="${t('nav.pledges')}"><ul>${rows.map(({ pledge }) => {
        return markup`<li><a href="#${pledge.id}"${langOf(pledge, locale)}>${pledge.title}</a></li>`;
      })}</ul></nav>${rows.map((row) => article(row, locale))}`,
    };
  },
  showsOf: ({ name, part, parts, rows }) => nameOfAll(name, part, parts, rows.map(PLEDGE_PAGE.showsOf)),
};

function article(row: PledgeRow, locale: LocaleId): Markup {
  const { pledge } = row;
  const { title, lead, body } = PLEDGE_PAGE.blanksOf(row, locale);
  const whole = markup`<header><h1${langOf(pledge, locale)}>${title}</h1><p class="lead">${lead}</p></header>${body}`;
  return markup`<article class="block" id="${pledge.id}">${nested(whole, (part) => partOf(pledge.id, part))}</article>`;
}

function langOf({ language }: PledgeRow['pledge'], locale: LocaleId): Markup[] {
  const lang = foreignTo(locale, language);
  return attributes({ lang, dir: lang && 'auto' });
}
