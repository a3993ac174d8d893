// What is left of a storm when its first is over: the next of them leads the rest, so that one page asks for all, and no home is without one that is asked for.
import { askedApart, askedNow, freed, givenBack, isOver, relay, waiting } from './apart.ts';
import type { IncidentEffect } from './effect.ts';
import type { HandedOn, Incident, IncidentEvent, LinkedHome } from './incident.ts';
import type { IncidentRules } from './rules.ts';
import { noted, still, type Stepped } from './step.ts';

type Shared = IncidentEvent & { readonly kind: 'shared' };
type Leads = Shared & { readonly share: { readonly what: 'leads' } };
type Follows = Shared & { readonly share: { readonly what: 'follows' } };

/**
 * Those in the same place stay with whoever has them. An OK to the first was none to what may be anywhere: those are asked for anew, but for
 * those that were asked for as what they are. The others hear of it before the one that leads them: its page finds them with it.
 */
export const handedOn = ({
  incident,
  homes,
  now,
}: {
  readonly incident: Incident;
  readonly homes: readonly LinkedHome[];
  readonly now: string;
}): readonly IncidentEffect[] => {
  const isAnywhere = ({ unplaced }: LinkedHome) => unplaced === true;
  const isKept = incident.each === true && incident.heldBy !== undefined;
  return [
    ...passed(
      incident,
      homes.filter((each) => !isAnywhere(each)),
      { kept: true },
      now,
    ),
    ...passed(incident, homes.filter(isAnywhere), { each: true, ...(isKept ? { kept: true } : {}) }, now),
  ];
};

const passed = (
  incident: Incident,
  [first, ...rest]: readonly LinkedHome[],
  how: HandedOn,
  now: string,
): readonly IncidentEffect[] => {
  if (first === undefined) return [];
  const { id: lead } = incident;
  const { id, reference } = first;
  const next = { id, reference };
  return [
    ...rest.map((each) =>
      relay(incident, each.id, { kind: 'shared', lead, share: { what: 'follows', next, ...how } }, now),
    ),
    relay(incident, id, { kind: 'shared', lead, share: { what: 'leads', homes: rest, ...how } }, now),
  ];
};

/** Who leads the others from here on, for those that come late. */
export const handedTo = (
  { handedTo: before }: Pick<Incident, 'handedTo'>,
  homes: readonly LinkedHome[],
): Pick<Incident, 'handedTo'> => {
  const place = homes.find(({ unplaced }) => unplaced !== true) ?? before?.place;
  const anywhere = homes.find(({ unplaced }) => unplaced === true) ?? before?.anywhere;
  if (place === undefined && anywhere === undefined) return {};
  return { handedTo: { ...(place && { place }), ...(anywhere && { anywhere }) } };
};

/**
 * It joined just as this was over: it goes with the one that leads the others now, so that they are one page. The first of those that
 * come late asks for itself, where nobody leads, and leads those after it.
 */
export const joinedLate = (before: Incident, home: LinkedHome, now: string): Stepped => {
  const incident = noted(before, 'noted', now, { detail: `joined ${home.reference}` });
  const { id: lead, handedTo: to } = incident;
  const next = home.unplaced === true ? to?.anywhere : to?.place;
  if (next === undefined || next.id === home.id)
    return {
      incident: { ...incident, ...handedTo(incident, [home]) },
      effects: [relay(incident, home.id, { kind: 'shared', lead, share: { what: 'alone' } }, now)],
    };
  const { id, reference } = next;
  const how: HandedOn = home.unplaced === true ? { each: true } : { kept: true };
  const share = { what: 'follows', next: { id, reference }, ...how } as const;
  // The one that leads hears of it last: where it is over as well, it hands it on from there.
  return {
    incident,
    effects: [
      relay(incident, home.id, { kind: 'shared', lead, share }, now),
      relay(incident, id, { kind: 'joined', home }, now),
    ],
  };
};

/** It is the next, and is asked for with the others. Where it is over, or on its own by now, the one after it is. */
export const leadsNow = (
  before: Incident,
  { lead, share }: Leads,
  rules: IncidentRules,
  now: string,
): Stepped => {
  const { what: _, homes, ...how } = share;
  const isAsked = before.linkedTo?.id === lead && !isOver(before);
  const freedNow = !isAsked
    ? still(before)
    : how.kept === true
      ? kept(before, now)
      : freed(before, rules, now);
  const { incident, effects } = freedNow;
  const mayLead =
    isAsked && (incident.paging !== undefined || (how.kept === true && incident.heldBy !== undefined));
  if (!mayLead) return { incident, effects: [...effects, ...passed(incident, homes, how, now)] };
  if (homes.length === 0) return freedNow;
  const others = [...(incident.homes ?? []), ...homes];
  const after: Incident = {
    ...incident,
    homes: others,
    // The page tells how many they are.
    homesTold: { count: others.length, at: now },
    ...(how.each === true ? { each: true } : {}),
  };
  return { incident: noted(after, 'noted', now, { detail: `leads ${homes.length}` }), effects };
};

/** Whoever has it keeps it. */
const kept = ({ linkedTo, ...free }: Incident, now: string): Stepped => {
  const after = noted(free, 'noted', now, { detail: `unlinked ${linkedTo?.reference ?? ''}` });
  return still(after.heldBy === undefined ? askedNow(after, now) : after);
};

/** It goes with the next. */
export const followsNow = (
  before: Incident,
  { lead, share }: Follows,
  rules: IncidentRules,
  now: string,
): Stepped => {
  const { next, each, kept: isKept } = share;
  const { linkedTo, ...free } = before;
  if (linkedTo?.id === next.id) return still(before);
  const left = relay(before, next.id, { kind: 'left', home: before.id }, now);
  if (linkedTo?.id !== lead || isOver(before)) return { incident: before, effects: [left] };
  const { unplaced, told } = linkedTo;
  const asked = isKept === true ? free : askedApart(free, rules, now);
  const isHeld = asked.heldBy !== undefined;
  const link = {
    ...next,
    ...(unplaced === true ? { unplaced } : {}),
    ...(each === true ? { each } : {}),
    ...(isHeld && told !== undefined ? { told } : {}),
  };
  const after = noted({ ...asked, linkedTo: link }, 'noted', now, {
    detail: `${each === true ? 'with' : 'linked'} ${next.reference}`,
  });
  return givenBack(before, isHeld ? after : waiting(after, rules, now), now);
};
