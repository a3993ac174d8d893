// What the person is told of their incident: only what somebody has confirmed, and that nobody was reached, which is true as well.
import { factsOf, type AnsweredOver, type IncidentEffect, type OnCallNews } from './effect.ts';
import type { Incident, IncidentNews, OnCall } from './incident.ts';
import { isUnringable } from './reach.ts';
import { keyFor, noted, type Stepped } from './step.ts';

/** Nothing of a quiet one is sent to where somebody else may read it. */
export const told = (
  incident: Incident,
  what: IncidentNews['what'],
  now: string,
  more: Pick<IncidentNews, 'eta' | 'why' | 'homes'> = {},
): Stepped => {
  if (incident.quiet === true)
    return { incident: noted(incident, 'noted', now, { detail: `not told: ${what}` }), effects: [] };
  const after = noted(incident, 'told', now, {
    who: incident.conversation,
    detail: more.why === undefined || more.why === 'given-back' ? what : more.why,
  });
  const { id, reference, row, conversation, channel } = incident;
  const news: IncidentNews = {
    ...{ incident: id, reference, row, what, at: now, ...more },
    ...(what === 'unreached' && isUnringable(incident) ? { noCalls: true } : {}),
  };
  return {
    incident: after,
    effects: [{ kind: 'tell', key: keyFor(after, 'tell'), conversation, channel, news }],
  };
};

/** That nobody was reached is said once in an incident, however often it is true, and stands in the log. */
export const toldOnce = (incident: Incident, what: 'unreached', now: string): Stepped => {
  if (incident.unreachedAt !== undefined) return { incident, effects: [] };
  const after = noted({ ...incident, unreachedAt: now }, 'unreached', now);
  const alarm: IncidentEffect = {
    kind: 'alarm',
    key: keyFor(after, 'alarm'),
    why: 'unreached',
    code: after.code,
    told: factsOf(after),
  };
  const said = told(after, what, now, incident.givenBackAt === undefined ? {} : { why: 'given-back' });
  return { incident: said.incident, effects: [alarm, ...said.effects] };
};

export const informed = (
  incident: Incident,
  to: OnCall | undefined,
  what: OnCallNews,
  now: string,
  by?: OnCall,
  over?: AnsweredOver,
): Stepped => {
  if (to === undefined) return { incident, effects: [] };
  const after = noted(incident, 'noted', now, { who: to.id, detail: what });
  const key = keyFor(after, 'inform');
  const { code } = after;
  return {
    incident: after,
    effects: [
      {
        ...{ kind: 'inform', key, to, code, what, told: factsOf(after) },
        ...(by && { by: by.name }),
        ...(over && { over }),
      },
    ],
  };
};

/** Who has it, or who was asked last. */
export const whoKnows = ({ heldBy, paged }: Incident): OnCall | undefined => heldBy ?? paged.at(-1)?.to;
