// Who is paged next, and when: one after another until somebody has it, and again from the first, for a danger is not forgotten.
import { factsOf, type IncidentEffect } from './effect.ts';
import type { Incident, OnCall, Page, Paging } from './incident.ts';
import type { IncidentRules } from './rules.ts';
import { keyFor, minutesAfter, noted, steps, still, type Stepped } from './step.ts';
import { told, toldOnce } from './telling.ts';

/** @param step with whom of the rota it begins */
export const beginPaging = (incident: Incident, at: string, step = 0): Incident =>
  incident.pages === undefined
    ? incident
    : { ...incident, paging: { since: at, round: 0, roundAt: at, step, at } };

export const endPaging = ({ paging: _, ...incident }: Incident): Incident => incident;

/** Whoever is due now is paged. A worker that was away pages one, and not all whom it missed. */
export const pageDue =
  (rules: IncidentRules, now: string) =>
  (incident: Incident): Stepped => {
    const { paging, pages } = incident;
    if (paging === undefined || pages === undefined || paging.at > now) return still(incident);
    const rota = peopleIn(paging, pages, rules, now);
    if (rota.length === 0) return nobody(incident, paging, rules, now);
    const isLate = Date.parse(now) > Date.parse(minutesAfter(paging.at, rules.plan.step));
    const at = isLate ? now : paging.at;
    const to = rota[paging.step];
    if (to !== undefined) return page(incident, paging, { rota, to, at, now }, rules);
    const next = nextRound(incident, paging, at, rules);
    if (next.incident.paging === undefined) return next;
    const again = peopleIn(next.incident.paging, pages, rules, now);
    const [first] = again;
    if (first === undefined) return next;
    const paged = page(next.incident, next.incident.paging, { rota: again, to: first, at, now }, rules);
    return { incident: paged.incident, effects: [...next.effects, ...paged.effects] };
  };

/** The same, with whoever made it safe before: they know the home. Of whoever is on call no more nobody is asked. */
export const beginPagingAgain = (incident: Incident, at: string): Incident => {
  const { paging, ...rest } = beginPaging(incident, at);
  const made = incident.trail.findLast(
    ({ what, detail = '' }) => what === 'answered' && MADE_SAFE.test(detail),
  );
  return paging === undefined
    ? rest
    : { ...rest, paging: { ...paging, ...(made?.who === undefined ? {} : { first: made.who }) } };
};
const MADE_SAFE = /^made-safe\b/;

/** Given back: the next after them is asked, in the order in which they were. Whoever was asked before them is not asked again first. */
export const pageNextAfter = (
  incident: Incident,
  by: string,
  { rota, alarmTeam }: Pick<IncidentRules, 'rota' | 'alarmTeam'>,
  now: string,
): Incident => {
  const { reopenedAt, pages, paged } = incident;
  const since = reopenedAt === undefined ? [] : paged.filter(({ at }) => at >= reopenedAt);
  // Whoever made it safe is before the others in the first round alone.
  const isFirstRound = since.filter(({ to }) => to.id === by).length < 2;
  const first = isFirstRound ? since[0]?.to.id : undefined;
  const people = inOrder(rota(pages ?? alarmTeam, new Date(now)), first);
  const { paging, ...free } = beginPaging(incident, now, people.findIndex(({ id }) => id === by) + 1);
  return paging === undefined
    ? free
    : { ...free, paging: { ...paging, ...(first === undefined ? {} : { first }) } };
};

const inOrder = (people: readonly OnCall[], first: string | undefined): readonly OnCall[] =>
  first === undefined ? people : people.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));

/** In a later round others are asked beside those on call. */
const peopleIn = (
  { round, first }: Paging,
  team: string,
  { rota, wide, plan }: IncidentRules,
  now: string,
): readonly OnCall[] => inOrder((round >= plan.wideFrom ? wide : rota)(team, new Date(now)), first);

type Turn = {
  readonly rota: readonly OnCall[];
  readonly to: OnCall;
  /** When it was to be. */
  readonly at: string;
  readonly now: string;
};

const page = (
  incident: Incident,
  paging: Paging,
  { rota, to, at, now }: Turn,
  { plan }: IncidentRules,
): Stepped => {
  const paged = noted(incident, 'paged', now, { who: to.id, detail: to.role });
  const key = keyFor(paged, 'page');
  const { code } = incident;
  const step = paging.step + 1;
  const isLast = step >= rota.length;
  return {
    incident: {
      ...paged,
      paged: [...paged.paged, { id: key, to, code, at: now }],
      paging: {
        ...paging,
        step,
        at: isLast
          ? later(minutesAfter(paging.roundAt, plan.round), minutesAfter(at, plan.step))
          : minutesAfter(at, plan.step),
      },
    },
    effects: [{ kind: 'page', key, to, code, told: factsOf(incident) }],
  };
};

/** There is nobody on call: whoever wrote is told the truth at once, and it is looked again with every round. */
const nobody = (incident: Incident, paging: Paging, rules: IncidentRules, now: string): Stepped => {
  const told = toldOnce(incident, 'unreached', now);
  const next = nextRound(told.incident, paging, now, rules);
  if (next.incident.paging === undefined) return { ...next, effects: [...told.effects, ...next.effects] };
  const at = minutesAfter(now, rules.plan.round);
  const alarm = alarmed(next.incident, 'nobody', undefined, now);
  return {
    incident: { ...alarm.incident, paging: { ...next.incident.paging, at } },
    effects: [...told.effects, ...next.effects, ...alarm.effects],
  };
};

const nextRound = (incident: Incident, paging: Paging, at: string, rules: IncidentRules): Stepped => {
  const round = paging.round + 1;
  if (round >= rules.plan.rounds)
    return steps(alarmed(endPaging(incident), 'given-up', managerOf(incident, rules, at), at), (each) =>
      told(each, 'unreached', at, { why: 'given-up' }),
    );
  const { first: _, ...others } = paging;
  return still({ ...incident, paging: { ...others, round, roundAt: at, step: 0, at } });
};

/** What is not sent, or not taken, goes to the next at once. */
export const goesOn = (incident: Incident, which: Page, rules: IncidentRules, now: string): Stepped => {
  const { paging, pages, paged } = incident;
  if (paging === undefined || pages === undefined || paged.at(-1)?.id !== which.id) return still(incident);
  const rota = peopleIn(paging, pages, rules, now);
  if (paging.step < rota.length) return still({ ...incident, paging: { ...paging, at: now } });
  const round = paged.filter(({ at }) => at >= paging.roundAt);
  if (!round.every(({ failed, cannot }) => failed !== undefined || cannot !== undefined))
    return still(incident);
  const soon = minutesAfter(now, rules.plan.failedRound);
  const hasFailed = round.some(({ failed }) => failed !== undefined);
  return toldOnce(
    { ...incident, paging: { ...paging, at: hasFailed && soon < paging.at ? soon : paging.at } },
    'unreached',
    now,
  );
};

/** The person is told the truth once, and it goes on. */
export const unreachedDue =
  ({ plan }: IncidentRules, now: string) =>
  (incident: Incident): Stepped => {
    const { paging, unreachedAt } = incident;
    if (paging === undefined || unreachedAt !== undefined) return still(incident);
    if (minutesAfter(paging.since, plan.unreached) > now) return still(incident);
    return toldOnce(incident, 'unreached', now);
  };

/** Still nobody: what to do is said again, so that nobody waits for what does not come. A worker that was away says it once. */
export const againDue =
  ({ plan }: IncidentRules, now: string) =>
  (incident: Incident): Stepped => {
    const { paging, unreachedAt } = incident;
    if (paging === undefined || unreachedAt === undefined) return still(incident);
    const again = plan.again.filter((minutes) => minutesAfter(paging.since, minutes) <= now).length;
    if (again <= (paging.again ?? 0)) return still(incident);
    const after = { ...incident, paging: { ...paging, again } };
    return unreachedAt === now ? still(after) : told(after, 'unreached', now, { why: 'still' });
  };

export const managerOf = (
  { pages }: Pick<Incident, 'pages'>,
  { rota, alarmTeam }: Pick<IncidentRules, 'rota' | 'alarmTeam'>,
  now: string,
): OnCall | undefined => {
  const team = rota(pages ?? alarmTeam, new Date(now));
  return team.find(({ role }) => role === 'duty-manager') ?? team.at(-1);
};

export const alarmed = (
  incident: Incident,
  why: (IncidentEffect & { kind: 'alarm' })['why'],
  to: OnCall | undefined,
  now: string,
): Stepped => {
  const after = noted(incident, 'alarm', now, { detail: why, ...(to && { who: to.id }) });
  const key = keyFor(after, 'alarm');
  return {
    incident: after,
    effects: [{ kind: 'alarm', key, why, ...(to && { to }), code: after.code, told: factsOf(after) }],
  };
};

const later = (a: string, b: string): string => (a > b ? a : b);
