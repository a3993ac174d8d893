// Somebody on call sent STOP: their pages may not come any more, whatever we do. The next is asked, and a manager is told.
import type { Incident, IncidentEvent, OnCall } from './incident.ts';
import { goesOn } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { noted, steps, type Stepped } from './step.ts';
import { informed } from './telling.ts';

type Stopped = IncidentEvent & { readonly kind: 'pages-stopped' };

/** Whoever has it keeps it: STOP is no word about the incident. */
export const pagesStopped = (
  before: Incident,
  { by, at }: Stopped,
  rules: IncidentRules,
  now: string,
): Stepped => {
  const incident = noted(before, 'noted', now, { who: by.id, detail: 'sent-stop' });
  const told = informed(incident, managerBut(incident, by, rules, now), 'pages-stopped', now, by);
  const page = incident.paged.findLast(({ to, cannot }) => to.id === by.id && cannot === undefined);
  if (incident.paging === undefined || page === undefined) return told;
  const paged = incident.paged.map((each) => (each.id === page.id ? { ...each, cannot: at } : each));
  return steps(told, (each) => goesOn({ ...each, paged }, page, rules, now));
};

/** Who answers for the rota, and is not the one whose telephone it is. */
const managerBut = (
  { pages }: Incident,
  { id }: OnCall,
  { wide, alarmTeam }: IncidentRules,
  now: string,
): OnCall | undefined => {
  const others = wide(pages ?? alarmTeam, new Date(now)).filter((each) => each.id !== id);
  return others.findLast(({ role }) => role === 'duty-manager') ?? others.at(-1);
};
