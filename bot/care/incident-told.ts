// News of an incident reaches whoever reported it: only what somebody has confirmed, and the truth when nobody was reached.
import type { IncidentNews } from '../incidents/incident.ts';
import type { Reaction, Situation } from '../situation.ts';
import { newsSaid } from './incident-said.ts';

/** It is said while a danger holds, too, and stands beside whatever is open, whose question stays. Kept for whoever asks when somebody comes. */
export const incidentTold = (situation: Situation, news: IncidentNews): Reaction => {
  const { what, reference, at, row, eta, why, homes } = news;
  const incidentNews = {
    what,
    reference,
    at,
    row,
    ...(eta && { eta }),
    ...(why && { why }),
    ...(homes && { homes }),
  };
  return {
    say: [{ text: newsSaid(situation, news) }],
    state: { ...situation.state, incidentNews },
    status: 'notified',
  };
};
