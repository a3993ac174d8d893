// What happens when a stage's time is up: nobody is left in silence.
import { QUEUED, type Handoff, type Told } from './handoff.ts';
import { queueUp, waitDue } from './enter.ts';
import { LIMITS, minutesAfter } from './time-limits.ts';
import { nobody, over, type Around, type Handed } from './step.ts';
import { aheadOf, rounded, waitFor } from './wait.ts';

/** A timer that comes early, or twice, changes nothing. */
export const byClock = (before: Handoff, around: Around): Handed => {
  const now = around.now.toISOString();
  if (before.due === undefined || now < before.due) return { handoff: before, told: [], desk: [] };
  if (QUEUED.has(before.stage)) return stillWaiting(before, around);
  switch (before.stage) {
    case 'offered':
      return over(before, around, 'ended', [{ say: 'lapsed' }], { outcome: 'no-reply' });
    case 'accepted':
      return backInQueue(before, around);
    case 'parked':
      return parkedOver(before, around);
    default:
      return silence(before, around);
  }
};

/** The wait is said anew when it changed or the last word of it is old; after an hour, or when the team goes home, the truth. */
const stillWaiting = (before: Handoff, around: Around): Handed => {
  const now = around.now.toISOString();
  const queue = around.queue(before.team);
  if (!queue.isOpen || (queue.closes !== undefined && now >= queue.closes))
    return nobody(before, around, 'closed');
  if (now >= minutesAfter(before.since, LIMITS.waiting)) return nobody(before, around, 'late');
  const ahead = aheadOf(queue, before);
  const wait = rounded(waitFor(queue, ahead));
  const told: Told = { say: 'wait', wait, ahead };
  return {
    handoff: { ...before, told: { wait, at: now }, due: waitDue(before.since, now, queue.closes) },
    told: [told],
    desk: [],
  };
};

/** Whoever wrote last is waited for by the other. */
const silence = (before: Handoff, around: Around): Handed => {
  const now = around.now.toISOString();
  const { agent } = before;
  if (agent === undefined) return backInQueue(before, around);
  const isAgentLate = before.heardAt !== undefined && before.heardAt > (before.saidAt ?? '');
  if (isAgentLate)
    return before.nudged === true
      ? backInQueue(before, around)
      : {
          handoff: { ...before, nudged: true, due: minutesAfter(now, LIMITS.agentGone) },
          told: [{ say: 'agent-late', agent }],
          desk: [{ tell: 'neglected', team: before.team, agent }],
        };
  if (before.nudged === true)
    return over(before, around, 'ended', [{ say: 'ended', agent, outcome: 'no-reply' }], {
      outcome: 'no-reply',
    });
  const until = minutesAfter(now, LIMITS.personGone);
  return {
    handoff: { ...before, nudged: true, due: until },
    told: [{ say: 'still-there', agent, until }],
    desk: [],
  };
};

/** The agent said when they would write: a while later they are late, and somebody else takes it. */
const parkedOver = (before: Handoff, around: Around): Handed => {
  const now = around.now.toISOString();
  const { agent } = before;
  if (agent === undefined || before.nudged === true) return backInQueue(before, around);
  return {
    handoff: { ...before, nudged: true, due: minutesAfter(now, LIMITS.parkedLate) },
    told: [{ say: 'agent-late', agent }],
    desk: [{ tell: 'neglected', team: before.team, agent }],
  };
};

const backInQueue = (before: Handoff, around: Around): Handed => {
  const { agent, nudged: _, ...rest } = before;
  const handed = queueUp(agent === undefined ? rest : { ...rest, from: agent }, around, 'waiting', 'front');
  return agent === undefined
    ? handed
    : { ...handed, desk: [...handed.desk, { tell: 'neglected', team: before.team, agent }] };
};
