// News of an incident reaches whoever reported it: only what somebody has confirmed, and the truth when nobody was reached.
import type { IncidentNews } from '../incidents/incident.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';
import { SAYS } from './coming.ts';

/** It is said while a danger holds, too, and stands beside whatever is open, whose question stays. Kept for whoever asks when somebody comes. */
export const incidentTold = (situation: Situation, { what, reference, at }: IncidentNews): Reaction => ({
  say: [{ text: phrase(situation, SAYS[what], { reference }) }],
  state: { ...situation.state, incidentNews: { what, reference, at } },
  status: 'notified',
});
