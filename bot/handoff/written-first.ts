// An agent writes first, to somebody who waits for an answer in writing: a talk that the person can answer into, whenever they read it.
import { queueUp } from './enter.ts';
import { HELD, QUEUED, type Handoff, type HandoffEvent } from './handoff.ts';
import { nobody, refused, type Around, type Handed } from './step.ts';
import { LIMITS, minutesAfter } from './time-limits.ts';

/** Whoever waits here already is taken by whoever writes; of another agent's chat nothing is taken. */
export const opened = (
  before: Handoff | undefined,
  { id, agent, team, reference }: Extract<HandoffEvent, { kind: 'opened' }>,
  { now }: Around,
): Handed => {
  if (before !== undefined && HELD.has(before.stage))
    return refused(before, agent, before.agent?.id === agent.id ? 'over' : 'taken');
  // They are at the screen, and asked for somebody: that chat is accepted, and nothing is begun beside it.
  if (before !== undefined && QUEUED.has(before.stage)) return refused(before, agent, 'taken');
  const at = now.toISOString();
  const handoff: Handoff = {
    id,
    team,
    rank: 'usual',
    why: 'write-back',
    askedAt: at,
    stage: 'parked',
    since: at,
    due: minutesAfter(at, LIMITS.writtenFirst),
    agent,
    saidAt: at,
    unread: 0,
    first: true,
    trail: [],
  };
  return {
    handoff,
    told: [{ say: 'first', agent, ...(reference === undefined ? {} : { reference }) }],
    desk: [{ tell: 'chat', team, agent }],
  };
};

/** It is a talk like any other from their first words on. */
export const begun = ({ first: _, ...before }: Handoff, now: string): Handoff => ({
  ...before,
  ...(before.stage === 'parked' ? { stage: 'talking', since: now, acceptedAt: now } : {}),
});

/** The agent who wrote is not there: their place counts from now. */
export const replied = (before: Handoff, around: Around): Handed => {
  if (before.first !== true || before.agent === undefined) return { handoff: before, told: [], desk: [] };
  const { first: _, agent, saidAt: __, ...rest } = before;
  const waiting: Handoff = { ...rest, from: agent, askedAt: around.now.toISOString() };
  const queue = around.queue(before.team);
  return queue.isOpen && queue.agents.length > 0
    ? queueUp(waiting, around, 'waiting')
    : nobody({ ...waiting, stage: 'waiting' }, around, 'closed');
};
