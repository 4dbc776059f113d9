import type { Pledge } from '../schema/pledge.ts';

/** A date in a pledge and the field it stands in. */
export interface PlacedDate {
  readonly path: readonly (string | number)[];
  readonly date: string;
}

/** Every date a pledge carries. */
export function datesOf(pledge: Pledge): PlacedDate[] {
  const all: readonly { path: readonly (string | number)[]; date: string | undefined }[] = [
    { path: ['announced'], date: pledge.announced },
    { path: ['period', 'start'], date: pledge.period.start },
    { path: ['period', 'end'], date: pledge.period.end },
    { path: ['submitted'], date: pledge.submitted },
    ...pledge.targets.map(({ by }, index) => ({ path: ['targets', index, 'by'], date: by })),
    ...pledge.sources.map(({ date }, index) => ({ path: ['sources', index, 'date'], date })),
  ];
  return all.flatMap(({ path, date }) => (date === undefined ? [] : [{ path, date }]));
}
