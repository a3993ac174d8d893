// How one that went with another comes to be on its own: asked for by itself, and its person told what is true of that.
import { renewed } from './clocks.ts';
import type { IncidentEffect } from './effect.ts';
import type { Incident, IncidentEvent } from './incident.ts';
import { beginPaging } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { keyFor, minutesAfter, noted, steps, still, type Stepped } from './step.ts';
import { told } from './telling.ts';

/** It is asked for by itself from here on, and the one that it went with hears so. */
export const away = (incident: Incident, rules: IncidentRules, now: string): Stepped => {
  const { linkedTo } = incident;
  if (linkedTo === undefined) return still(incident);
  const { incident: after, effects } = freed(incident, rules, now);
  return {
    incident: after,
    effects: [relay(after, linkedTo.id, { kind: 'left', home: after.id }, now), ...effects],
  };
};

/** The same, where the other knows. Whoever was told that somebody has it is told that it is not so. */
export const freed = (incident: Incident, rules: IncidentRules, now: string): Stepped => {
  const { linkedTo, ...free } = incident;
  if (linkedTo === undefined) return still(incident);
  const asked = askedApart({ ...free, alone: true }, rules, now);
  const after = noted(asked, 'noted', now, { detail: `unlinked ${linkedTo.reference}` });
  return givenBack(incident, after, now);
};

/** Whoever was told that somebody has it is told so no more. */
export const givenBack = (before: Incident, after: Incident, now: string): Stepped => {
  const isGiven = before.heldBy !== undefined && after.heldBy === undefined;
  return steps(still(isGiven ? { ...renewed(after, now, now), givenBackAt: now } : after), (each) =>
    isGiven ? told(each, 'given-back', now, { why: 'apart' }) : still(each),
  );
};

export const askedNow = (incident: Incident, now: string): Incident =>
  incident.pages === undefined || incident.standing !== 'open'
    ? incident
    : { ...incident, paging: { since: now, round: 0, roundAt: now, step: 0, at: now } };

/**
 * An OK to the other was none to this, which is somewhere else, or worse: it is asked for like any, of whoever has the other first.
 * Should they give that one back, nobody else would hear of this.
 */
export const askedApart = (incident: Incident, { rota }: IncidentRules, now: string): Incident => {
  const { heldBy, heldAt: _, onTheWayAt: __, eta: ___, ...free } = incident;
  if (heldBy === undefined) return askedNow(incident, now);
  if (isTheirs(incident)) return incident;
  const first = rota(incident.pages ?? '', new Date(now)).findIndex(({ id }) => id === heldBy.id);
  return beginPaging({ ...free, standing: 'open' }, now, Math.max(0, first));
};

/** Whoever has it answered for it by itself, and not for the one that it goes with. */
export const isTheirs = ({ heldBy, trail }: Incident): boolean => {
  const last = trail.findLast(({ what, who }) => what === 'answered' && who === heldBy?.id);
  return heldBy !== undefined && last !== undefined && !GIVES_BACK.test(last.detail ?? '');
};
const GIVES_BACK = /^(?:cannot|not-safe)\b/;

/** Somebody is asked for the other; should nothing be heard of that for long, it asks for itself. */
export const waiting = (incident: Incident, { link }: IncidentRules, now: string): Incident =>
  incident.paging === undefined || link === undefined
    ? incident
    : { ...incident, paging: { ...incident.paging, at: minutesAfter(now, link.alone) } };

type Bare<E = IncidentEvent> = E extends IncidentEvent ? Omit<E, 'id' | 'incident' | 'at'> : never;

/** What another incident is told: an event of its own. */
export const relay = (incident: Incident, to: string, bare: Bare, now: string): IncidentEffect => {
  const key = `${keyFor(incident, 'relay')}:${to}`;
  return { kind: 'relay', key, event: { id: key, incident: to, at: now, ...bare } as IncidentEvent };
};

export const isOver = ({ standing }: Incident): boolean => standing === 'made-safe' || standing === 'closed';
