import type { Overview } from '../model/overview.ts';
import type { GridCell } from '../model/totals.ts';
import type { ImplementationRegion } from '../model/categories.ts';
import type { FocusArea } from '../schema/vocabularies.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

type Cell = GridCell<ImplementationRegion, FocusArea>;

/** Focus area by implementation region: number of pledges in each pair. */
export function focusAreaByRegion({ grid, findings, pledges }: Overview, speech: Speech): Figure {
  const { t } = speech.translator;
  const { pair } = findings;
  const title = pair
    ? t('chart.grid.title', { row: speech.region(pair.row), column: speech.area(pair.column), count: pair.pledges })
    : t('chart.empty.title');
  return {
    ...frame(
      grid,
      speech,
      ({ pledges: count }) => speech.count(count),
      ({ pledges: count }) => count,
      pledges,
    ),
    id: 'focus-area-by-region',
    title,
    subtitle: t('chart.grid.subtitle'),
    source: `${speech.source(pledges)} ${t('chart.note.overlap')}`,
  };
}

/** Focus area by implementation region: counted value in each pair, shared out. */
export function focusAreaByRegionValue({ grid, pledges }: Overview, speech: Speech): Figure {
  const { t } = speech.translator;
  const top = grid.reduce<Cell | undefined>(
    (best, cell) => (cell.shared > (best?.shared ?? 0n) ? cell : best),
    undefined,
  );
  const title = top
    ? t('chart.grid.value.title', {
        row: speech.region(top.row),
        column: speech.area(top.column),
        value: speech.money(top.shared),
      })
    : t('chart.value.none');
  return {
    ...frame(
      grid,
      speech,
      ({ shared }) => speech.money(shared),
      ({ shared }) => Number(shared),
      pledges,
    ),
    id: 'focus-area-by-region-value',
    title,
    subtitle: t('chart.grid.value.subtitle'),
    source: `${speech.source(pledges)} ${t('chart.note.shared')}`,
  };
}

function frame(
  grid: readonly Cell[],
  speech: Speech,
  textOf: (cell: Cell) => string,
  valueOf: (cell: Cell) => number,
  pledges: number,
): Pick<Figure, 'table' | 'drawing'> {
  const { t } = speech.translator;
  const regions = [...new Set(grid.map(({ row }) => row))];
  const areas = [...new Set(grid.map(({ column }) => column))];
  return {
    table: {
      columns: [t('chart.region'), ...areas.map(speech.area)],
      rows: regions.map((region) => ({
        name: speech.region(region),
        to: speech.regionTo(region),
        cells: grid.filter(({ row }) => row === region).map(textOf),
      })),
    },
    drawing:
      pledges === 0
        ? undefined
        : {
            kind: 'dots',
            rows: regions.map((region) => ({ key: region, label: speech.region(region), to: speech.regionTo(region) })),
            columns: areas.map((area) => ({
              key: area,
              label: speech.area(area),
              to: speech.areaTo(area),
              class: area,
            })),
            dots: grid.map((cell) => ({
              row: cell.row,
              column: cell.column,
              value: valueOf(cell),
              text: textOf(cell),
            })),
          },
  };
}
