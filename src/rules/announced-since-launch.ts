import type { Rule } from './rule.ts';

/** The year in which the coalition was launched (September 2021). */
const LAUNCH = '2021';

/** A date of another calendar, or a slip such as 2012 for 2021, looks like a date of long ago. */
export const announcedSinceLaunch: Rule = {
  name: 'announced-since-launch',
  description:
    'Ensure that a pledge was announced in 2021, when the coalition was launched, or later, unless a steward has looked.',
  severity: 'warning',
  check: (dataset) =>
    dataset.pledges.flatMap(({ announced, origin }) =>
      announced !== undefined && announced.slice(0, 4) < LAUNCH
        ? [{ origin, path: ['announced'], values: { value: announced, other: LAUNCH } }]
        : [],
    ),
};
