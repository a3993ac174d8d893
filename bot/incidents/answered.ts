// What somebody on call answers. The first who has it has it; what comes late, twice or out of order changes nothing that is true.
import { stopped } from './clocks.ts';
import type { Incident, IncidentEvent, IncidentStanding, OnCall, OnCallAnswer } from './incident.ts';
import { beginPaging, endPaging, goesOn } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { noted, steps, still, type Stepped } from './step.ts';
import { informed, told } from './telling.ts';

type Answered = IncidentEvent & { readonly kind: 'answered' };

export const answered = (before: Incident, event: Answered, rules: IncidentRules, now: string): Stepped => {
  const { by, answer, note } = event;
  const incident = noted(before, 'answered', now, {
    who: by.id,
    detail: note === undefined ? answer : `${answer}: ${note}`,
  });
  if (answer === 'cannot')
    return steps(cannot(incident, event, rules, now), (each) => confirmed(each, event, now));
  if (RANK[incident.standing] >= RANK[answer]) return known(incident, event, now);
  const { heldBy = by, heldAt = event.at } = incident;
  const held: Incident = {
    ...endPaging(incident),
    standing: answer,
    heldBy,
    heldAt,
    ...(answer === 'made-safe' ? { madeSafeAt: event.at } : {}),
  };
  const ended = stopped(held, answer === 'made-safe' ? 'made-safe' : 'acknowledged', event.at, rules, now);
  return steps(
    told(ended, answer, now),
    (each) => (before.heldBy === undefined ? othersTold(each, by, now) : still(each)),
    (each) => confirmed(each, event, now),
  );
};

/** Whoever was paged, too, need not go. */
const othersTold = (incident: Incident, by: OnCall, now: string): Stepped => {
  const asked = new Map(
    incident.paged.flatMap(({ to, cannot: said }) => (said === undefined ? [[to.id, to] as const] : [])),
  );
  asked.delete(by.id);
  return steps(
    still(incident),
    ...[...asked.values()].map((to) => (each: Incident) => informed(each, to, 'taken', now, by)),
  );
};

/** A text is answered with what it came to; the page shows it. */
const confirmed = (incident: Incident, { by, answer, via }: Answered, now: string): Stepped =>
  via === 'text' ? informed(incident, by, answer, now) : still(incident);

const RANK: Readonly<Record<IncidentStanding | OnCallAnswer, number>> = {
  open: 0,
  cannot: 0,
  acknowledged: 1,
  'on-the-way': 2,
  'made-safe': 3,
  closed: 4,
};

/** Somebody has it already: the other is told who, so that two do not go, or none. */
const known = (incident: Incident, event: Answered, now: string): Stepped => {
  const { by, answer } = event;
  const { heldBy } = incident;
  if (heldBy === undefined || heldBy.id === by.id) return confirmed(incident, event, now);
  return answer === 'acknowledged' ? informed(incident, by, 'held-by-other', now, heldBy) : still(incident);
};

/** Whoever has it gives it back, and it goes on to the next; whoever was asked last leaves it to the next at once. */
const cannot = (incident: Incident, { by, at }: Answered, rules: IncidentRules, now: string): Stepped => {
  const { heldBy, heldAt = '', standing } = incident;
  if (standing === 'made-safe' || standing === 'closed') return still(incident);
  if (heldBy !== undefined) {
    if (heldBy.id !== by.id || at <= heldAt) return still(incident);
    const { heldBy: _, heldAt: __, ...free } = incident;
    const rota = rules.rota(incident.pages ?? rules.alarmTeam, new Date(now));
    const next = rota.findIndex(({ id }) => id === by.id) + 1;
    // Whoever was told that somebody has it would wait for them.
    return told(beginPaging({ ...free, standing: 'open' }, now, next), 'given-back', now);
  }
  const page = incident.paged.findLast(({ to, cannot: said }) => to.id === by.id && said === undefined);
  if (page === undefined || page.at > at) return still(incident);
  const said = {
    ...incident,
    paged: incident.paged.map((each) => (each.id === page.id ? { ...each, cannot: at } : each)),
  };
  return steps(still(said), (each) => goesOn(each, page, rules, now));
};
