// Incidents that are one danger: whoever is on call is told once how many homes report it, and their answer is told to each.
import { askedApart, askedNow, away, isOver, isTheirs, relay, waiting } from './apart.ts';
import { stopped, renewed } from './clocks.ts';
import type { Incident, IncidentEvent, IncidentReport, IncidentShare, LinkedHome } from './incident.ts';
import { followsNow, handedOn, handedTo, joinedLate, leadsNow } from './handed-on.ts';
import { endPaging } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { isApart, isUnplaced, leadOf } from './same-place.ts';
import { minutesAfter, noted, steps, still, type Stepped } from './step.ts';
import { informed, told, whoKnows } from './telling.ts';

type Event<K extends IncidentEvent['kind']> = IncidentEvent & { readonly kind: K };

/** After a report: it goes with an earlier one, or comes away from the one that it went with. */
export const joinDue =
  (event: IncidentEvent, rules: IncidentRules, now: string) =>
  (before: Incident): Stepped => {
    if (event.kind !== 'reported' || rules.link === undefined) return still(before);
    const left = leaves(before, event, rules, now);
    const { incident } = left;
    if (incident.linkedTo !== undefined) return left;
    const lead = leadOf(incident, rules, now);
    if (lead === undefined) return left;
    const { id, reference } = lead;
    const linkedTo = { id, reference, ...unplacedIn(incident, rules) };
    const after = noted(waiting({ ...incident, linkedTo }, rules, now), 'noted', now, {
      detail: `linked ${reference}`,
    });
    return {
      incident: after,
      effects: [...left.effects, relay(after, id, { kind: 'joined', home: homeOf(after, rules) }, now)],
    };
  };

const leaves = (
  incident: Incident,
  { report }: Event<'reported'>,
  rules: IncidentRules,
  now: string,
): Stepped => {
  const { near = [], postcodes } = rules;
  const { linkedTo, ...free } = incident;
  const lead = near.find(({ id }) => id === linkedTo?.id);
  if (linkedTo === undefined) return still(incident);
  // Where the other cannot be read and nobody has this one, a page too many is better than none.
  const isAway = lead === undefined ? free.heldBy === undefined : isApart(incident, lead, postcodes);
  if (!isAway && goesOnThere(incident, report, rules)) return away(incident, rules, now);
  if (!isAway) return placedNow(incident, rules, now);
  const after = noted(askedApart(free, rules, now), 'noted', now, {
    detail: `unlinked ${linkedTo.reference}`,
  });
  return { incident: after, effects: [relay(after, linkedTo.id, { kind: 'left', home: after.id }, now)] };
};

/** It may be anywhere, and they write that it goes on: whatever became of the other is no word about this. */
const goesOnThere = (
  incident: Incident,
  { answers, pages }: IncidentReport,
  { postcodes }: IncidentRules,
): boolean => isUnplaced(incident, postcodes) && (answers?.['worse'] !== undefined || pages !== undefined);

/** Where it is is known by now: those on call were told that it was not. */
const placedNow = (incident: Incident, rules: IncidentRules, now: string): Stepped => {
  const { linkedTo } = incident;
  if (linkedTo?.unplaced === undefined || isUnplaced(incident, rules.postcodes)) return still(incident);
  const { unplaced: _, ...link } = linkedTo;
  const after = { ...incident, linkedTo: link };
  return {
    incident: after,
    effects: [relay(after, link.id, { kind: 'joined', home: homeOf(after, rules) }, now)],
  };
};

/** No address: what is kept of this one elsewhere is not found when its person asks for it, or is erased. */
const homeOf = (incident: Incident, rules: IncidentRules): LinkedHome => ({
  id: incident.id,
  reference: incident.reference,
  ...unplacedIn(incident, rules),
});

const unplacedIn = (incident: Incident, { postcodes }: IncidentRules): Pick<LinkedHome, 'unplaced'> =>
  isUnplaced(incident, postcodes) ? { unplaced: true } : {};

/** Another home reports the same. It is told at once how that stands, and whoever is on call hears of it, the rest after a while together. */
export const joined = (
  before: Incident,
  { home }: Event<'joined'>,
  rules: IncidentRules,
  now: string,
): Stepped => {
  // It was over while the other was on its way to it.
  if (isOver(before) || (before.calledOffAt !== undefined && home.unplaced === true))
    return joinedLate(before, home, now);
  const { homes: others = [] } = before;
  // It is known by now where it is.
  if (others.some(({ id }) => id === home.id))
    return still({ ...before, homes: others.map((each) => (each.id === home.id ? home : each)) });
  const incident = noted({ ...before, homes: [...others, home] }, 'noted', now, {
    detail: `joined ${home.reference}`,
  });
  const share = shareOf(incident);
  const passed =
    share === undefined ? [] : [relay(incident, home.id, { kind: 'shared', lead: incident.id, share }, now)];
  return steps({ incident, effects: passed }, homesDue(rules, now));
};

export const left = (incident: Incident, { home }: Event<'left'>): Stepped => {
  const { homes: before, homesTold } = incident;
  if (before === undefined) return still(incident);
  const homes = before.filter(({ id }) => id !== home);
  // The next one that comes is news again.
  const count = Math.min(homesTold?.count ?? 0, homes.length);
  return still({ ...incident, homes, ...(homesTold && { homesTold: { ...homesTold, count } }) });
};

/** It is over, or somebody answered for it, by itself: the one that it goes with counts it no more. */
export const ownNow =
  (now: string) =>
  (incident: Incident): Stepped => {
    const { linkedTo, ...free } = incident;
    if (linkedTo === undefined || !(isOver(incident) || isTheirs(incident))) return still(incident);
    const after = noted(free, 'noted', now, { detail: `unlinked ${linkedTo.reference}` });
    return { incident: after, effects: [relay(after, linkedTo.id, { kind: 'left', home: after.id }, now)] };
  };

/** One text of how many they are, and no other within so many minutes. */
export const homesDue =
  ({ link }: IncidentRules, now: string) =>
  (incident: Incident): Stepped => {
    const { homes = [], homesTold } = incident;
    // Of what is over the others are open, and are told as that.
    if (link === undefined || isOver(incident) || homes.length <= (homesTold?.count ?? 0))
      return still(incident);
    if (homesTold !== undefined && minutesAfter(homesTold.at, link.digest) > now) return still(incident);
    const after = { ...incident, homesTold: { count: homes.length, at: now } };
    return informed(after, whoKnows(after), 'homes', now);
  };

/** How it stands, for those that go with it. Undefined while nobody has it. */
const shareOf = ({ standing, heldBy, homes = [] }: Incident): IncidentShare | undefined =>
  heldBy === undefined || (standing !== 'acknowledged' && standing !== 'on-the-way')
    ? undefined
    : { what: standing, by: heldBy, homes: homes.length + 1 };

/** What is told to those that go with it: that somebody has it, or gave it back, or that it is over, and the next of them leads. */
export const shares = (kept: Incident | undefined, incident: Incident, now: string): Stepped => {
  const { homes = [], standing, heldBy } = incident;
  // Those that it got just now know how it stands.
  if (homes.length === 0 || kept?.homes === undefined) return still(incident);
  const hasMoved = standing !== kept.standing || heldBy?.id !== kept.heldBy?.id;
  if (!hasMoved) return calledOff(kept, incident, now);
  if (isOver(incident)) return overNow(incident, homes, now);
  const share: IncidentShare | undefined = heldBy === undefined ? { what: 'given-back' } : shareOf(incident);
  if (share === undefined) return still(incident);
  const effects = homes.map(({ id }) =>
    relay(incident, id, { kind: 'shared', lead: incident.id, share }, now),
  );
  return { incident, effects };
};

const overNow = (incident: Incident, homes: readonly LinkedHome[], now: string): Stepped => {
  const effects = handedOn({ incident, homes, now });
  const { homes: _, homesTold: __, each: ___, ...alone } = incident;
  const after = { ...alone, openHomes: homes, ...handedTo(incident, homes) };
  const said = informed(after, whoKnows(incident), 'homes-open', now);
  return { incident: said.incident, effects: [...effects, ...said.effects] };
};

/** There was no danger, they say: those that may be anywhere are asked for without it. In the same place somebody looks all the same. */
const calledOff = (kept: Incident, incident: Incident, now: string): Stepped => {
  if (incident.calledOffAt === undefined || kept.calledOffAt !== undefined) return still(incident);
  const { homes = [], homesTold } = incident;
  const unplaced = homes.filter((each) => each.unplaced === true);
  const placed = homes.filter((each) => each.unplaced !== true);
  const told = homesTold && { homesTold: { ...homesTold, count: Math.min(homesTold.count, placed.length) } };
  return {
    incident: { ...incident, homes: placed, ...told, ...handedTo(incident, unplaced) },
    effects: handedOn({ incident, homes: unplaced, now }),
  };
};

/** What became of the one that it goes with. SAFE there is no word about this home. */
export const shared = (
  before: Incident,
  event: Event<'shared'>,
  rules: IncidentRules,
  now: string,
): Stepped => {
  const { lead, share, at } = event;
  if (share.what === 'leads') return leadsNow(before, { ...event, share }, rules, now);
  if (share.what === 'follows') return followsNow(before, { ...event, share }, rules, now);
  const { linkedTo, ...free } = before;
  if (linkedTo?.id !== lead || isOver(before)) return still(before);
  switch (share.what) {
    case 'acknowledged':
    case 'on-the-way': {
      if (linkedTo.told === share.what || (before.heldBy !== undefined && before.heldBy.id !== share.by.id))
        return still(before);
      const held: Incident = {
        ...endPaging(before),
        linkedTo: { ...linkedTo, told: share.what },
        standing: before.standing === 'on-the-way' ? 'on-the-way' : 'acknowledged',
        heldBy: share.by,
        heldAt: before.heldAt ?? at,
      };
      return told(stopped(held, 'acknowledged', at, rules, now), share.what, now, { homes: share.homes });
    }
    case 'given-back': {
      if (before.heldBy === undefined) return still(before);
      const { heldBy: _, heldAt: __, onTheWayAt: ___, eta: ____, ...rest } = before;
      const { told: _____, ...link } = linkedTo;
      const open: Incident = { ...rest, linkedTo: link, standing: 'open', givenBackAt: at };
      return told(waiting(askedNow(renewed(open, at, now), now), rules, now), 'given-back', now);
    }
    case 'alone': {
      // An OK to the other was an OK to what may be anywhere.
      if (isUnplaced(before, rules.postcodes)) return away(before, rules, now);
      const after = noted(free, 'noted', now, { detail: `unlinked ${linkedTo.reference}` });
      return still(after.heldBy === undefined ? askedNow(after, now) : after);
    }
    default:
      throw new TypeError(`Nothing is shared as "${(share satisfies never as { what: string }).what}".`);
  }
};
