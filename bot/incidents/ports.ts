// What an incident's worker runs on: where incidents are kept, and what does to others what a turn wants done.
import type { IncidentEffect } from './effect.ts';
import type { Incident } from './incident.ts';

/** What is stored of an incident: what it is, the events taken, and what is still to be done. */
export type IncidentRecord = {
  readonly incident: Incident;
  /** Ids of the events taken, oldest first. */
  readonly taken: readonly string[];
  readonly outbox: readonly IncidentOutput[];
  /** Until when (ms, real time) a worker is at the outbox. */
  readonly lease?: number;
  /** When it is to be looked at again (ISO, Porth's time). Indexed. */
  readonly due?: string;
};

export type IncidentOutput = {
  readonly effect: IncidentEffect;
  /** How often it was tried in vain, and when it is tried again (ISO). */
  readonly tries?: number;
  readonly at?: string;
};

export type HeldIncident = { readonly record: IncidentRecord; readonly eTag: string };

export type IncidentStorage = {
  read(id: string): Promise<HeldIncident | undefined>;
  /**
   * Written only over what has not changed since it was read; `eTag` undefined: only where nothing is.
   * @returns the new eTag @throws Conflict when another came first
   */
  put(record: IncidentRecord, eTag: string | undefined): Promise<string>;
  /** A short number for those on call to answer with, that no other open incident has: the same again for the same one. */
  codeFor(id: string, at: string): Promise<string>;
  /** Those that an incident may be the same danger as, however many are running: a few, and more than are. */
  near(asked: NearAsked): Promise<readonly Incident[]>;
};

/** What is asked for is looked for under keys that say nothing to whoever reads them (`nearKeys`). */
export type NearAsked = {
  /** Reported after this (ISO). */
  readonly since: string;
  readonly places: readonly string[];
  /** Also so many of the last of its kind reported after `since`, and the first that may lead others, however many came between. */
  readonly kind?: {
    readonly key: string;
    readonly leads: readonly string[];
    readonly since: string;
    readonly lately: number;
  };
  /** Also this one, wherever it is. */
  readonly lead?: string;
};

/** For whoever looks, and writes nothing. */
export type Incidents = {
  find(id: string): Promise<Incident | undefined>;
  /** All that are not closed, the first reported first. */
  running(): Promise<readonly Incident[]>;
  /** The id of the incident that those on call answer with this number, if one has it. */
  withCode(code: string): Promise<string | undefined>;
};

/**
 * Does one effect, once for its key as far as its system can. A page that cannot be sent is `false`: the next is asked then. @throws
 * when it cannot be done now, and is to be tried again. `at`: it waits until then (ISO)
 */
export type DoIncidentEffect = (effect: IncidentEffect) => Promise<boolean | { readonly at: string }>;

/** One line for each event, with nothing in it that a person said. */
export type IncidentLog = (entry: {
  readonly incident: string;
  readonly event: string;
  readonly standing: string;
  readonly pending: number;
  readonly ms: number;
}) => void;
