// One turn of an incident, pure: what it is and what happened go in; what it is now and what is to be done come out.
import { isOver } from './apart.ts';
import { clocksDue, started, stopped } from './clocks.ts';
import { answered, askedWhat } from './answered.ts';
import { caseClosed, closed, closedByThem } from './closed.ts';
import type { IncidentEffect } from './effect.ts';
import type { Incident, IncidentEvent, Page } from './incident.ts';
import { againDue, goesOn, pageDue, unreachedDue } from './paging.ts';
import { rightSaid } from './right-to-repair.ts';
import { opened, reported } from './reported.ts';
import type { NearAsked } from './ports.ts';
import type { IncidentRules } from './rules.ts';
import { noted, steps, still, type Stepped } from './step.ts';
import { homesDue, joinDue, joined, left, ownNow, shared, shares } from './linked.ts';
import { pagesStopped } from './pages-stopped.ts';
import { informed, whoKnows } from './telling.ts';
import { photosOf } from './photos.ts';
import { nearAsked, nearKeys } from './same-place.ts';
import { erased, erasedNow, nextDue } from './time.ts';
import { whereSaid } from './where-heard.ts';

export type IncidentTurned = {
  /** Undefined when it was never reported: what happens to it is of nothing. */
  readonly incident: Incident | undefined;
  readonly effects: readonly IncidentEffect[];
  /** When there is something to do by the clock (ISO). */
  readonly due?: string;
};

export const incidentTurn = (
  kept: Incident | undefined,
  event: IncidentEvent,
  at: Date,
  rules: IncidentRules,
): IncidentTurned => {
  const now = at.toISOString();
  const first = kept ?? opened(event, rules, now);
  if (first === undefined) return { incident: undefined, effects: [] };
  const { incident, effects } = steps(
    kept === undefined ? begun(first, event, rules, now) : happened(first, event, rules, now),
    joinDue(event, rules, now),
    pageDue(rules, now),
    unreachedDue(rules, now),
    againDue(rules, now),
    clocksDue(rules, now),
    homesDue(rules, now),
    erased(rules, now),
    (each) => shares(kept, each, now),
    ownNow(now),
  );
  const due = nextDue(incident, rules);
  // It is among what is running before anybody is paged: an answer that comes at once finds it there.
  const all = [...listed(kept, incident, rules), ...effects, ...filed(kept, incident, now)];
  return { incident, effects: all, ...(due === undefined ? {} : { due }) };
};

/** Where a report looks for others: only a report may be of a danger that they tell of too. What it would be alone says where. */
export const nearOf = (
  kept: Incident | undefined,
  event: IncidentEvent,
  at: Date,
  { link, ...alone }: IncidentRules,
): NearAsked | undefined => {
  if (event.kind !== 'reported' || link === undefined) return undefined;
  const { incident } = incidentTurn(kept, event, at, alone);
  return incident && nearAsked(incident, { ...alone, link }, at.toISOString());
};

const begun = (incident: Incident, { at }: IncidentEvent, rules: IncidentRules, now: string): Stepped => {
  const running = started(incident, rules.clocksFor(incident), now);
  return incident.over === undefined ? still(running) : closedByThem(running, incident.over, at, now);
};

/** What whoever has its case sees: how it stands, and where it is as far as only their words say. */
const filed = (kept: Incident | undefined, incident: Incident, at: string): readonly IncidentEffect[] => {
  const { id, reference, standing, trail, whereHeard, over, closedAs } = incident;
  const placeHeard = whereHeard && whereSaid(whereHeard);
  const isKnown = placeHeard === (kept?.whereHeard && whereSaid(kept.whereHeard));
  if (standing === kept?.standing && isKnown) return [];
  const key = `file:${id}:${trail.length}`;
  const photos = photosOf(incident);
  const more = {
    ...(placeHeard && { placeHeard }),
    ...(photos.length > 0 && { photos }),
    ...(over !== undefined && closedAs === over && { over }),
  };
  return [{ kind: 'file', key, reference, standing, at, ...more }];
};

/** It is among what is running from its opening until it is closed, and near others until it is over. */
const listed = (
  kept: Incident | undefined,
  incident: Incident,
  { postcodes }: IncidentRules,
): readonly IncidentEffect[] => {
  const { id, awareAt, trail } = incident;
  const wasRunning = kept !== undefined && kept.standing !== 'closed';
  const running = incident.standing !== 'closed';
  const before = kept === undefined ? [] : nearKeys(kept, postcodes);
  const near = nearKeys(incident, postcodes);
  const left = before.filter((key) => !near.includes(key));
  if (wasRunning === running && left.length === 0 && near.length === before.length) return [];
  return [{ kind: 'list', key: `list:${id}:${trail.length}`, incident: id, running, awareAt, near, left }];
};

const happened = (incident: Incident, event: IncidentEvent, rules: IncidentRules, now: string): Stepped => {
  switch (event.kind) {
    case 'reported':
      return reported(incident, event, rules, now);
    case 'said-safe':
      return saidSafe(incident, event, now);
    case 'answered':
      return answered(incident, event, rules, now);
    case 'happened':
      return still(workOver(happenedNow(incident, event, rules, now), event, now));
    case 'joined':
      return joined(incident, event, rules, now);
    case 'left':
      return left(incident, event);
    case 'shared':
      return shared(incident, event, rules, now);
    case 'asked-what':
      return askedWhat(incident, event, now);
    case 'pages-stopped':
      return pagesStopped(incident, event, rules, now);
    case 'page-result':
      return pageResult(incident, event, rules, now);
    case 'due':
      return still(incident);
    case 'closed':
      return closed(incident, event, rules, now);
    case 'case-closed':
      return caseClosed(incident, event, rules, now);
    case 'right-said':
      return still(rightSaid(incident, event, now));
    case 'also-reported':
      return still(noted(incident, 'noted', now, { who: event.who, detail: `same ${event.reference}` }));
    case 'erased':
      return erasedNow(incident, now);
    default:
      throw new TypeError(`An incident knows no "${(event satisfies never as { kind: string }).kind}".`);
  }
};

const happenedNow = (
  incident: Incident,
  { what, who, at, note }: IncidentEvent & { kind: 'happened' },
  rules: IncidentRules,
  now: string,
): Incident => {
  const detail = note === undefined ? what : `${what}: ${note}`;
  return stopped(noted(incident, 'noted', now, { who, detail }), what, at, rules, now);
};

/** A repair that is done, that nobody was paged for and nothing more is owed of, is over. A hazard is closed by a person alone. */
const workOver = (
  incident: Incident,
  { what, who, at }: IncidentEvent & { kind: 'happened' },
  now: string,
): Incident => {
  const { severity, pages, standing, clocks } = incident;
  const isOwed = clocks.some(({ stoppedAt }) => stoppedAt === undefined);
  if (what !== 'done' || pages !== undefined || standing !== 'open' || isOwed || !OF_DAYS.has(severity))
    return incident;
  return noted({ ...incident, standing: 'closed', closedAt: at }, 'closed', now, { who });
};
const OF_DAYS: ReadonlySet<Incident['severity']> = new Set(['S2', 'S3', 'S4']);

/** It stops nobody who is on the way: only those on call can say that it is. They are told. */
const saidSafe = (
  incident: Incident,
  { at, calledOff }: IncidentEvent & { kind: 'said-safe' },
  now: string,
): Stepped => {
  if (calledOff === true ? incident.calledOffAt !== undefined : incident.saidSafeAt !== undefined)
    return still(noted(incident, 'said-safe', now, { who: incident.conversation }));
  const what = calledOff === true ? 'called-off' : 'said-safe';
  const said = { ...incident, ...(calledOff === true ? { calledOffAt: at } : { saidSafeAt: at }) };
  const after = noted(said, 'said-safe', now, { who: incident.conversation, detail: what });
  return isOver(after) ? still(after) : informed(after, whoKnows(after), what, now);
};

const pageResult = (
  incident: Incident,
  { page: id, ok }: IncidentEvent & { kind: 'page-result' },
  rules: IncidentRules,
  now: string,
): Stepped => {
  const page = incident.paged.find((each) => each.id === id);
  if (page === undefined || page.failed !== undefined || (ok && page.sent !== undefined))
    return still(incident);
  if (ok) return still(withPage(incident, { ...page, sent: now }));
  const failed = noted(withPage(incident, { ...page, failed: now }), 'page-failed', now, { who: page.to.id });
  return goesOn(failed, page, rules, now);
};

const withPage = (incident: Incident, page: Page): Incident => ({
  ...incident,
  paged: incident.paged.map((each) => (each.id === page.id ? page : each)),
});
