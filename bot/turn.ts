// One turn, pure: the state and what happened go in; the new state, what is said and what should be done come out.
import { attend } from './duty.ts';
import type { Content } from './content.ts';
import { hoursInWords } from './hours.ts';
import { backTo } from './care/commands.ts';
import { alsoFile, fileAlone } from './care/file.ts';
import { menuOptions } from './care/menu.ts';
import { askNow, dialogIn, isAwaiting, unheld } from './care/question.ts';
import { settle } from './care/settle.ts';
import type { DialogState, Event, Language, Turned } from './model.ts';
import { replyOf } from './reply.ts';
import { say } from './say.ts';
import { closed, offering, phrase, type Draft, type Reaction, type Situation } from './situation.ts';
import type { Matcher } from './understanding/match.ts';

export type Mind = { readonly content: Content; readonly understand: Matcher; readonly now: Date };

/** After this long the assistant says what it is again; after the longer one, all of it. */
const LONG_GAP_MS = 24 * 3_600_000;
const NEW_AGAIN_MS = 90 * LONG_GAP_MS;

/** @param state undefined in a conversation's first turn. */
export const turn = (state: DialogState | undefined, event: Event, mind: Mind): Turned => {
  const before = heldAfterGap(readable(state, event), mind.now);
  const situation = situationOf(before, event, mind);
  const greeting = greetingFor(situation);
  const greeted =
    greeting === undefined
      ? situation
      : { ...situation, state: { ...before, greetedAt: mind.now.toISOString() } };
  const reaction = reactTo(event, greeted, greeting !== undefined);
  if (reaction === undefined) return { state: before, activities: [], effects: [], status: 'ignored' };
  // Nothing stands before a safety line: the greeting comes with the next answer.
  const isEmergency = reaction.status === 'emergency';
  const drafts = greeting === undefined || isEmergency ? reaction.say : [greeting, ...reaction.say];
  const { greetedAt: _, lastAt: __, ...spoken } = asksOnce(before, forgetMisses(reaction));
  const greetedAt = isEmergency ? before.greetedAt : reaction.state.greetedAt;
  return {
    state: {
      ...spoken,
      ...(greetedAt === undefined ? {} : { greetedAt }),
      ...lastAtAfter(isEmergency, before, mind.now),
    },
    activities: drafts.map((draft) => say(draft, reaction.state.language)),
    effects: reaction.effects ?? [],
    status: reaction.status,
  };
};

/** What is said when a dialog threw: an apology and a way to a person. The state stays as it was. */
export const apologise = (state: DialogState | undefined, event: Event, mind: Mind): Turned => {
  const before = readable(state, event);
  const text = phrase({ content: mind.content, state: before }, 'failed');
  // A result that could not be told leaves the dialog waiting for it: it can be asked for again.
  const left =
    event.kind === 'result' && before.open !== undefined
      ? { ...before, open: { ...before.open, failed: true } }
      : before;
  return { state: left, activities: [say({ text }, before.language)], effects: [], status: 'failed' };
};

const situationOf = (state: DialogState, event: Event, { content, understand, now }: Mind): Situation => ({
  reply: event.kind === 'activity' ? replyOf(event.activity) : { text: '' },
  state,
  content,
  understand,
  now,
  conversation: event.conversation,
});

const reactTo = (event: Event, situation: Situation, isGreeting: boolean): Reaction | undefined => {
  if (event.kind === 'result') return settle(situation, event.effect, event.result);
  if (event.kind !== 'activity') return undefined;
  const { type, attachments } = event.activity;
  if (isArrival(event)) return isGreeting ? welcome(situation) : undefined;
  if (type !== 'message') return undefined;
  const { text, option } = situation.reply;
  const hasFile = (attachments?.length ?? 0) > 0;
  if (hasFile && text.trim() === '' && option === undefined) return fileAlone(situation);
  const reaction = attend(situation);
  return hasFile ? alsoFile(situation, reaction) : reaction;
};

/** The person opened the chat, and has not said anything yet. */
const isArrival = (event: Event): boolean =>
  event.kind === 'activity' &&
  (event.activity.type === 'conversationUpdate' ||
    (event.activity.type === 'event' && event.activity.name === 'webchat/join'));

const greetingFor = (situation: Situation): Draft | undefined => {
  const { now, state, content } = situation;
  const since = (at: string) => now.getTime() - Date.parse(at);
  const isGap = state.lastAt === undefined || since(state.lastAt) > LONG_GAP_MS;
  if (state.greetedAt !== undefined && !isGap) return undefined;
  if (state.greetedAt === undefined || since(state.greetedAt) > NEW_AGAIN_MS) {
    return {
      text: phrase(situation, 'greeting', {
        hours: hoursInWords(content.council.phoneHours, state.language),
      }),
    };
  }
  return { text: phrase(situation, 'greetingAgain') };
};

/** The chat is opened: with the menu, or with the question that was open. */
const welcome = (situation: Situation): Reaction => {
  const { open } = situation.state;
  const dialog = dialogIn(situation.content, open?.dialog);
  if (open !== undefined && dialog !== undefined && !isAwaiting(open)) {
    const { text, ...ask } = askNow(situation, dialog, open);
    return {
      say: [{ ...ask, text: `${backTo(situation, { dialog })} ${text}` }],
      state: { ...situation.state, open: unheld(open) },
      status: 'asked',
    };
  }
  const options = menuOptions(situation);
  return {
    say: [{ text: phrase(situation, 'menu'), options }],
    state: offering(situation.state, options),
    status: 'greeted',
  };
};

/** A stored state, whatever an earlier version kept in it: a danger is answered all the same. */
const readable = (state: Partial<DialogState> | undefined, event: Event): DialogState => ({
  ...state,
  language: state === undefined ? localeOf(event) : state.language === 'cy' ? 'cy' : 'en',
});

/** A safety line is no conversation: what is due to be said after a long gap is said with the next answer. */
const lastAtAfter = (isEmergency: boolean, before: DialogState, now: Date): { readonly lastAt?: string } => {
  const lastAt = isEmergency ? before.lastAt : now.toISOString();
  return lastAt === undefined ? {} : { lastAt };
};

/** A bare "yes" a day later must not send what the person no longer sees: the question is asked again first. */
const heldAfterGap = (state: DialogState, now: Date): DialogState => {
  if (state.open === undefined || state.lastAt === undefined) return state;
  const isLater = now.getTime() - Date.parse(state.lastAt) > LONG_GAP_MS;
  if (!isLater) return state;
  return state.open.light === true ? closed(state) : { ...state, open: { ...state.open, held: true } };
};

/** "What was missing?" is open for the next message alone, whatever that was: nothing later is taken for its answer. */
const asksOnce = (before: DialogState, state: DialogState): DialogState => {
  if (state.helped?.open !== 'missing' || before.helped?.open !== 'missing') return state;
  const { open: _, ...helped } = state.helped;
  return { ...state, helped };
};

/** Only misses in a row lead to a person. */
const forgetMisses = ({ state, status }: Reaction): DialogState => {
  if (status === 'unanswered') return state;
  const { misses: _, ...rest } = state;
  return rest;
};

const localeOf = (event: Event): Language =>
  event.kind === 'activity' && /^cy\b/i.test(event.activity.locale ?? '') ? 'cy' : 'en';
