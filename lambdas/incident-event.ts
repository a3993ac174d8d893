// Which events of the queue are an incident's: its own, and that a page did not reach the phone that it was sent to.
import type { IncidentEvent } from '../bot/incidents/incident.ts';
import type { Event } from '../bot/model.ts';

/** @param event as a conversation's, where it is one */
export const incidentEventIn = (event: Event | undefined, body: string): IncidentEvent | undefined =>
  event === undefined ? read(body) : event.kind === 'refused' ? pageRefused(event) : undefined;

/** Only our own functions write there: what kind it is is looked at, and the rest is trusted. */
const read = (body: string): IncidentEvent | undefined => {
  try {
    const { id, incident, at, kind } = JSON.parse(body) as Readonly<Record<string, unknown>>;
    const isOurs = [id, incident, at, kind].every((each) => typeof each === 'string');
    return isOurs && KINDS.has(kind as IncidentEvent['kind'])
      ? (JSON.parse(body) as IncidentEvent)
      : undefined;
  } catch {
    return undefined;
  }
};

const KINDS: ReadonlySet<IncidentEvent['kind']> = new Set([
  'reported',
  'said-safe',
  'answered',
  'happened',
  'page-result',
  'asked-what',
  'pages-stopped',
  'joined',
  'left',
  'shared',
  'due',
  'closed',
  'erased',
]);

/** A page's text has the key of its effect as its id: the provider found out later that it could not be delivered. */
const pageRefused = ({ id, at, activity = '' }: Event & { kind: 'refused' }): IncidentEvent | undefined => {
  const incident = /^page:(.+):\d+$/.exec(activity)?.[1];
  return incident === undefined
    ? undefined
    : { id: `page-refused:${id}`, incident, at, kind: 'page-result', page: activity, ok: false };
};
