import type { Pledge } from '../schema/pledge.ts';

/** When a pledge is to be done: the end of its period, else the date of its first dated target. */
export function doneBy({ period, targets }: Pledge): string | undefined {
  return period.end ?? targets.find(({ by }) => by !== undefined)?.by;
}
