import type { BoundKind } from '../binding/bound-paths.ts';
import { type Markup, markup } from '../components/markup.ts';
import { pledgeSection } from '../components/pledge/pledge-section.ts';
import { totalsTable } from '../components/totals-table.ts';
import { feedOf } from '../feed-files.ts';
import { formatList } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import { type Translator, translator as translatorOf } from '../i18n/translate.ts';
import { pledgeRows } from '../model/pledge-rows.ts';
import { href, paths } from '../routes.ts';
import type { Entity } from '../schema/entity.ts';
import { nameOfAll, nameOfOne } from '../shown.ts';
import { site } from '../site-dataset.ts';
import { listOf } from '../site-doors.ts';
import { twinFiles } from '../twin-files.ts';

interface Common {
  readonly feed: boolean;
}

interface Blanks {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What is known of the entity itself. */
  readonly facts: Markup;
  readonly body: Markup;
}

/** The page of an entity. */
export const ENTITY_PAGE: BoundKind<Entity, Common, Blanks> = {
  folder: paths.entities(),
  pathOf: ({ id }) => id,
  commonOf: ({ id }) => ({ feed: feedOf('entity', id) !== undefined }),
  blanksOf: (entity, locale) => {
    const translator = translatorOf(locale);
    const { t } = translator;
    const list = listOf(locale, [{ dimension: 'entity', value: entity.id }]);
    const words = { title: t('entity.pledges'), files: twinFiles(locale, 'entity', entity.id) };
    return {
      id: entity.id,
      title: entity.name,
      description: t('entity.description', { name: entity.name }),
      facts: facts(entity, translator),
      body: markup`${totalsTable(list, translator)}${pledgeSection(list, words, translator)}`,
    };
  },
  showsOf: (entity) => {
    const { view } = site();
    const rows = pledgeRows(view, view.naming.entity.get(entity.id) ?? []);
    return nameOfAll(entity, rows.map(nameOfOne), feedOf('entity', entity.id));
  },
};

function facts(entity: Entity, { t, locale }: Translator): Markup {
  const { aliases, identifiers, note, url } = entity;
  const place = site().view.place.get(entity.country ?? '');
  const home = place
    ? markup`<a href="${href(locale.id, paths.country(place.iso3))}">${nameOf(place, locale.id)}</a>`
    : t('entity.none-country');
  return markup`<p class="lead">${t(`entity-type.${entity.entity_type}`)} · ${home}</p>${
    aliases.length > 0 && markup`<p class="soft">${t('entity.aliases', { names: formatList(locale, aliases) })}</p>`
  }${
    identifiers.length > 0 && markup`<p class="soft">${t('entity.identifiers', { list: identifiers.join(' · ') })}</p>`
  }${note && markup`<p class="soft" lang="en">${note}</p>`}${
    entity.entity_type_basis === 'inferred' && markup`<p class="small soft">${t('entity.type-inferred')}</p>`
  }${url && markup`<p><a href="${url}" rel="noopener noreferrer nofollow ugc">${t('entity.website')}</a></p>`}`;
}
