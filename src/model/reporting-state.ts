import type { Pledge } from '../schema/pledge.ts';
import type { ReportedStatus } from '../schema/vocabularies.ts';
import type { Lookup } from './lookup.ts';

/** What is known of a pledge's progress. No report yet is a state of its own, neither failed nor not started. */
export type ReportingState = 'no-report' | ReportedStatus;

/** The state the newest report gives, or that there is none yet. Nobody edits it by hand. */
export function reportingStateOf(pledge: Pledge, { reports }: Lookup): ReportingState {
  return reports.get(pledge.id)?.[0]?.status ?? 'no-report';
}

/** True when the entity itself last said that it has given the pledge up. */
export function isWithdrawn(pledge: Pledge, { reports }: Lookup): boolean {
  return reports.get(pledge.id)?.find(({ said_by }) => said_by === 'entity')?.status === 'discontinued';
}
