import type { Overview } from '../model/overview.ts';
import { additionalityByFocusArea, entityToImplementation, pledgeTypeByEntityType } from '../model/register-cuts.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Figure } from './figure.ts';
import { gridFigure } from './grid-figure.ts';
import type { Speech } from './speak.ts';

/** Focus area by implementation region: number of pledges in each pair, or their value shared out over both. */
export function focusAreaByRegion({ grid }: Overview, speech: Speech, measure: 'pledges' | 'shared'): Figure {
  const { t } = speech.translator;
  const isNumber = measure === 'pledges';
  return gridFigure(speech, {
    id: isNumber ? 'focus-area-by-region' : 'focus-area-by-region-value',
    rows: 'implementation-region',
    columns: 'focus-area',
    cells: grid,
    measure,
    title: ({ rowName: row, columnName: column, pledges, shared }) =>
      isNumber
        ? t('chart.grid.title', { row, column, count: pledges })
        : t('chart.grid.value.title', { row, column, value: speech.money(shared) }),
    subtitle: t(isNumber ? 'chart.grid.subtitle' : 'chart.grid.value.subtitle'),
  });
}

/** From the region of the entity to the region of implementation. */
export function entityToImplementationFigure(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  return gridFigure(speech, {
    id: 'entity-to-implementation',
    rows: 'entity-region',
    columns: 'implementation-region',
    cells: entityToImplementation(view),
    measure: 'pledges',
    both: true,
    title: ({ rowName: from, columnName: to, pledges }) => t('chart.flow.title', { from, to, count: pledges }),
    subtitle: t('chart.flow.subtitle'),
    heat: true,
  });
}

/** Who does what: pledge type by entity type. */
export function pledgeTypeByEntityTypeFigure(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  const cells = pledgeTypeByEntityType(view);
  const present = new Set(cells.filter(({ pledges }) => pledges > 0).map(({ row }) => row));
  const absent = new Set(cells.map(({ row }) => row)).size - present.size;
  return gridFigure(speech, {
    id: 'pledge-type-by-entity-type',
    rows: 'entity-type',
    columns: 'pledge-type',
    cells,
    measure: 'pledges',
    both: true,
    title: ({ rowName: row, columnName: column, pledges }) => t('chart.types.title', { row, column, count: pledges }),
    subtitle: t('chart.types.subtitle', { count: absent }),
  });
}

/** Whether the work is new: what pledges say of it, by focus area. That most say nothing comes first. */
export function additionalityFigure(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  const silent = view.naming.additionality.get('not-stated')?.length ?? 0;
  const total = view.pledges.length;
  return gridFigure(speech, {
    id: 'additionality-by-focus-area',
    rows: 'additionality',
    columns: 'focus-area',
    cells: additionalityByFocusArea(view),
    measure: 'pledges',
    both: true,
    title: t('chart.additionality.title', { count: total - silent, total }),
    subtitle: t('chart.additionality.subtitle'),
  });
}
