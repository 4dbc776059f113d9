import { formatNumber } from '../i18n/format.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { latestIndicator } from '../model/need.ts';
import type { RegisterView } from '../model/register-view.ts';
import { targetName } from '../i18n/target-name.ts';
import type { WorldTarget } from '../schema/tables.ts';
import type { Figure } from './figure.ts';
import { dataOf } from './figure-data.ts';
import { indicatorText, placeOf, PLACES } from './places.ts';
import { linksOf } from './source-links.ts';
import type { Speech } from './speak.ts';

/** A figure that tells how far a place is from a target. */
interface Known {
  readonly value: number;
  readonly unit: string;
  readonly year: number;
  readonly source_title: string;
  readonly source_url?: string | undefined;
}

/**
 * Every target for 2030: where the world stands, drawn for those in per cent, and in the table where the regions and
 * groups stand. A gap in the data is shown as a gap.
 */
export function targets2030(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  const rows = view.dataset.targets
    .filter(({ framework }) => framework === 'umc-2030')
    .map((target) => ({
      target,
      label: targetName(speech.translator, target).text,
      level: levelText(speech, target),
      standings: PLACES.map((key) => ({ key, known: knownOf(view, target, key) })),
    }));
  const found = rows.filter(({ standings }) => standings.some(({ known }) => known));
  const drawn = rows.filter(({ target }) => target.unit === 'percent' && target.target_value !== undefined);
  const standings = rows.flatMap((row) => row.standings);
  return {
    id: 'targets-2030',
    title:
      rows.length > 0 ? t('chart.targets.title', { count: found.length, total: rows.length }) : t('chart.empty.title'),
    subtitle: t('chart.targets.subtitle'),
    table: {
      columns: [t('focus-area.target'), t('focus-area.target.by'), ...PLACES.map((key) => placeOf(speech, key).label)],
      rows: rows.map((row) => ({
        name: row.label,
        cells: [
          { text: row.level, to: row.target.source_url },
          ...row.standings.map(({ known }) => ({ text: indicatorText(speech, known), to: known?.source_url })),
        ],
      })),
    },
    data: dataOf(
      speech,
      ['target', 'target_name', 'target_value', 'unit', 'place', 'place_name', 'value', 'year', 'source_url'],
      rows.flatMap(({ target, label, standings: places }) =>
        places.map(({ key, known }) => ({
          cells: [
            ...[target.id, label, target.target_value ?? null, target.unit ?? null],
            ...[key, placeOf(speech, key).label, known?.value ?? null, known?.year ?? null, known?.source_url ?? null],
          ],
          source: known?.source_title ?? target.source_title,
        })),
      ),
    ),
    drawing:
      drawn.length === 0
        ? undefined
        : {
            kind: 'bars',
            max: 100,
            bars: drawn.map(({ target, label, standings: [world] }) => ({
              key: target.id,
              value: world?.known?.value ?? 0,
              goal: target.target_value,
              label,
              text: indicatorText(speech, world?.known),
            })),
          },
    source: t('chart.targets.note'),
    rates: [],
    links: linksOf([...rows.map(({ target }) => target), ...standings.map(({ known }) => known)]),
  };
}

/** The newest figure of the indicator a target counts; for the world, else the one listed with the target. */
function knownOf({ dataset }: RegisterView, target: WorldTarget, key: string): Known | undefined {
  const { indicator_id, latest_value: value, latest_year: year, latest_source_url: source_url, unit = '' } = target;
  const latest = indicator_id === undefined ? undefined : latestIndicator(dataset.indicators, indicator_id, key);
  if (latest || key !== 'WORLD' || value === undefined || year === undefined) return latest;
  return { value, unit, year, source_title: source_url ?? target.source_title, source_url };
}

function levelText({ translator: { t, locale } }: Speech, { target_value, unit }: WorldTarget): string {
  if (target_value === undefined || unit === undefined) return t('common.not-stated');
  const value = formatNumber(locale, target_value, 2);
  return unit === 'percent'
    ? t('chart.targets.percent', { value })
    : t('unit', { value, unit: t(`unit.${unit}` as MessageKey) });
}
