// The hand-off state machine, pure: where it stands and what happened go in; where it stands now and who is told what come out.
// Every stage that is not over has a time by which something happens, and what happens is said to the person.
import { HELD, OVER, QUEUED, type Agent, type Handoff, type HandoffEvent } from './handoff.ts';
import { byClock } from './deadlines.ts';
import { begun, opened, replied } from './written-first.ts';
import { front, queueUp, started } from './enter.ts';
import { promiseIn } from './promised.ts';
import { LIMITS, minutesAfter } from './time-limits.ts';
import { nobody, over, refused, same, type Around, type Handed } from './step.ts';

/** Trail entries kept with the conversation; the audit has all. */
const TRAIL_MAX = 60;
/** As an agent would write it: staff read English. */
export const GONE = 'They closed this chat on their side.';

export const handoffTurn = (before: Handoff | undefined, event: HandoffEvent, around: Around): Handed => {
  const handed = stepped(before, event, around);
  return handed.handoff === undefined || handed.handoff === before
    ? handed
    : { ...handed, handoff: traced(handed.handoff, event, around.now) };
};

const stepped = (before: Handoff | undefined, event: HandoffEvent, around: Around): Handed => {
  if (event.kind === 'opened') return opened(before, event, around);
  if (event.kind === 'asked')
    return before === undefined || OVER.has(before.stage)
      ? started(event, around)
      : askedAgain(before, around);
  if (before === undefined || OVER.has(before.stage))
    return 'agent' in event ? refused(before, event.agent, 'over') : same(before);
  switch (event.kind) {
    case 'chosen':
      if (before.stage !== 'offered' && !QUEUED.has(before.stage)) return same(before);
      if (event.way === 'here')
        return before.stage === 'offered' ? queueUp(before, around, 'waiting') : same(before);
      // The form for a call, or the case, says the rest: whoever waited hears that they do not any more.
      return over(before, around, 'ended', QUEUED.has(before.stage) ? [{ say: 'left' }] : [], {
        outcome: 'to-follow',
      });
    case 'wrote':
      return event.inDanger === true && before.stage === 'parked'
        ? backToFront({ ...before, rank: 'safety', unread: before.unread + 1 }, around)
        : wrote(event.inDanger === true ? { ...before, rank: 'safety' } : before, around.now.toISOString());
    case 'answered':
      // What the agent owes them an answer to is due as it was.
      return before.stage === 'talking' && before.unread === 0
        ? same({ ...before, due: minutesAfter(around.now.toISOString(), LIMITS.personSilent) })
        : same(before);
    case 'safe':
      return same(before.rank === 'safety' ? { ...before, rank: 'care' } : before);
    case 'left':
      return HELD.has(before.stage)
        ? same(before)
        : over(before, around, 'ended', [{ say: 'left' }], { outcome: 'no-reply' });
    case 'replied':
      return replied(before, around);
    case 'gone':
      // Of whoever is in danger an agent has to know that they are gone: nothing is taken off the desk.
      return before.rank === 'safety'
        ? same(before)
        : over(before, around, 'ended', [], { outcome: 'no-reply', reason: GONE });
    case 'accepted':
      if (HELD.has(before.stage))
        return before.agent?.id === event.agent.id ? same(before) : refused(before, event.agent, 'taken');
      return QUEUED.has(before.stage)
        ? taken(before, event.agent, around)
        : refused(before, event.agent, 'over');
    case 'assigned':
      return assigned(before, event, around);
    case 'lost':
      return before.agent?.id === event.agent.id && HELD.has(before.stage)
        ? backToFront(before, around)
        : same(before);
    case 'closed':
      if (!QUEUED.has(before.stage)) return same(before);
      if (event.there === true) return nobody(before, around, 'over-there');
      // Who is in danger, or needs extra care, is let into a closed queue, and stays in it.
      return before.rank === 'usual' && (event.team === undefined || event.team === before.team)
        ? nobody(before, around, 'closed')
        : same(before);
    case 'due':
      return byClock(before, around);
    default:
      return byAgent(before, event, around);
  }
};

/** What only the agent who has it may do. */
const byAgent = (
  before: Handoff,
  event: Extract<HandoffEvent, { kind: 'said' | 'parked' | 'returned' | 'transferred' | 'ended' }>,
  around: Around,
): Handed => {
  const { agent } = event;
  if (!HELD.has(before.stage)) return refused(before, agent, 'over');
  if (before.agent?.id !== agent.id) return refused(before, agent, 'not-yours');
  const now = around.now.toISOString();
  switch (event.kind) {
    case 'said': {
      // They have not answered yet: there is nobody to be asked whether they are still there.
      if (before.first === true)
        return same({ ...before, saidAt: now, due: minutesAfter(now, LIMITS.writtenFirst) });
      const { nudged: _, ...rest } = before;
      return {
        ...same({
          ...rest,
          stage: 'talking',
          since: before.stage === 'talking' ? before.since : now,
          saidAt: now,
          unread: 0,
          due: minutesAfter(now, before.rank === 'safety' ? LIMITS.silentInDanger : LIMITS.personSilent),
        }),
        desk: [{ tell: 'chat', team: before.team, agent }],
      };
    }
    case 'parked': {
      const { nudged: _, first: __, ...rest } = before;
      const again = before.stage === 'parked' ? { again: true as const } : {};
      return {
        handoff: { ...rest, stage: 'parked', since: now, due: event.until },
        told: [{ say: 'parked', agent, until: event.until, ...again }],
        desk: [{ tell: 'chat', team: before.team, agent }],
      };
    }
    case 'returned':
      return over(before, around, 'returned', [{ say: 'back', agent }], {});
    case 'ended': {
      const { outcome, reason } = event;
      const promised = outcome === 'to-follow' ? promiseIn(event.follow, around.now) : undefined;
      const follow = promised === undefined ? {} : { follow: promised };
      return over(before, around, 'ended', [{ say: 'ended', agent, outcome, ...follow }], {
        outcome,
        ...(reason === undefined ? {} : { reason }),
        ...follow,
      });
    }
    case 'transferred': {
      const { agent: _, ...rest } = before;
      const moved = queueUp(
        { ...rest, team: event.team, from: agent, note: event.note },
        around,
        'transferred',
      );
      return { ...moved, desk: [...moved.desk, { tell: 'queue', team: before.team }] };
    }
    default:
      throw new TypeError(`No hand-off knows "${(event satisfies never as HandoffEvent).kind}".`);
  }
};

/** They wrote: in the queue it is kept for whoever takes it, and with an agent it is theirs to answer in time. */
const wrote = (arrived: Handoff, now: string): Handed => {
  const before = arrived.first === true ? begun(arrived, now) : arrived;
  const { nudged: _, ...rest } = before;
  if (before.stage !== 'talking' && before.stage !== 'parked')
    return same({ ...rest, ...(before.nudged ? { nudged: true } : {}), unread: before.unread + 1 });
  // An agent is late from the first words that they have not answered, however many follow.
  const waits = before.heardAt !== undefined && before.heardAt > (before.saidAt ?? '');
  const isTalking = before.stage === 'talking';
  const heardAt = waits ? before.heardAt : now;
  return {
    ...same({
      ...rest,
      unread: before.unread + 1,
      heardAt,
      ...(isTalking && !waits
        ? {
            due: minutesAfter(
              now,
              before.rank === 'safety' ? LIMITS.agentSilentInDanger : LIMITS.agentSilent,
            ),
          }
        : {}),
      ...(waits && before.nudged ? { nudged: true } : {}),
    }),
    desk: before.agent === undefined ? [] : [{ tell: 'chat', team: before.team, agent: before.agent }],
  };
};

const taken = (before: Handoff, agent: Agent, { now }: Around): Handed => {
  const at = now.toISOString();
  const { told: _, nudged: __, first: ___, ...rest } = before;
  const from = before.from === undefined || before.from.id === agent.id ? {} : { from: before.from };
  return {
    handoff: {
      ...rest,
      stage: 'accepted',
      since: at,
      agent,
      acceptedAt: before.acceptedAt ?? at,
      due: minutesAfter(at, LIMITS.firstWords),
    },
    told: [{ say: 'with', agent, team: before.team, ...from }],
    desk: [
      { tell: 'queue', team: before.team },
      { tell: 'chat', team: before.team, agent },
    ],
  };
};

/** A supervisor's word goes over everything but the end. */
const assigned = (before: Handoff, { agent }: { readonly agent: Agent }, around: Around): Handed => {
  if (before.agent?.id === agent.id) return same(before);
  const had = before.agent;
  const { agent: _, ...rest } = before;
  const now = taken(had === undefined ? before : { ...rest, from: had }, agent, around);
  return had === undefined
    ? now
    : { ...now, desk: [...now.desk, { tell: 'chat', team: before.team, agent: had }] };
};

/** PERSON once more: what stands is said again. */
const askedAgain = (before: Handoff, around: Around): Handed => {
  if (before.stage === 'offered') return started({ kind: 'asked', ...before }, around);
  if (QUEUED.has(before.stage))
    return queueUp(before, around, before.stage === 'transferred' ? 'transferred' : 'waiting', 'wait');
  const { agent, stage, due, nudged } = before;
  if (agent === undefined) return same(before);
  if (stage !== 'parked' || due === undefined)
    return { ...same(before), told: [{ say: 'with', agent, team: before.team }] };
  // What is due then is no word of the agent's any more.
  return { ...same(before), told: [{ say: nudged === true ? 'agent-late' : 'parked', agent, until: due }] };
};

/** The agent is gone, through no fault of the person's: they keep the place that they had, and are told. */
const backToFront = (before: Handoff, around: Around): Handed => {
  const { agent, nudged: _, ...rest } = before;
  const handed = front(agent === undefined ? rest : { ...rest, from: agent }, around);
  return {
    ...handed,
    desk: [
      ...handed.desk,
      ...(agent === undefined ? [] : [{ tell: 'chat' as const, team: before.team, agent }]),
    ],
  };
};

const traced = (handoff: Handoff, event: HandoffEvent, now: Date): Handoff => {
  const by = event.kind === 'assigned' ? event.by : 'agent' in event ? event.agent : undefined;
  const trace = {
    at: now.toISOString(),
    what: event.kind,
    stage: handoff.stage,
    team: handoff.team,
    ...(by === undefined ? {} : { by: by.id }),
  };
  return { ...handoff, trail: [...handoff.trail, trace].slice(-TRAIL_MAX) };
};
