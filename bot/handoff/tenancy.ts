// The kind of tenancy, as far as it is known: what they said, and what staff have said of the Right to Repair since. The times of the law hang on it.
import { hasRight, RIGHT_IDS } from '../incidents/right-to-repair.ts';
import type { Incident } from '../incidents/incident.ts';
import type { CardTenancy } from './card.ts';

/** Undefined where no time hangs on it and nothing was said. Neither: it was not asked. */
export const tenancyIn = (incident: Incident): CardTenancy | undefined => {
  const tenure = incident.answers?.['tenure'];
  const said = typeof tenure === 'string' ? { said: tenure } : {};
  const right = rightIn(incident);
  const isOfTenants = hasRight(incident) || incident.clocks.some(({ law }) => law.startsWith(AWAAB));
  return isOfTenants || 'said' in said || right !== undefined
    ? { ...said, ...(right && { right }) }
    : undefined;
};
const AWAAB = 'awaab-';

/** The last word of it counts. */
const rightIn = ({ trail }: Incident): CardTenancy['right'] => {
  const last = trail.findLast(({ what, detail = '' }) => what === 'noted' && RIGHT.test(detail));
  const says = RIGHT_IDS.find((each) => each === RIGHT.exec(last?.detail ?? '')?.[1]);
  return last === undefined || says === undefined
    ? undefined
    : { says, at: last.at, ...(last.who === undefined ? {} : { who: last.who }) };
};
const RIGHT = /^right-to-repair ([a-z-]+)(?:: .*)?$/s;
