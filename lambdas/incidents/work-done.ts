// The council's own system says of a repair that it is done: that ends the clocks of putting it right, whoever they were begun by.
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import type { Case } from '../../bot/services/cases.ts';
import { incidentId } from '../transactions/report-incident.ts';

/** Those that may have an incident. */
const OF_INCIDENTS: ReadonlySet<string> = new Set(['incidents.report', 'repairs.hazard', 'repairs.report']);

/** @returns undefined where nothing is done, or nothing of it ever ran. What has no incident takes it for nothing. */
export const workDone = ({
  key,
  transaction,
  status,
  updatedAt,
}: Pick<Case, 'key' | 'transaction' | 'status' | 'updatedAt'>): IncidentEvent | undefined => {
  if (status !== 'done' || !OF_INCIDENTS.has(transaction)) return undefined;
  const incident = incidentId(key);
  const id = `done:${incident}:${updatedAt}`;
  return { id, incident, at: updatedAt, kind: 'happened', what: 'done', who: CASE_BOOK };
};

/** As it stands in the trail, and in the record. */
const CASE_BOOK = 'the case book';
