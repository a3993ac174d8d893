// The council's own system says of a repair that it is done: that ends the clocks of putting it right, whoever they were begun by. Where it only says that the case is closed, somebody is asked how it ended.
import type { IncidentEvent } from '../../bot/incidents/incident.ts';
import { isOver, type Case } from '../../bot/services/cases.ts';
import { incidentId } from '../transactions/report-incident.ts';

/** Those that may have an incident. */
const OF_INCIDENTS: ReadonlySet<string> = new Set(['incidents.report', 'repairs.hazard', 'repairs.report']);

/** @returns undefined where nothing is over, or nothing of it ever ran. What has no incident takes it for nothing. */
export const workDone = ({
  key,
  transaction,
  status,
  updatedAt,
  reason,
}: Pick<Case, 'key' | 'transaction' | 'status' | 'updatedAt' | 'reason'>): IncidentEvent | undefined => {
  if (!isOver({ status }) || !OF_INCIDENTS.has(transaction)) return undefined;
  const incident = incidentId(key);
  const base = { incident, at: updatedAt, who: CASE_BOOK };
  if (status === 'done')
    return { ...base, id: `done:${incident}:${updatedAt}`, kind: 'happened', what: 'done' };
  // That it is closed is no word of whether anything was done: a person is asked.
  const note = reason === undefined ? {} : { note: reason };
  return { ...base, id: `case-closed:${incident}:${updatedAt}`, kind: 'case-closed', ...note };
};

/** As it stands in the trail, and in the record. */
const CASE_BOOK = 'the case book';
