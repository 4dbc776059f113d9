import { pledgeTypeByEntityType } from '../model/register-cuts.ts';
import type { RegisterView } from '../model/register-view.ts';
import type { Figure } from './figure.ts';
import type { Speech } from './speak.ts';

/** Who does what: pledge type by entity type. */
export function pledgeTypeByEntityTypeFigure(view: RegisterView, speech: Speech): Figure {
  const { t } = speech.translator;
  const all = pledgeTypeByEntityType(view);
  const types = [...new Set(all.map(({ row }) => row))];
  const columns = [...new Set(all.map(({ column }) => column))];
  const absent = types.filter((type) => all.every(({ row, pledges }) => row !== type || pledges === 0));
  const top = all.reduce<(typeof all)[number] | undefined>(
    (best, cell) => (cell.pledges > (best?.pledges ?? 0) ? cell : best),
    undefined,
  );
  return {
    id: 'pledge-type-by-entity-type',
    title: top
      ? t('chart.types.title', {
          row: t(`entity-type.${top.row}`),
          column: t(`pledge-type.${top.column}`),
          count: top.pledges,
        })
      : t('chart.empty.title'),
    subtitle: t('chart.types.subtitle', { count: absent.length }),
    table: {
      columns: [t('chart.entity-type'), ...columns.map((type) => t(`pledge-type.${type}`))],
      rows: types.map((type) => ({
        name: t(`entity-type.${type}`),
        cells: all
          .filter(({ row }) => row === type)
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
            kind: 'dots',
            rows: types.map((type) => ({ key: type, label: t(`entity-type.${type}`) })),
            columns: columns.map((type) => ({ key: type, label: t(`pledge-type.${type}`) })),
            dots: all.map(({ row, column, pledges }) => ({ row, column, value: pledges, text: speech.count(pledges) })),
          },
    source: `${speech.source(view.pledges.length)} ${t('chart.note.overlap')}`,
  };
}
