/**
 * When a pledge is to be reported on: once a year, as pledgers to Partner2Connect commit to. Whole months, counted from
 * the newest dated report of the entity, or from the announcement where there is none. Written here and nowhere else;
 * every page that explains the states is given these numbers.
 */
export const REPORTING_RULES = {
  /** The next report is due so many months after the last. */
  every: 12,
  /** So many months after that it is overdue. */
  grace: 3,
  /** So many months after the last report the entity has fallen silent. */
  silence: 24,
} as const;
