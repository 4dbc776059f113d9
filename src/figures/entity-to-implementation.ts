import { entityToImplementation } from '../model/register-cuts.ts';
import type { RegisterView } from '../model/register-view.ts';
import { ENTITY_REGIONS, IMPLEMENTATION_REGIONS } from '../model/categories.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** From the region of the entity to the region of implementation. */
export function entityToImplementationFigure(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  const cells = entityToImplementation(view);
  const top = cells.reduce(
    (best, cell) => (cell.pledges > best.pledges ? cell : best),
    cells[0] ?? ({ row: 'AFR', column: 'AFR', pledges: 0, shared: 0n } as const),
  );
  return {
    id: 'entity-to-implementation',
    title:
      top.pledges > 0
        ? t('chart.flow.title', { from: speech.region(top.row), to: speech.region(top.column), count: top.pledges })
        : t('chart.empty.title'),
    subtitle: t('chart.flow.subtitle'),
    table: {
      columns: [t('chart.entity-region'), ...IMPLEMENTATION_REGIONS.map(speech.region)],
      rows: ENTITY_REGIONS.map((from) => ({
        name: speech.region(from),
        to: speech.regionTo(from),
        cells: cells
          .filter(({ row }) => row === from)
          .map(({ pledges, shared }) =>
            pledges === 0
              ? t('common.none')
              : t('chart.number-and-value', { count: speech.number(pledges), value: speech.money(shared) }),
          ),
      })),
    },
    drawing:
      view.pledges.length === 0
        ? undefined
        : {
            kind: 'heat',
            rows: ENTITY_REGIONS.map((from) => ({
              key: from,
              label: t(`region-with-code.${from}`),
              to: speech.regionTo(from),
            })),
            columns: IMPLEMENTATION_REGIONS.map((to) => ({
              key: to,
              label: t(`region-code.${to}`),
              to: speech.regionTo(to),
            })),
            cells: cells.map(({ row, column, pledges }) => ({
              row,
              column,
              value: pledges,
              text: pledges === 0 ? '' : speech.number(pledges),
            })),
          },
    source: `${speech.source(view.pledges.length)} ${t('chart.note.overlap')}`,
  };
}
