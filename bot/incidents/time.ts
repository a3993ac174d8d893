// When an incident has something to do by the clock, and what is erased when it has long been over.
import type { Incident } from './incident.ts';
import type { IncidentRules } from './rules.ts';
import { minutesAfter, noted, still, type Stepped } from './step.ts';

/** The soonest of: a page, the truth that nobody was reached, an alarm, a breach, an erasure. */
export const nextDue = (incident: Incident, rules: IncidentRules): string | undefined => {
  const { paging, unreachedAt, clocks } = incident;
  const times = [
    ...(paging === undefined ? [] : [paging.at]),
    ...(paging === undefined || unreachedAt !== undefined
      ? []
      : [minutesAfter(paging.since, rules.plan.unreached)]),
    ...againAt(incident, rules),
    ...homesAt(incident, rules),
    ...clocks.flatMap(({ alarmAt, due, alarmedAt, stoppedAt, breachedAt }) =>
      stoppedAt !== undefined || breachedAt !== undefined ? [] : [alarmedAt === undefined ? alarmAt : due],
    ),
    ...eraseAt(incident, rules),
  ];
  return times.sort()[0];
};

/** When they are told again that there is still nobody. */
const againAt = ({ paging, unreachedAt }: Incident, { plan }: IncidentRules): readonly string[] => {
  const minutes = plan.again[paging?.again ?? 0];
  return paging === undefined || unreachedAt === undefined || minutes === undefined
    ? []
    : [minutesAfter(paging.since, minutes)];
};

/** When those on call are told how many homes there are by now. */
const homesAt = ({ homes = [], homesTold }: Incident, { link }: IncidentRules): readonly string[] =>
  link === undefined || homesTold === undefined || homes.length <= homesTold.count
    ? []
    : [minutesAfter(homesTold.at, link.digest)];

const DAY_MINUTES = 24 * 60;

/** What was told of health, in their own words, how to reach them, and who else reported the same. */
const ERASED = [
  ...(['care', 'words', 'added', 'answers', 'phone', 'from'] as const),
  ...(['homes', 'homesTold', 'openHomes', 'handedTo'] as const),
];
const IS_ERASED: ReadonlySet<string> = new Set(ERASED);

const eraseAt = (incident: Incident, { careDays }: IncidentRules): readonly string[] => {
  const { closedAt } = incident;
  if (closedAt === undefined) return [];
  const hasSome = ERASED.some((name) => incident[name] !== undefined);
  return hasSome ? [minutesAfter(closedAt, careDays * DAY_MINUTES)] : [];
};

/** The evidence stays, without it. */
export const erased =
  (rules: IncidentRules, now: string) =>
  (incident: Incident): Stepped => {
    const [at] = eraseAt(incident, rules);
    return at === undefined || at > now ? still(incident) : without(incident, now);
  };

/** They asked for it: nothing waits for its day. While it runs, whoever is on the way needs all of it. */
export const erasedNow = (incident: Incident, now: string): Stepped =>
  incident.standing === 'closed' && ERASED.some((name) => incident[name] !== undefined)
    ? without(incident, now)
    : still(incident);

const without = (incident: Incident, now: string): Stepped => {
  const kept = Object.fromEntries(Object.entries(incident).filter(([name]) => !IS_ERASED.has(name)));
  return still(noted(kept as Incident, 'erased', now));
};
