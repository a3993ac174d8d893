// What is wrong with a rota: what would leave a night without somebody to page is a fault, what will soon be is a warning.
import { e164 } from '../channels/sms/number.ts';
import { daysAfter } from '../dates.ts';
import { localInstant, ROLES, whoIn, type Rota, type RotaRound, type RotaTeam } from './rota.ts';

export type RotaFaults = { readonly faults: readonly string[]; readonly warnings: readonly string[] };

/** Somebody has this long to write the next weeks before the rota has nobody. */
export const RUNS_OUT_DAYS = 14;

/** A rota that runs out is never a fault: a night with an incident is no night for a red build. */
export const rotaFaults = (rota: Rota, now: Date): RotaFaults => ({
  faults: [
    ...peopleFaults(rota),
    ...Object.entries(rota.teams).flatMap(([id, team]) =>
      teamFaults(rota, team).map((each) => `${id}: ${each}`),
    ),
  ],
  warnings: Object.entries(rota.teams).flatMap(([id, team]) =>
    runningOut(rota, team, now).map((each) => `${id}: ${each}`),
  ),
});

/** Mobile numbers of the United Kingdom: a land line takes no texts, and 070 and 076 are none. */
const TAKES_TEXTS = /^\+447(?:[1-57-9]\d{8}|624\d{6})$/;

const peopleFaults = ({ people, otherwise }: Rota): readonly string[] => {
  const all = Object.entries(people).map(([id, { phone }]) => ({ id, phone, number: e164(phone) ?? '' }));
  const wrong = all.filter(({ number }) => !TAKES_TEXTS.test(number));
  const twice = all.filter(
    ({ number }, index) => number !== '' && all.findIndex((each) => each.number === number) < index,
  );
  return [
    ...wrong.map(({ id, phone }) => `${id}: "${phone}" is no number that takes texts`),
    ...twice.map(({ id, phone }) => `${id}: ${phone} is somebody else's too`),
    ...(Object.hasOwn(people, otherwise) ? [] : [`otherwise: nobody is called "${otherwise}"`]),
  ];
};

const teamFaults = (rota: Rota, team: RotaTeam): readonly string[] => {
  const clock = handOverFaults(team);
  // Nothing else can be reckoned without it.
  if (clock.length > 0) return clock;
  return [
    ...team.rounds.flatMap((round) => roundFaults(rota, round)),
    ...seamFaults(team),
    ...exceptionFaults(rota, team),
    ...new Set(momentsOf(rota, team).flatMap((at) => doubled(rota, team, at))),
  ];
};

/** Between 1 and 2 in the morning a time comes twice in autumn and never in spring. */
const handOverFaults = ({ handOver }: RotaTeam): readonly string[] =>
  !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(handOver)
    ? [`hand-over "${handOver}" is no time of day such as 08:30`]
    : handOver.startsWith('01:')
      ? [`hand-over ${handOver} comes twice, or never, when the clocks change`]
      : [];

const roundFaults = ({ people }: Rota, round: RotaRound): readonly string[] => {
  const { from, weeks } = round;
  return [
    ...(isDate(from) ? [] : [`"${from}" is no date`]),
    ...(Number.isInteger(weeks) && weeks > 0 ? [] : [`round ${from}: ${weeks} is no number of weeks`]),
    ...ROLES.flatMap((role) => [
      ...(round[role].length === 0 ? [`round ${from}: nobody is ${role}`] : []),
      ...strangers(people, round[role]).map((who) => `round ${from}: nobody is called "${who}"`),
    ]),
  ];
};

const strangers = (people: Rota['people'], all: readonly string[]): readonly string[] =>
  all.filter((each) => !Object.hasOwn(people, each));

const endOf = ({ from, weeks }: RotaRound): string =>
  isDate(from) && weeks > 0 ? daysAfter(from, 7 * weeks) : from;

/** Where one round ends and the next begins. */
const seamFaults = ({ rounds }: RotaTeam): readonly string[] =>
  rounds.length === 0
    ? ['no round at all']
    : rounds.slice(1).flatMap((next, index) => {
        const end = endOf(rounds[index] ?? next);
        if (end === next.from) return [];
        return [
          end < next.from
            ? `nobody is on call from ${end} to ${next.from}`
            : `two rounds at once from ${next.from} to ${end}`,
        ];
      });

const exceptionFaults = ({ people, timeZone }: Rota, { exceptions }: RotaTeam): readonly string[] =>
  exceptions.flatMap((each, index) => {
    const { from, until, role, who } = each;
    const name = `exception ${from} ${role}`;
    const [begins, ends] = [localInstant(from, timeZone), localInstant(until, timeZone)];
    const over = exceptions
      .slice(0, index)
      .find((one) => one.role === role && one.from < until && from < one.until);
    return [
      ...(begins < ends ? [] : [`${name}: it ends before it begins, or is no time`]),
      ...strangers(people, [who]).map((stranger) => `${name}: nobody is called "${stranger}"`),
      ...(over === undefined ? [] : [`${name}: another from ${over.from} is of the same time`]),
    ];
  });

/** Every moment at which somebody else takes over. */
const momentsOf = ({ timeZone }: Rota, { rounds, exceptions, handOver }: RotaTeam): readonly Date[] =>
  [
    ...rounds
      .filter(({ from }) => isDate(from))
      .flatMap(({ from, weeks }) =>
        Array.from(
          { length: Math.min(weeks, WEEKS_MAX) },
          (_, week) => `${daysAfter(from, 7 * week)}T${handOver}`,
        ),
      ),
    ...exceptions.flatMap(({ from, until }) => [from, until]),
  ]
    .map((each) => localInstant(each, timeZone))
    .filter((each) => !Number.isNaN(each))
    .map((each) => new Date(each));
const WEEKS_MAX = 520;

/** Paged twice, they are one person less. */
const doubled = (rota: Rota, team: RotaTeam, at: Date): readonly string[] => {
  const who = ROLES.map((role) => whoIn(rota, team, role, at));
  return who.flatMap((each, index) =>
    each !== undefined && who.indexOf(each) < index
      ? [`${each} is ${ROLES[who.indexOf(each)] ?? ''} and ${ROLES[index] ?? ''} at ${at.toISOString()}`]
      : [],
  );
};

const runningOut = ({ timeZone }: Rota, { rounds, handOver }: RotaTeam, now: Date): readonly string[] => {
  const last = rounds
    .filter(({ from }) => isDate(from))
    .map(endOf)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  const left = (localInstant(`${last}T${handOver}`, timeZone) - now.getTime()) / 86_400_000;
  if (!(left <= RUNS_OUT_DAYS)) return [];
  return [left <= 0 ? `ran out on ${last}: nobody is on call` : `runs out on ${last}: write the next weeks`];
};

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
