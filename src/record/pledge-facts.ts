import { targetText } from '../i18n/amount-text.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import { foreignTo } from '../i18n/locales.ts';
import { nameOf } from '../i18n/names.ts';
import { stretches } from '../i18n/stretches.ts';
import type { Translator } from '../i18n/translate.ts';
import type { PledgeView } from '../model/pledge-view.ts';
import { href, paths } from '../routes.ts';
import { entries, type Fact, type FactLine, line, note } from './fact.ts';
import { amountFact, countedFact } from './pledge-amount.ts';
import { whenAndHow } from './pledge-origin.ts';
import { reportingFact } from './pledge-reporting.ts';

/** The record of a pledge as its page shows it: who, what, how much, where, when, how it came here, and how it is reported on. */
export function pledgeFacts(view: PledgeView, translator: Translator): Fact[] {
  return [
    ...whoAndWhat(view, translator),
    amountFact(view, translator),
    countedFact(view, translator),
    ...whereAndForWhom(view, translator),
    ...whenAndHow(view, translator),
    reportingFact(view, translator),
  ];
}

function whoAndWhat(view: PledgeView, { t, locale }: Translator): Fact[] {
  const { pledge } = view;
  const regions = view.entity_regions.map((region) => t(`region.${region}`));
  return [
    {
      label: t('pledge.who'),
      lines: view.entities.map(({ id, name, entity_type }) => ({
        runs: [
          { text: name, to: href(locale.id, paths.entity(id)), isolate: true },
          { text: ` · ${t(`entity-type.${entity_type}`)}`, tone: 'soft' },
        ],
        as: 'entry',
      })),
    },
    { label: t('pledge.entity-region'), lines: [line(formatList(locale, regions))] },
    {
      label: t('pledge.focus-areas'),
      lines: [
        ...entries(view.focus_areas, (area) => ({
          text: t(`focus-area.${area}`),
          to: href(locale.id, paths.focusArea(area)),
          mark: area,
        })),
        note(t(`pledge.focus-area-basis.${pledge.focus_area_basis}`)),
      ],
    },
    ...some(t('pledge.pillars'), pledge.pillars, (pillar) => t(`pillar.${pillar}`)),
    ...some(t('pledge.types'), pledge.pledge_types, (type) => t(`pledge-type.${type}`)),
  ];
}

function whereAndForWhom(view: PledgeView, translator: Translator): Fact[] {
  const { t, locale } = translator;
  const { pledge } = view;
  const targets = pledge.targets.map((target): FactLine => ({
    runs: stretches(targetText(translator, target), [target.counts ?? ''], foreignTo(locale.id, pledge.language)),
    as: 'entry',
  }));
  // Of the countries that it counts a source may name some.
  const unlisted = (pledge.country_count ?? 0) - pledge.countries.length;
  // It is counted in these too, so they are told beside the countries.
  const regions = view.regions.filter((region) => !view.places.some((place) => place.region === region));
  return [
    ...(targets.length > 0 ? [{ label: t('pledge.targets'), lines: targets }] : []),
    { label: t('pledge.scope'), lines: [line(t(`scope.${pledge.scope}`))] },
    {
      label: t('pledge.where'),
      lines: [
        ...entries(view.places, (place) => ({
          text: nameOf(place, locale.id),
          to: href(locale.id, paths.country(place.iso3)),
        })),
        ...regions.map((region) => ({
          runs: [{ text: t(`region.${region}`), to: href(locale.id, paths.region(region)) }],
        })),
        ...(unlisted > 0 ? [note(t('pledge.where.unlisted', { count: unlisted }))] : []),
      ],
    },
    ...groupsFact(view, translator),
    ...some(t('pledge.beneficiaries'), pledge.beneficiaries, (group) => t(`beneficiary.${group}`)),
    ...some(t('pledge.sdgs'), view.sdgs, (sdg) => `${sdg.number} ${nameOf(sdg, locale.id)}`),
    ...some(t('pledge.wsis'), view.wsis_action_lines, (action) => `${action.code} ${nameOf(action, locale.id)}`),
  ];
}

function groupsFact({ pledge, country_groups, groups_on }: PledgeView, { t, locale }: Translator): Fact[] {
  if (country_groups.length === 0) return [];
  const lines = country_groups.map((group) => ({
    runs: [
      { text: t(`country-group.${group}`), to: href(locale.id, paths.countryGroup(group)) },
      ...(pledge.country_groups.includes(group)
        ? [{ text: ` · ${t('pledge.groups.named')}`, tone: 'small soft' as const }]
        : []),
    ],
  }));
  const on = note(t('pledge.groups.on', { date: formatDate(locale, groups_on) }));
  return [{ label: t('pledge.groups'), lines: [...lines, on] }];
}

function some<Item>(label: string, items: readonly Item[], textOf: (item: Item) => string): Fact[] {
  return items.length === 0 ? [] : [{ label, lines: items.map((item) => line(textOf(item))) }];
}
