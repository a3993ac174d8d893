// Whether the Right to Repair is theirs: it runs for every council tenant who reports, and staff who know the tenancy or the cost say that it does not.
import { isRightToRepair } from '../clocks/deadlines.ts';
import { notOwed, owedAgain } from './clocks.ts';
import type { Incident, IncidentEvent, RightSaid, RunningClock } from './incident.ts';
import { noted } from './step.ts';

export const RIGHT_IDS = ['applies', 'not-secure', 'over-limit'] as const satisfies readonly RightSaid[];

/** It runs, or ran until staff said that it is none. */
export const hasRight = ({ clocks = [] }: Partial<Pick<Incident, 'clocks'>>): boolean =>
  clocks.some((clock) => isRightToRepair(clock) && (clock.stoppedAt === undefined || isSaid(clock)));

const isSaid = ({ notOwed: why }: RunningClock): boolean => why === 'not-secure' || why === 'over-limit';

/** Our own targets run on: the work is owed all the same. */
export const rightSaid = (
  incident: Incident,
  { at, who, said, note }: IncidentEvent & { readonly kind: 'right-said' },
  now: string,
): Incident => {
  const detail = `right-to-repair ${said}${note === undefined ? '' : `: ${note}`}`;
  const after = noted(incident, 'noted', now, { who, detail });
  return said === 'applies'
    ? owedAgain(after, (clock) => isRightToRepair(clock) && isSaid(clock), now)
    : notOwed(after, said, at, now, isRightToRepair);
};
