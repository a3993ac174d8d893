// Who is on call at a moment, read from the rota: first, second and duty manager, and never nobody.
import { e164 } from '../channels/sms/number.ts';
import { daysAfter, daysBetween, instantOf } from '../dates.ts';
import type { Both } from '../model.ts';
import type { OnCall } from './incident.ts';

export type OnCallRole = OnCall['role'];
/** In the order in which they are paged. */
export const ROLES = ['first', 'second', 'duty-manager'] as const satisfies readonly OnCallRole[];

/** `phone` takes texts; it is written as people write it, such as `07700 900161`. */
export type RotaPerson = { readonly name: string; readonly phone: string };

/** Whole weeks from a day on, at the team's hand-over: each week the next of each list, and from its end the first again. */
export type RotaRound = {
  readonly from: string;
  readonly weeks: number;
} & Readonly<Record<OnCallRole, readonly string[]>>;

/** Somebody else than the round has. Local times, such as `2026-12-24T08:30`; `until` is the first minute that is the round's again. */
export type RotaException = {
  readonly from: string;
  readonly until: string;
  readonly role: OnCallRole;
  readonly who: string;
};

export type RotaTeam = {
  readonly name: Both;
  /** The time of day (`HH:MM`, local) at which a week begins. */
  readonly handOver: string;
  readonly rounds: readonly RotaRound[];
  readonly exceptions: readonly RotaException[];
};

/**
 * `otherwise` is a person too: who is paged where the rota names nobody, and beside the others where nobody answers. `covers`: teams
 * without a rota of their own, and whose is asked. `managers`: the team whose duty manager is asked where a team has none.
 */
export type Rota = {
  readonly timeZone: string;
  readonly people: Readonly<Record<string, RotaPerson>>;
  readonly teams: Readonly<Record<string, RotaTeam>>;
  readonly otherwise: string;
  readonly covers?: Readonly<Record<string, string>>;
  readonly managers?: string;
};

/** `missing`: roles for which the rota had nobody, or nobody who can be texted. Somebody has to be told of it. */
export type Watch = {
  readonly people: readonly [OnCall, ...OnCall[]];
  readonly missing: readonly OnCallRole[];
};

/** @param team one that the rota does not know has nobody in any role */
export const watchAt = (rota: Rota, team: string, at: Date): Watch => {
  const { teams, covers = {}, managers } = rota;
  const own = Object.hasOwn(teams, team) ? team : Object.hasOwn(covers, team) ? covers[team] : undefined;
  const inTeam = (name: string | undefined, role: OnCallRole) => {
    const known = name !== undefined && Object.hasOwn(teams, name) ? teams[name] : undefined;
    return onCallIn(rota, known && whoIn(rota, known, role, at), role);
  };
  const named = ROLES.map((role) => inTeam(own, role));
  const missing = ROLES.filter((_, index) => named[index] === undefined);
  const [role] = missing;
  const manager = missing.includes('duty-manager') ? inTeam(managers, 'duty-manager') : undefined;
  const all = [...named, manager, role === undefined ? undefined : otherwiseOf(rota, role)].flatMap(
    (each) => each ?? [],
  );
  // The same telephone is not rung twice, whatever the rota says.
  const people = all.filter(({ phone }, index) => all.findIndex((each) => each.phone === phone) === index);
  const [first = otherwiseOf(rota, 'duty-manager'), ...others] = people;
  return { people: [first, ...others], missing };
};

export const onCallAt = (rota: Rota, team: string, at: Date): Watch['people'] =>
  watchAt(rota, team, at).people;

/** Where those on call do not answer, whoever is paged otherwise is paged before they are once more. */
export const allAt = (rota: Rota, team: string, at: Date): Watch['people'] => {
  const people = onCallAt(rota, team, at);
  const otherwise = otherwiseOf(rota, 'duty-manager');
  return people.some(({ phone }) => phone === otherwise.phone) ? people : [otherwise, ...people];
};

/** Whoever has this number, on call or not. @param phone in any way of writing */
export const personWith = ({ people }: Rota, phone: string): Omit<OnCall, 'role'> | undefined => {
  const number = e164(phone);
  if (number === undefined) return undefined;
  const [id, person] = Object.entries(people).find(([, each]) => e164(each.phone) === number) ?? [];
  return id === undefined || person === undefined ? undefined : { id, name: person.name, phone: number };
};

const otherwiseOf = (rota: Rota, role: OnCallRole): OnCall => {
  const { name, phone } = rota.people[rota.otherwise] ?? { name: rota.otherwise, phone: '' };
  return { id: rota.otherwise, name, phone: e164(phone) ?? phone, role };
};

const onCallIn = (rota: Rota, id: string | undefined, role: OnCallRole): OnCall | undefined => {
  const person = id !== undefined && Object.hasOwn(rota.people, id) ? rota.people[id] : undefined;
  const phone = person && e164(person.phone);
  return id === undefined || person === undefined || phone === undefined
    ? undefined
    : { id, name: person.name, phone, role };
};

/** An exception goes before the round, and of two the later in the list. */
export const whoIn = (
  { timeZone }: Pick<Rota, 'timeZone'>,
  { handOver, rounds, exceptions }: RotaTeam,
  role: OnCallRole,
  at: Date,
): string | undefined => {
  const time = at.getTime();
  const instead = exceptions.findLast(
    (each) =>
      each.role === role &&
      localInstant(each.from, timeZone) <= time &&
      time < localInstant(each.until, timeZone),
  );
  if (instead !== undefined) return instead.who;
  const starts = (date: string) => localInstant(`${date}T${handOver}`, timeZone);
  const round = rounds.findLast(
    ({ from, weeks }) => starts(from) <= time && time < starts(daysAfter(from, 7 * weeks)),
  );
  const all = round?.[role] ?? [];
  return round === undefined || all.length === 0 ? undefined : all[weekOf(round, starts, at) % all.length];
};

/** Which week of its round: instants are compared, so that a night of 23 or 25 hours moves no hand-over. */
const weekOf = ({ from }: RotaRound, starts: (date: string) => number, at: Date): number => {
  const near = Math.floor(daysBetween(from, at.toISOString().slice(0, 10)) / 7);
  return starts(daysAfter(from, 7 * (near + 1))) <= at.getTime()
    ? near + 1
    : starts(daysAfter(from, 7 * near)) <= at.getTime()
      ? near
      : near - 1;
};

/** @param local `2026-12-24T08:30`. @returns milliseconds; NaN for what is no such time: a slip of the pen must not end a night's page */
export const localInstant = (local: string, timeZone: string): number =>
  LOCAL.test(local) && !Number.isNaN(Date.parse(`${local}:00Z`))
    ? instantOf(local.slice(0, 10), local.slice(11), timeZone).getTime()
    : Number.NaN;
const LOCAL = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/;
