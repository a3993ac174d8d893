// One step of an incident: what it is now, and what is to be done. Small functions are put one after another with it.
import type { IncidentEffect } from './effect.ts';
import type { Incident, TrailEntry } from './incident.ts';

export type Stepped = { readonly incident: Incident; readonly effects: readonly IncidentEffect[] };

export const still = (incident: Incident): Stepped => ({ incident, effects: [] });

/** One after another, each upon what the one before made of it. */
export const steps = (first: Stepped, ...then: readonly ((incident: Incident) => Stepped)[]): Stepped =>
  then.reduce<Stepped>((before, step) => {
    const { incident, effects } = step(before.incident);
    return { incident, effects: [...before.effects, ...effects] };
  }, first);

/** The evidence only grows. */
export const noted = (
  incident: Incident,
  what: TrailEntry['what'],
  at: string,
  more: Pick<TrailEntry, 'who' | 'detail'> = {},
): Incident => ({ ...incident, trail: [...incident.trail, { at, what, ...more }] });

/** Counted, so that of one incident no two effects have the same key, and a turn that is taken again has the same ones. */
export const keyFor = ({ id, trail }: Incident, what: string): string => `${what}:${id}:${trail.length}`;

export const minutesAfter = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();
