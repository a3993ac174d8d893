// News of an incident reaches whoever reported it: only what somebody has confirmed, and the truth when nobody was reached.
import type { PhraseId } from '../content.ts';
import type { IncidentNews } from '../incidents/incident.ts';
import { phrase, type Reaction, type Situation } from '../situation.ts';

/** It is said while a danger holds, too, and stands beside whatever is open, whose question stays. */
export const incidentTold = (situation: Situation, { what, reference }: IncidentNews): Reaction => ({
  say: [{ text: phrase(situation, SAYS[what], { reference }) }],
  state: situation.state,
  status: 'notified',
});

const SAYS: Readonly<Record<IncidentNews['what'], PhraseId>> = {
  acknowledged: 'incidentAcknowledged',
  'on-the-way': 'incidentOnTheWay',
  'made-safe': 'incidentMadeSafe',
  unreached: 'incidentUnreached',
};
