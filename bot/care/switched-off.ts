// What an engineer has turned off is not done: that is said instead, with a person, and nothing of theirs is lost. What follows a danger, and a person, cannot be off.
import { OVER } from '../handoff/handoff.ts';
import type { DialogState, Language, OpenDialog, Status } from '../model.ts';
import { offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { switchOf, type Switch } from '../switches/switch.ts';
import { PERSON } from '../understanding/lex-names.ts';
import { personInShort } from './person.ts';
import { dialogIn } from './question.ts';
import { keptFill, savedAs } from './saved.ts';
import { isSomebodyOn } from './talk-asked.ts';
import { withTimers } from './timer-list.ts';

const HOUR_MS = 3_600_000;
/** On a channel that is off, the same is not said again before. */
const AGAIN_MS = HOUR_MS;
/** So long after a danger nobody is turned away: it may be about that. */
const AFTER_DANGER_MS = 24 * HOUR_MS;
/** What comes by itself for a form that is off is tried again then. */
const LATER_MS = HOUR_MS;

/** Said whatever is off: dangers and what follows them, a person, STOP, and silence. */
const ALWAYS: ReadonlySet<Status> = new Set([
  'emergency',
  'held',
  'released',
  'person',
  'with-person',
  'agent',
  'on-call',
  'opted-out',
  'opted-in',
  'standby',
  'slowed',
  'auto-reply',
  'looped',
  'notified',
  'ignored',
  'failed',
]);

/** Looks at what a turn was about to say of a message. */
export const withoutOff = (situation: Situation, reaction: Reaction): Reaction => {
  if (situation.channelOff === undefined && situation.off === undefined) return reaction;
  if (ALWAYS.has(reaction.status) || isCaredFor(situation, reaction)) return reaction;
  const { channelOff } = situation;
  if (channelOff !== undefined && answersNeverOff(situation, reaction)) return reaction;
  return channelOff === undefined
    ? withoutIntents(situation, reaction)
    : closedChannel(situation, reaction, channelOff);
};

/** Such as where somebody goes who has no home tonight. */
const answersNeverOff = ({ content }: Situation, { say }: Reaction): boolean =>
  say.some(({ topic }) => topic !== undefined && content.neverOff.includes(`faq:${topic}`));

/** A danger was told lately, a person has it, or it is of what has no switch. */
const isCaredFor = ({ state, content, now }: Situation, reaction: Reaction): boolean => {
  const { danger, handoff } = state;
  if (danger !== undefined && danger.none !== true && now.getTime() - Date.parse(danger.at) < AFTER_DANGER_MS)
    return true;
  if (handoff !== undefined && !OVER.has(handoff.stage)) return true;
  const dialog = reaction.state.open?.dialog ?? state.open?.dialog;
  return dialog !== undefined && content.neverOff.includes(`form:${dialog}`);
};

const closedChannel = (situation: Situation, reaction: Reaction, off: Switch): Reaction => {
  const { now, state: before } = situation;
  const { language } = reaction.state;
  const saidAt = before.offSaidAt;
  const state = { ...before, language };
  if (saidAt !== undefined && now.getTime() - Date.parse(saidAt) < AGAIN_MS)
    return { say: [], state, status: 'switched-off' };
  const spoken = { ...situation, state };
  return {
    say: [{ text: inLines(phrase(spoken, 'offChannel'), reasonIn(off, language), waysOn(spoken)) }],
    state: { ...state, offSaidAt: now.toISOString() },
    status: 'switched-off',
  };
};

const withoutIntents = (situation: Situation, reaction: Reaction): Reaction => {
  const { open } = reaction.state;
  const before = situation.state.open;
  const off = offIn(situation, 'form', open?.dialog);
  // It is asked about again below an answer to something else.
  const others = off === undefined ? reaction.say : reaction.say.filter(({ topic }) => topic !== undefined);
  const say = others.map((draft) => {
    const topic = offIn(situation, 'faq', draft.topic);
    return topic === undefined ? draft : sorry(situation, reaction.state, topic);
  });
  if (off === undefined) {
    if (say.every((draft, index) => draft === reaction.say[index])) return sentWithout(situation, reaction);
    const isAll = say.every((draft, index) => draft.topic === undefined || draft !== reaction.say[index]);
    // What comes below an answer (whether it helped) goes with it; a question that is open stays.
    if (!isAll || open !== undefined) return { ...reaction, say };
    const [first] = say.filter((draft, index) => draft !== reaction.say[index]);
    const state = putAside(situation, reaction.state.language, undefined);
    return {
      say: first === undefined ? [] : [first],
      state: offering(state, first?.options ?? []),
      status: 'switched-off',
    };
  }
  const kept = keepable(situation, before?.dialog === open?.dialog ? [open, before] : [before]);
  const state = putAside(situation, reaction.state.language, kept);
  const last = sorry(situation, state, off, before?.dialog === open?.dialog ? kept : undefined);
  return { say: [...say, last], state: offering(state, last.options ?? []), status: 'switched-off' };
};

/** The yes to sending one that is off closes it in the same turn: it is not sent, and lies where it can be gone on with. */
const sentWithout = (situation: Situation, reaction: Reaction): Reaction => {
  const before = situation.state.open;
  const off = offIn(situation, 'form', before?.dialog);
  if (off === undefined || reaction.effects?.some(({ kind }) => kind === 'submit') !== true) return reaction;
  const kept = keepable(situation, [before]);
  const state = putAside(situation, reaction.state.language, kept);
  const last = sorry(situation, state, off, kept);
  return { say: [last], state: offering(state, last.options ?? []), status: 'switched-off' };
};

const offIn = ({ off, now }: Situation, kind: 'form' | 'faq', id: string | undefined): Switch | undefined =>
  id === undefined ? undefined : switchOf(off, `${kind}:${id}`, now);

/** The latest with all that they answered; what is on its way is not put aside. What was typed to show who they are is not kept. */
const keepable = (situation: Situation, forms: readonly (OpenDialog | undefined)[]): OpenDialog | undefined =>
  forms.find(
    (form) =>
      form !== undefined &&
      form.sending === undefined &&
      form.answers.length > 0 &&
      dialogIn(situation, form.dialog)?.proves !== true,
  );

const putAside = (
  { state: before, now }: Situation,
  language: Language,
  kept: OpenDialog | undefined,
): DialogState => {
  const { open: _, offered: __, ...state } = before;
  const spoken = { ...state, language };
  return kept === undefined ? spoken : savedAs(spoken, kept, now);
};

const sorry = (situation: Situation, state: DialogState, off: Switch, kept?: OpenDialog): Draft => {
  const spoken = { ...situation, state };
  const dialog = dialogIn(situation, kept?.dialog);
  const text = inLines(
    phrase(spoken, 'offIntent'),
    reasonIn(off, state.language),
    dialog === undefined ? '' : phrase(spoken, 'offKept', keptFill(spoken, dialog)),
    waysOn(spoken),
  );
  return {
    text,
    ...(state.open === undefined ? { options: [{ id: PERSON, words: phrase(spoken, 'person') }] } : {}),
  };
};

/** Without Welsh the English is said. */
const reasonIn = ({ said }: Switch, language: Language): string =>
  (language === 'cy' ? said?.cy : undefined) ?? said?.en ?? '';

/** Where somebody is at the desk, how to reach them says the word; where nobody answers the phone, what to do when it cannot wait. */
const waysOn = (situation: Situation): string => {
  const word = isSomebodyOn(situation) ? [] : [phrase(situation, 'offPerson')];
  const reach = personInShort(situation);
  const urgent = reach.includes(situation.content.council.emergencyPhone)
    ? []
    : [phrase(situation, 'offUrgent')];
  return [...word, reach, ...urgent].join(' ');
};

const inLines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

/** A reminder of a form that is off is not said, and is not lost: it is looked at again in an hour. Undefined where nothing is off. */
export const untilOn = (situation: Situation, id: string): Reaction | undefined => {
  const { state, now } = situation;
  const timer = state.timers?.find((each) => each.id === id);
  if (timer?.dialog === undefined || offIn(situation, 'form', timer.dialog) === undefined) return undefined;
  const at = new Date(now.getTime() + LATER_MS).toISOString();
  return { say: [], state: withTimers(state, [{ ...timer, at }]), status: 'switched-off' };
};
