// What happens when a stage's time is up: nobody is left in silence.
import { QUEUED, type Agent, type Handoff, type Told } from './handoff.ts';
import { front, waitDue } from './enter.ts';
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
  const isLong = now >= minutesAfter(before.since, LIMITS.waiting);
  // Nobody in danger is sent away for having waited: they stay, and whoever looks after the desk sees it.
  if (isLong && before.rank !== 'safety') return nobody(before, around, 'late');
  const ahead = aheadOf(queue, before);
  const reckoned = rounded(waitFor(queue, ahead));
  // They were told that somebody is free, and nobody came: it is not known, then.
  const wait = reckoned === 0 && now >= minutesAfter(before.since, LIMITS.saidWait) ? 'unknown' : reckoned;
  const told: Told = { say: 'wait', wait, ahead };
  const since = isLong ? now : before.since;
  return {
    handoff: { ...before, told: { wait, at: now }, due: waitDue(since, now, queue.closes) },
    told: [told],
    desk:
      before.rank === 'safety'
        ? [{ tell: 'neglected', team: before.team, agent: before.from ?? NOBODY }]
        : [],
  };
};

/** Supervisors are told of it all the same. */
const NOBODY: Agent = { id: '', name: '' };

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
          handoff: {
            ...before,
            nudged: true,
            due: minutesAfter(now, before.rank === 'safety' ? LIMITS.agentGoneInDanger : LIMITS.agentGone),
          },
          told: [{ say: 'agent-late', agent }],
          desk: [{ tell: 'neglected', team: before.team, agent }],
        };
  if (before.rank === 'safety')
    return {
      handoff: { ...before, nudged: true, due: minutesAfter(now, LIMITS.personSilent) },
      told: before.nudged === true ? [] : [{ say: 'are-you-safe', agent }],
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
  // Nobody has answered whoever wrote first, and nobody waits.
  if (agent !== undefined && before.first === true)
    return over(before, around, 'ended', [{ say: 'ended', agent, outcome: 'no-reply' }], {
      outcome: 'no-reply',
    });
  if (agent === undefined || before.nudged === true) return backInQueue(before, around);
  const until = minutesAfter(now, LIMITS.parkedLate);
  return {
    handoff: { ...before, nudged: true, due: until },
    told: [{ say: 'agent-late', agent, until }],
    desk: [{ tell: 'neglected', team: before.team, agent }],
  };
};

const backInQueue = (before: Handoff, around: Around): Handed => {
  const { agent, nudged: _, ...rest } = before;
  const handed = front(agent === undefined ? rest : { ...rest, from: agent }, around);
  return agent === undefined
    ? handed
    : { ...handed, desk: [...handed.desk, { tell: 'neglected', team: before.team, agent }] };
};
