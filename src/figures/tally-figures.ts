import { formatList, formatPercent } from '../i18n/format.ts';
import type { Finding } from '../model/findings.ts';
import type { Overview } from '../model/overview.ts';
import type { Tally } from '../model/totals.ts';
import type { Figure, FigureTable } from './figure.ts';
import type { Speech } from './speak.ts';

/** Number of pledges by focus area. */
export function focusAreaNumber({ focus_areas, findings, pledges }: Overview, speech: Speech): Figure {
  const { t } = speech.translator;
  const { top, bottom, tied } = findings.focus_area_number;
  const title = !top
    ? t('chart.empty.title')
    : tied
      ? t('chart.focus.title.tie', { top: speech.area(top) })
      : !bottom
        ? t('chart.focus.title.top', { top: speech.area(top) })
        : t('chart.focus.title', { top: speech.area(top), bottom: speech.area(bottom) });
  return {
    id: 'focus-area-number',
    title,
    subtitle: t('chart.focus.number.subtitle'),
    table: tallyTable(speech, t('chart.focus-area'), focus_areas, speech.area, speech.areaTo),
    drawing: drawingOf(pledges, focus_areas, 'pledges', speech, speech.area, speech.areaTo, true),
    source: `${speech.source(pledges)} ${t('chart.note.overlap')}`,
  };
}

/** Counted value by focus area, shared out. */
export function focusAreaValue({ focus_areas, findings, pledges }: Overview, speech: Speech): Figure {
  const { t } = speech.translator;
  return {
    id: 'focus-area-value',
    title: shareTitle(findings.focus_area_value, speech, speech.area),
    subtitle: t('chart.focus.value.subtitle'),
    table: tallyTable(speech, t('chart.focus-area'), focus_areas, speech.area, speech.areaTo),
    drawing: drawingOf(pledges, focus_areas, 'shared', speech, speech.area, speech.areaTo, true),
    source: `${speech.source(pledges)} ${t('chart.note.shared')}`,
  };
}

/** Number of pledges by implementation region. */
export function regionNumber({ implementation_regions, findings, pledges }: Overview, speech: Speech): Figure {
  const { t, locale } = speech.translator;
  const { top, missing } = findings.region_number;
  const title = !top
    ? t(pledges === 0 ? 'chart.empty.title' : 'chart.region.title.none')
    : missing.length > 0
      ? t('chart.region.title', { top: speech.region(top), missing: formatList(locale, missing.map(speech.region)) })
      : t('chart.region.title.all', { top: speech.region(top) });
  return {
    id: 'region-number',
    title,
    subtitle: t('chart.region.number.subtitle'),
    table: tallyTable(speech, t('chart.region'), implementation_regions, speech.region, speech.regionTo),
    drawing: drawingOf(pledges, implementation_regions, 'pledges', speech, speech.region, speech.regionTo),
    source: `${speech.source(pledges)} ${t('chart.note.overlap')}`,
  };
}

/** Counted value by implementation region, shared out. */
export function regionValue({ implementation_regions, findings, pledges }: Overview, speech: Speech): Figure {
  const { t } = speech.translator;
  return {
    id: 'region-value',
    title: shareTitle(findings.region_value, speech, speech.region),
    subtitle: t('chart.region.value.subtitle'),
    table: tallyTable(speech, t('chart.region'), implementation_regions, speech.region, speech.regionTo),
    drawing: drawingOf(pledges, implementation_regions, 'shared', speech, speech.region, speech.regionTo),
    source: `${speech.source(pledges)} ${t('chart.note.shared')}`,
  };
}

function shareTitle<Category extends string>(
  { top, share }: Finding<Category>,
  { translator: { t, locale } }: Speech,
  nameOf: (category: Category) => string,
): string {
  return top
    ? t('chart.value.title', {
        share: formatPercent(locale, share >= 100 ? 100 : Math.min(99, share)),
        top: nameOf(top),
      })
    : t('chart.value.none');
}

function drawingOf<Category extends string>(
  pledges: number,
  tallies: readonly Tally<Category>[],
  measure: 'pledges' | 'shared',
  speech: Speech,
  nameOf: (category: Category) => string,
  toOf: (category: Category) => string | undefined,
  coloured = false,
): Figure['drawing'] {
  if (pledges === 0) return undefined;
  const bars = tallies.map((row) => ({
    key: row.category,
    value: Number(row[measure]),
    label: nameOf(row.category),
    text: measure === 'pledges' ? speech.count(row.pledges) : speech.money(row.shared),
    to: toOf(row.category),
    class: coloured ? row.category : undefined,
  }));
  return { kind: 'bars', bars };
}

function tallyTable<Category extends string>(
  speech: Speech,
  heading: string,
  tallies: readonly Tally<Category>[],
  nameOf: (category: Category) => string,
  toOf: (category: Category) => string | undefined,
): FigureTable {
  const { t } = speech.translator;
  return {
    columns: [heading, t('chart.column.number'), t('chart.column.shared'), t('chart.column.undivided')],
    rows: tallies.map(({ category, pledges, shared, undivided }) => ({
      name: nameOf(category),
      to: toOf(category),
      cells: [speech.number(pledges), speech.cents(shared), speech.cents(undivided)],
    })),
  };
}
