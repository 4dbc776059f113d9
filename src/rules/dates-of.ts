import type { Pledge } from '../schema/pledge.ts';
import type { ProgressReport } from '../schema/progress-report.ts';

/** A date in a pledge and the field it stands in. */
export interface PlacedDate {
  readonly path: readonly (string | number)[];
  readonly date: string;
}

/** Every date a pledge carries. */
export function datesOf(pledge: Pledge): PlacedDate[] {
  return present([
    { path: ['announced'], date: pledge.announced },
    { path: ['period', 'start'], date: pledge.period.start },
    { path: ['period', 'end'], date: pledge.period.end },
    { path: ['submitted'], date: pledge.submitted },
    ...pledge.targets.map(({ by }, index) => ({ path: ['targets', index, 'by'], date: by })),
    ...pledge.sources.map(({ date }, index) => ({ path: ['sources', index, 'date'], date })),
  ]);
}

/** Every date a progress report carries; that of the report itself is in its file name. */
export function datesOfReport(report: ProgressReport): PlacedDate[] {
  return present([
    { path: [], date: report.date },
    ...report.results.map(({ as_of }, index) => ({ path: ['results', index, 'as_of'], date: as_of })),
    ...report.sources.map(({ date }, index) => ({ path: ['sources', index, 'date'], date })),
  ]);
}

function present(dates: readonly { path: readonly (string | number)[]; date: string | undefined }[]): PlacedDate[] {
  return dates.flatMap(({ path, date }) => (date === undefined ? [] : [{ path, date }]));
}
