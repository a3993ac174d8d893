// How somebody comes into a hand-off, and into a team's queue.
import type { Handoff, HandoffEvent, Told } from './handoff.ts';
import { LIMITS, minutesAfter } from './time-limits.ts';
import { nobody, type Around, type Handed } from './step.ts';
import { offerOf } from './offer.ts';
import { aheadOf, rounded, waitFor } from './wait.ts';

/** They asked for a person: put in the queue where the wait is short, else asked which way they want. */
export const started = (
  { id, team, rank, why }: Extract<HandoffEvent, { kind: 'asked' }>,
  around: Around,
): Handed => {
  const at = around.now.toISOString();
  const fresh: Handoff = {
    id,
    team,
    rank,
    why,
    askedAt: at,
    stage: 'offered',
    since: at,
    unread: 0,
    trail: [],
  };
  const queue = around.queue(team);
  const { ways, because, wait, atOnce } = offerOf(queue, aheadOf(queue, fresh), rank);
  if (atOnce) return queueUp(fresh, around, 'waiting');
  return {
    handoff: { ...fresh, due: minutesAfter(at, LIMITS.choosing) },
    told: [{ say: 'offer', ways, because, ...(wait === undefined ? {} : { wait: rounded(wait) }) }],
    desk: [],
  };
};

/** @param say how the wait is told: a first time, once more, or to somebody whose agent is gone */
export const queueUp = (
  before: Handoff,
  around: Around,
  stage: 'waiting' | 'transferred',
  say: 'queued' | 'wait' | 'front' = 'queued',
): Handed => {
  const at = around.now.toISOString();
  const queue = around.queue(before.team);
  const ahead = aheadOf(queue, before);
  const wait = rounded(waitFor(queue, ahead));
  const { from, told: _, first: __, ...rest } = before;
  const since = say === 'wait' ? before.since : at;
  const isMoved = stage === 'transferred' && say === 'queued' && from !== undefined;
  const told: Told = isMoved ? { say: 'moved', to: before.team, wait, ahead, from } : { say, wait, ahead };
  return {
    handoff: {
      ...rest,
      ...(from === undefined ? {} : { from }),
      stage,
      since,
      told: { wait, at },
      saidWait: before.saidWait ?? wait,
      due: waitDue(since, at, queue.closes),
    },
    told: [told],
    desk: say === 'wait' ? [] : [{ tell: 'queue', team: before.team }],
  };
};

/** Back to the place that they had; where the team has gone home meanwhile, that is said at once. */
export const front = (before: Handoff, around: Around): Handed =>
  around.queue(before.team).isOpen
    ? queueUp(before, around, 'waiting', 'front')
    : nobody({ ...before, stage: 'waiting' }, around, 'closed');

/** The soonest of: what was said grows old, they waited long enough, the team goes home. */
export const waitDue = (since: string, now: string, closes: string | undefined): string => {
  const times = [
    minutesAfter(now, LIMITS.saidWait),
    minutesAfter(since, LIMITS.waiting),
    ...(closes === undefined ? [] : [closes]),
  ];
  return times.sort()[0] ?? now;
};
