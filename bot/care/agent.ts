// An agent does something at the desk: what the person sees of it, and what stands in the transcript for colleagues alone.
import type { AgentDoes } from '../handoff/agent-does.ts';
import type { AgentHappening } from '../handoff/agent-event.ts';
import { HELD, type Agent, type HandoffEvent, type Refused } from '../handoff/handoff.ts';
import type { DialogState, Effect, Event } from '../model.ts';
import { isStopped, phrase, type Draft, type Reaction, type Situation, type Trace } from '../situation.ts';
import { answerDraft, inWords } from './answers.ts';
import { begin } from './proceed.ts';
import { withPromise } from './promise-made.ts';
import { dialogIn } from './question.ts';
import { withoutHold } from './released.ts';
import { asideUnlessSent, unfinishedNote } from './saved.ts';
import { handed, isLive, talked, withHandoff } from './talk.ts';
import { askedHow } from './talk-rated.ts';

export const agentDid = (situation: Situation, event: Event & AgentHappening): Reaction => {
  const reaction = acted(situation, event);
  // They asked for no more messages: nothing of what was done is said to them.
  return isStopped(situation)
    ? { ...reaction, say: reaction.say.filter(({ trace }) => trace !== undefined) }
    : reaction;
};

const acted = (situation: Situation, event: Happened): Reaction => {
  const { agent, does } = event;
  const { handoff } = situation.state;
  if (does.does !== 'write' && event.handoff !== undefined && event.handoff !== handoff?.id)
    return ofAnother(situation, event);
  const isTheirs = handoff?.agent?.id === agent.id && HELD.has(handoff.stage);
  switch (does.does) {
    case 'say':
      return isStopped(situation)
        ? refused(situation, event, 'stopped')
        : stepped(situation, event, { kind: 'said', agent }, [saidBy(agent, does)]);
    case 'answer': {
      if (isStopped(situation)) return refused(situation, event, 'stopped');
      const draft = answerDraft(situation, does.topic);
      return draft === undefined
        ? refused(situation, event, 'unknown')
        : stepped(situation, event, { kind: 'said', agent }, [{ ...inWords(draft), by: agent.name }]);
    }
    case 'form':
      return isTheirs ? formFor(situation, event, does.form) : refused(situation, event, isOver(situation));
    case 'note':
      return { say: [traced(event, does.text)], state: situation.state, status: 'agent' };
    case 'release':
      return isTheirs || event.role === 'supervisor'
        ? { say: [traced(event)], state: safeNow(situation), status: 'agent' }
        : refused(situation, event, isOver(situation));
    case 'accept':
      return accepted(situation, event, { kind: 'accepted', agent });
    case 'assign':
      return accepted(situation, event, { kind: 'assigned', by: agent, agent: does.to });
    case 'park':
      // It is said to them when they hear again: whoever wants no more messages cannot be told.
      if (isStopped(situation)) return refused(situation, event, 'stopped');
      return stepped(situation, event, { kind: 'parked', agent, until: does.until });
    case 'return':
      return returned(situation, event);
    case 'transfer':
      return transferred(situation, event, does);
    case 'end':
      return ended(situation, event, does);
    case 'write':
      return writtenFirst(situation, event, does);
    case 'lost':
      return stepped(situation, event, { kind: 'lost', agent });
    case 'close':
      return stepped(situation, event, {
        kind: 'closed',
        ...(does.team === undefined ? {} : { team: does.team }),
      });
    case 'over':
      return overThere(situation, event);
    default:
      return does satisfies never;
  }
};

/** A chat of theirs that is long over: that it has ended is no news. */
const ofAnother = (situation: Situation, event: Happened): Reaction =>
  event.does.does === 'over' || event.does.does === 'lost'
    ? { say: [], state: situation.state, status: 'agent' }
    : refused(situation, event, 'over');

type Happened = Event & AgentHappening;

const saidBy = (agent: Agent, { text, files }: AgentDoes & { readonly does: 'say' }): Draft => ({
  text,
  by: agent.name,
  ...(files === undefined || files.length === 0 ? {} : { files }),
});

const traced = ({ agent, does }: Happened, text?: string): Draft => ({
  text: '',
  trace: traceOf(does, agent, text),
});
const traceOf = ({ does }: AgentDoes, { name }: Agent, text?: string): Trace => ({
  what: does,
  name,
  ...(text === undefined ? {} : { text }),
});

/** Words that nobody may see unless the step is taken: refused, they go nowhere but back to the desk. */
const stepped = (
  situation: Situation,
  event: Happened,
  step: HandoffEvent,
  words: readonly Draft[] = [],
): Reaction => {
  const result = handed(situation, step);
  const { say, state, effects } = talked(situation, result, event.id);
  const isRefused = result.desk.some(({ tell }) => tell === 'refused');
  const isDone = !isRefused && (result.handoff !== situation.state.handoff || words.length > 0);
  return {
    say: [...(isDone ? words : []), ...(isDone && words.length === 0 ? [tracedStep(event)] : []), ...say],
    state,
    effects: effects.map((each) => named(each, event.id)),
    status: 'agent',
  };
};

/** Of several things that they did, the desk knows which one came to nothing. */
const named = (effect: Effect, event: string): Effect =>
  effect.kind === 'desk' && effect.tell.tell === 'refused'
    ? { ...effect, tell: { ...effect.tell, event } }
    : effect;

/** The chat is one of those in danger no more. */
const safeNow = (situation: Situation): DialogState => {
  const { handoff } = handed(situation, { kind: 'safe' });
  return withHandoff(withoutHold(situation.state), handoff);
};

/** A note that goes with the step stands with it. */
const tracedStep = (event: Happened): Draft => {
  const { does } = event;
  const text =
    does.does === 'transfer'
      ? does.note
      : does.does === 'end'
        ? does.reason
        : does.does === 'assign'
          ? does.to.name
          : undefined;
  return traced(event, text);
};

const refused = (situation: Situation, { id, agent }: Happened, because: Refused): Reaction => ({
  say: [],
  state: situation.state,
  effects: [
    {
      kind: 'desk',
      key: `desk:${id}`,
      conversation: situation.conversation,
      tell: { tell: 'refused', agent, because, event: id },
    },
  ],
  status: 'agent',
});
const isOver = ({ state }: Situation): Refused => (isLive(state.handoff) ? 'not-yours' : 'over');

/** What they had begun with the assistant is put aside: what they write now is the agent's to answer. */
const accepted = (situation: Situation, event: Happened, step: HandoffEvent): Reaction => {
  const reaction = stepped(situation, event, step);
  const isTaken = reaction.state.handoff !== situation.state.handoff;
  const { handoff } = reaction.state;
  return isTaken && situation.state.open !== undefined
    ? { ...reaction, state: withHandoff(asideUnlessSent({ ...situation, state: reaction.state }), handoff) }
    : reaction;
};

/** In one message with who writes and about what: whoever reads it days later has asked for nothing just now. */
const writtenFirst = (
  situation: Situation,
  event: Happened,
  { text, team, reference }: AgentDoes & { readonly does: 'write' },
): Reaction => {
  const { agent, id } = event;
  if (isStopped(situation)) return refused(situation, event, 'stopped');
  if (!Object.hasOwn(situation.content.desk.teams, team)) return refused(situation, event, 'unknown');
  if (isPastWindow(situation)) return refused(situation, event, 'window');
  const about = reference === undefined ? {} : { reference };
  const reaction = stepped(situation, event, { kind: 'opened', id, agent, team, ...about });
  const [intro] = reaction.say.filter(({ trace }) => trace === undefined);
  if (reaction.state.handoff === situation.state.handoff || intro === undefined) return reaction;
  return { ...reaction, say: [{ ...intro, text: `${intro.text}\n${text}`, by: agent.name }] };
};

/** What they wrote last is too long ago for this channel, and it has no other words for it. */
const isPastWindow = ({ abilities, state, now }: Situation): boolean => {
  const { windowHours, personHours = windowHours, templates } = abilities;
  if (personHours === undefined || templates || state.heardAt === undefined) return false;
  return now.getTime() - Date.parse(state.heardAt) >= personHours * 3_600_000;
};

/** The assistant asks its questions, and the agent keeps the chat. */
const formFor = (situation: Situation, event: Happened, form: string): Reaction => {
  const dialog = dialogIn(situation, form);
  if (isStopped(situation)) return refused(situation, event, 'stopped');
  if (dialog === undefined) return refused(situation, event, 'unknown');
  const step = handed(situation, { kind: 'said', agent: event.agent });
  const state =
    step.handoff === undefined ? situation.state : { ...situation.state, handoff: { ...step.handoff, form } };
  const before = [{ text: phrase(situation, 'talkForm', { agent: event.agent.name }) }];
  const reaction = begin({ ...situation, state }, dialog, { before });
  return {
    ...reaction,
    say: [traced(event, situation.content.desk.formName(form, dialog.title.en)), ...reaction.say],
    status: 'agent',
  };
};

/** Never to where nobody is: they would wait for an hour to be told so. */
const transferred = (
  situation: Situation,
  event: Happened,
  { team, note }: AgentDoes & { readonly does: 'transfer' },
): Reaction => {
  if (!Object.hasOwn(situation.content.desk.teams, team)) return refused(situation, event, 'unknown');
  const queue = situation.queue?.(team);
  if (queue !== undefined && (!queue.isOpen || queue.agents.length === 0))
    return refused(situation, event, 'nobody-on');
  return stepped(situation, event, { kind: 'transferred', agent: event.agent, team, note });
};

/** Back with the assistant, which says that it is one, and what is unfinished. */
const returned = (situation: Situation, event: Happened): Reaction => {
  const reaction = stepped(situation, event, { kind: 'returned', agent: event.agent });
  if (isLive(reaction.state.handoff)) return reaction;
  const note = unfinishedNote({ ...situation, state: reaction.state });
  return note === undefined ? reaction : { ...reaction, say: [...reaction.say, { text: note }] };
};

/** Nobody there says whether the matter is done: who has an agent is back with the assistant, and who waits is told the truth. */
const overThere = (situation: Situation, event: Happened): Reaction => {
  const { agent, stage } = situation.state.handoff ?? {};
  return agent !== undefined && stage !== undefined && HELD.has(stage)
    ? returned(situation, { ...event, agent })
    : stepped(situation, event, { kind: 'closed', there: true });
};

const ended = (
  situation: Situation,
  event: Happened,
  { outcome, reason, follow }: AgentDoes & { readonly does: 'end' },
): Reaction => {
  const { agent } = event;
  const promised = follow === undefined ? {} : { follow };
  const reaction = stepped(situation, event, { kind: 'ended', agent, outcome, reason, ...promised });
  if (isLive(reaction.state.handoff) || reaction.state.handoff === situation.state.handoff) return reaction;
  // What was promised has its reference first, and they are asked after it.
  const promising = withPromise(situation, reaction);
  return promising === reaction ? askedHow(situation, reaction, agent.name) : promising;
};
