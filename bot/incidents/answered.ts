// What somebody on call answers. The first who has it has it; what comes late, twice or out of order changes nothing that is true.
import { isOver } from './apart.ts';
import { renewed, resumed, stopped } from './clocks.ts';
import type { AnsweredOver } from './effect.ts';
import type { AskedWhat, Incident, IncidentEvent, IncidentStanding, OnCallAnswer } from './incident.ts';
import { beginPaging, endPaging, goesOn, pageNextAfter } from './paging.ts';
import type { IncidentRules } from './rules.ts';
import { noted, steps, still, type Stepped } from './step.ts';
import { informed, told } from './telling.ts';

type Answered = IncidentEvent & { readonly kind: 'answered' };
/** Those that somebody has it with. */
type Holds = Exclude<OnCallAnswer, 'cannot' | 'not-safe'>;

export const answered = (before: Incident, event: Answered, rules: IncidentRules, now: string): Stepped => {
  const { by, answer, note } = event;
  const { askedWhat: _, ...asked } = before;
  const heard = [...(before.heard ?? []), event.id].slice(-HEARD_MAX);
  const incident = noted({ ...asked, heard }, 'answered', now, {
    who: by.id,
    detail: note === undefined ? answer : `${answer}: ${note}`,
  });
  // Nobody may take what is over for what they were just paged for.
  if (event.via === 'text' && answer !== 'not-safe' && isOver(before)) return overSaid(incident, event, now);
  switch (answer) {
    case 'cannot':
      return steps(cannot(incident, event, rules, now), (each) =>
        confirmed(each, { ...event, answer: saidSince(each, by) ?? answer }, now),
      );
    case 'not-safe':
      return steps(notSafe(incident, event, now), (each) => confirmed(each, event, now));
    case 'acknowledged':
    case 'on-the-way':
    case 'made-safe':
      break;
    default:
      return answer satisfies never;
  }
  const since = takenBack(incident, event);
  if (since !== undefined) return confirmed(incident, { ...event, answer: since }, now);
  if (RANK[incident.standing] >= RANK[answer] && !takesOver(incident, event))
    return known(incident, event, now);
  const held = heldNow(incident, event, answer);
  const ended =
    answer === 'made-safe'
      ? madeSafe(held, event, rules, now)
      : stopped(held, 'acknowledged', event.at, rules, now);
  return steps(
    told(ended, answer, now, held.eta === undefined ? {} : { eta: held.eta }),
    (each) => othersTold(each, before, event, now),
    (each) => confirmed(each, event, now),
  );
};

/** A text may come after what they pressed on the page since: what was said last holds. @returns that, if it was another */
const takenBack = (
  { cannot: said, notSafeAt = '' }: Incident,
  { by, answer, at }: Answered,
): OnCallAnswer | undefined => {
  if (answer === 'made-safe') return at < notSafeAt ? 'not-safe' : undefined;
  return at < (said?.[by.id] ?? '') ? 'cannot' : undefined;
};

/** Whoever has it still has said so since. */
const saidSince = ({ heldBy, standing }: Incident, by: Answered['by']): OnCallAnswer | undefined =>
  heldBy?.id === by.id && (standing === 'acknowledged' || standing === 'on-the-way') ? standing : undefined;

/** As many as may be on their way twice at the same time. */
const HEARD_MAX = 5;

/** Nothing is noted as made safe. Whoever told of a danger in the same text has no other answer to it than this. */
export const askedWhat = (
  before: Incident,
  { id, by, at, again, danger }: IncidentEvent & { readonly kind: 'asked-what' },
  now: string,
): Stepped => {
  const asked: AskedWhat = { who: by.id, at, event: id, ...(again === true && { again }) };
  const incident = { ...before, askedWhat: asked };
  return danger === true && !isOver(before) ? informed(incident, by, 'safe-not-noted', now) : still(incident);
};

/** Whoever has it keeps it, until another says that they are on the way: then it is theirs. */
const heldNow = (incident: Incident, event: Answered, answer: Holds): Incident => {
  const { by, at, eta } = event;
  const { onTheWayAt, eta: before, ...rest } = endPaging(incident);
  const isOther = takesOver(incident, event);
  const { heldBy = by, heldAt = at } = isOther ? {} : incident;
  const since = answer === 'on-the-way' ? at : onTheWayAt;
  const said = eta === undefined ? (isOther ? undefined : before) : { said: eta, at };
  return {
    ...rest,
    standing: answer,
    heldBy,
    heldAt,
    ...(since === undefined ? {} : { onTheWayAt: since }),
    ...(answer === 'made-safe' ? { madeSafeAt: at } : said === undefined ? {} : { eta: said }),
  };
};

/** What was said before whoever has it said theirs comes too late. */
const takesOver = (
  { standing, heldBy, heldAt = '', onTheWayAt = heldAt }: Incident,
  { by, answer, at }: Answered,
): boolean =>
  answer === 'on-the-way' &&
  (standing === 'acknowledged' || standing === 'on-the-way') &&
  heldBy !== undefined &&
  heldBy.id !== by.id &&
  at > onTheWayAt;

/** Nobody comes to what nobody set out for: without a word of what was done, it is no visit that ends a clock of coming or looking. */
const madeSafe = (
  incident: Incident,
  { by, at, note }: Answered,
  rules: IncidentRules,
  now: string,
): Incident => {
  const wentThere = incident.onTheWayAt !== undefined || hasSetOff(incident);
  if (wentThere) return stopped(incident, 'made-safe', at, rules, now);
  const after = noted(incident, 'noted', now, { who: by.id, detail: 'no-visit' });
  return note === undefined
    ? stopped(after, 'made-safe', at, rules, now, ['acknowledged'])
    : stopped(after, 'made-safe', at, rules, now);
};

const hasSetOff = ({ trail }: Incident): boolean =>
  trail.some(({ what, detail = '' }) => what === 'answered' && detail.startsWith('on-the-way'));

/** It is open again, and those on call are asked as at first: nobody is taken to have it. What it kept runs on. */
const notSafe = (incident: Incident, { by, at }: Answered, now: string): Stepped => {
  const { standing, madeSafeAt } = incident;
  if (standing !== 'made-safe' || at <= (madeSafeAt ?? '')) return still(incident);
  const { heldBy: _, heldAt: __, onTheWayAt: ___, eta: ____, madeSafeAt: _____, ...free } = incident;
  const open: Incident = { ...free, standing: 'open', givenBackAt: at, notSafeAt: at };
  const running = resumed(noted(open, 'reopened', now, { who: by.id, detail: 'not-safe' }), madeSafeAt, now);
  return told(beginPaging(running, now), 'given-back', now, { why: 'not-safe' });
};

/** Whoever had it, or was paged, need not go. */
const othersTold = (incident: Incident, before: Incident, { by, answer }: Answered, now: string): Stepped => {
  const { heldBy, paging } = before;
  if (heldBy !== undefined) {
    if (heldBy.id === by.id || answer === 'acknowledged') return still(incident);
    const what = answer === 'on-the-way' ? 'other-on-the-way' : 'other-made-safe';
    return informed(incident, heldBy, what, now, by);
  }
  // Whoever was asked for it before it was opened again, or given back, has heard that they need not go.
  const since = paging?.since ?? '';
  const asked = new Map(
    incident.paged.flatMap(({ to, at, cannot: said }) =>
      said === undefined && at >= since ? [[to.id, to] as const] : [],
    ),
  );
  asked.delete(by.id);
  const what = answer === 'on-the-way' ? 'other-on-the-way' : 'taken';
  return steps(
    still(incident),
    ...[...asked.values()].map((to) => (each: Incident) => informed(each, to, what, now, by)),
  );
};

/** A text is answered with what it came to; the page shows it. */
const confirmed = (incident: Incident, { by, answer, via }: Answered, now: string): Stepped =>
  via === 'text' ? informed(incident, by, answer, now) : still(incident);

const RANK: Readonly<Record<IncidentStanding | Holds, number>> = {
  open: 0,
  acknowledged: 1,
  'on-the-way': 2,
  'made-safe': 3,
  closed: 4,
};

const overSaid = (incident: Incident, { by, answer, alsoOpen }: Answered, now: string): Stepped =>
  informed(incident, by, 'is-over', now, undefined, overOf(incident, answer, alsoOpen));

export const overOf = (
  { madeSafeAt }: Incident,
  answer: OnCallAnswer,
  alsoOpen: readonly string[] = [],
): AnsweredOver => ({
  answer,
  ...(madeSafeAt === undefined ? {} : { madeSafeAt }),
  ...(alsoOpen.length === 0 ? {} : { alsoOpen }),
});

/** Somebody has it already: the other is told who, so that two do not go, or none. A time that is new is passed on. */
const known = (incident: Incident, event: Answered, now: string): Stepped => {
  const { by, answer, eta, at } = event;
  const { heldBy, standing } = incident;
  if (heldBy === undefined || heldBy.id === by.id) {
    const isNew = eta !== undefined && answer !== 'made-safe' && at > (incident.eta?.at ?? '');
    const news = standing === 'acknowledged' || standing === 'on-the-way' ? standing : undefined;
    if (!isNew || news === undefined) return confirmed(incident, event, now);
    const said = { said: eta, at };
    return steps(told({ ...incident, eta: said }, news, now, { eta: said }), (each) =>
      confirmed(each, event, now),
    );
  }
  return answer === 'made-safe' ? still(incident) : informed(incident, by, 'held-by-other', now, heldBy);
};

/** Whoever has it gives it back, and it goes on to the next; whoever was asked last leaves it to the next at once. */
const cannot = (before: Incident, { by, at }: Answered, rules: IncidentRules, now: string): Stepped => {
  const { heldBy, heldAt = '', onTheWayAt = '', eta } = before;
  if (isOver(before)) return still(before);
  const last = before.cannot?.[by.id] ?? '';
  const incident = { ...before, cannot: { ...before.cannot, [by.id]: at > last ? at : last } };
  if (heldBy !== undefined) {
    // What they said since holds.
    const isOld = [heldAt, onTheWayAt, eta?.at ?? ''].some((since) => at <= since);
    if (heldBy.id !== by.id || isOld) return still(incident);
    const { heldBy: _, heldAt: __, onTheWayAt: ___, eta: ____, ...free } = incident;
    // Whoever was told that somebody has it would wait for them.
    const open = renewed({ ...free, standing: 'open', givenBackAt: at }, at, now);
    return told(pageNextAfter(open, by.id, rules, now), 'given-back', now);
  }
  const page = incident.paged.findLast(({ to, cannot: said }) => to.id === by.id && said === undefined);
  if (page === undefined || page.at > at) return still(incident);
  const said = {
    ...incident,
    paged: incident.paged.map((each) => (each.id === page.id ? { ...each, cannot: at } : each)),
  };
  return steps(still(said), (each) => goesOn(each, page, rules, now));
};
