import { formatNumber } from '../i18n/format.ts';
import { latestIndicator } from '../model/need.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Figure } from './figure.ts';
import { dataOf } from './figure-data.ts';
import { indicatorText, placeOf, PLACES, sourceOf } from './places.ts';
import { linksOf } from './source-links.ts';
import type { Speech } from './speak.ts';

/** An indicator to show by place, and the target for 2030 it is held against. */
interface IndicatorSpec {
  readonly id: 'internet-use' | 'gender-parity' | 'mobile-ownership';
  readonly indicator: string;
  readonly target: string;
  /** The level to reach where the list of targets prints no number: parity is 1. */
  readonly goal?: number;
}

/** Internet use by region and group against the target that everyone is online by 2030. */
export const INTERNET_USE: IndicatorSpec = {
  id: 'internet-use',
  indicator: 'internet_users_pct',
  target: 'umc-individuals-internet',
};

/** Women to men among Internet users. */
export const GENDER_PARITY: IndicatorSpec = {
  id: 'gender-parity',
  indicator: 'gender_parity_internet',
  target: 'umc-gender-parity',
  goal: 1,
};

/** Mobile phone owners. */
export const MOBILE_OWNERSHIP: IndicatorSpec = {
  id: 'mobile-ownership',
  indicator: 'mobile_phone_ownership_pct',
  target: 'umc-individuals-mobile',
};

/** Where the world, the regions and the groups stand against a target; a gap in the data is shown as a gap. */
export function indicatorByPlace(view: RegisterView, speech: Speech, spec: IndicatorSpec): Figure {
  const { t, locale } = speech.translator;
  const target = view.dataset.targets.find(({ id }) => id === spec.target);
  const goal = target?.target_value ?? spec.goal;
  const rows = PLACES.map((key) => {
    const latest = latestIndicator(view.dataset.indicators, spec.indicator, key);
    return { key, ...placeOf(speech, key), latest, text: indicatorText(speech, latest) };
  });
  const known = rows.flatMap(({ label, latest }) => (latest ? [{ label, value: latest.value }] : []));
  const distance = (value: number): number => Math.abs((goal ?? 100) - value);
  const furthest = known.toSorted((a, b) => distance(b.value) - distance(a.value)).at(0);
  return {
    id: spec.id,
    title: furthest
      ? t(`chart.${spec.id}.title`, { place: furthest.label, value: formatNumber(locale, furthest.value, 2) })
      : t('chart.empty.title'),
    subtitle: t(`chart.${spec.id}.subtitle`),
    table: {
      columns: [t('chart.place'), t('focus-area.target.latest')],
      rows: rows.map(({ label, to, latest, text }) => ({
        name: label,
        to,
        cells: [{ text, to: latest?.source_url }],
      })),
    },
    data: dataOf(
      speech,
      ['place', 'place_name', spec.indicator, 'year', 'target', 'source_url'],
      rows.map(({ key, label, latest }) => ({
        cells: [key, label, latest?.value ?? null, latest?.year ?? null, goal ?? null, latest?.source_url ?? null],
        source: latest?.source_title,
      })),
    ),
    drawing: {
      kind: 'bars',
      max: goal,
      bars: rows.map(({ key, label, to, latest, text }) => ({
        key,
        value: latest?.value ?? 0,
        goal,
        label,
        text,
        to,
      })),
    },
    ...sourceOf(
      speech,
      rows.map(({ latest }) => latest),
    ),
    rates: [],
    links: linksOf([...rows.map(({ latest }) => latest), target]),
  };
}
