// One turn, pure: the state and what happened go in; the new state, what is said and what should be done come out.
import { attend } from './duty.ts';
import { ABILITIES } from './channels/abilities.ts';
import type { RefusedMessage } from './channels/channel.ts';
import { attachmentsIn, isEcho, marksOf, notKeptIn, redactedIn, UNREADABLE } from './channels/marks.ts';
import type { Content } from './content.ts';
import { hoursInWords } from './hours.ts';
import { backTo } from './care/commands.ts';
import { heldAfterGap, heldUnlessSeen, LONG_GAP_MS } from './care/held.ts';
import { menuOptions } from './care/menu.ts';
import { answered, counted } from './care/pace.ts';
import { askNow, dialogIn, isAwaiting, unheld } from './care/question.ts';
import { safety } from './care/safety.ts';
import { secretInEdit } from './care/secret.ts';
import { withoutOld } from './care/saved.ts';
import { settle } from './care/settle.ts';
import { ring, withoutTimer } from './care/timers.ts';
import type { Activity, DialogState, Event, Language, Status, Turned } from './model.ts';
import { replyOf } from './reply.ts';
import { pageOf } from './paging.ts';
import { say } from './say.ts';
import { offering, phrase, type Draft, type FileFate, type Reaction, type Situation } from './situation.ts';
import type { Matcher } from './understanding/match.ts';
import { unmarked } from './understanding/secrets.ts';

export type Mind = {
  readonly content: Content;
  readonly understand: Matcher;
  readonly now: Date;
  /** The last message of ours, if it could not be delivered. */
  readonly refused?: RefusedMessage;
};

/** After a long gap the assistant says what it is again; after this one, all of it. */
const NEW_AGAIN_MS = 90 * LONG_GAP_MS;

/** @param state undefined in a conversation's first turn. */
export const turn = (state: DialogState | undefined, event: Event, mind: Mind): Turned => {
  const stored = readable(state, event);
  if (event.kind === 'activity' && isEcho(event.activity)) return byPerson(stored, event);
  const seen = heldAfterGap(heldUnlessSeen(stored, event, mind), mind.now);
  const before = withCount(withoutOld(seen, mind.now), event);
  const situation = situationOf(before, event, mind);
  // A reminder says itself who it is from.
  const greeting = event.kind === 'timer' ? undefined : greetingDue(situation);
  const greeted =
    greeting === undefined
      ? situation
      : { ...situation, state: { ...before, greetedAt: mind.now.toISOString() } };
  const reaction = unlessStopped(situation, event, reactTo(event, greeted, greeting !== undefined));
  if (reaction === undefined)
    return { state: rung(before, event), activities: [], effects: [], status: 'ignored' };
  // Nothing stands before a safety line, and nothing beside silence: the greeting comes with the next answer.
  const isBare = BARE.has(reaction.status);
  const drafts =
    greeting === undefined || isBare
      ? reaction.say
      : [greetingOf(situation, greeting, reaction.state), ...reaction.say];
  const { pages, shownTo } = inPages(situation, reaction, drafts);
  const { greetedAt: _, lastAt: __, shownTo: ___, ...spoken } = asksOnce(before, forgetMisses(reaction));
  const greetedAt = isBare ? before.greetedAt : reaction.state.greetedAt;
  return {
    state: {
      ...(isBare ? spoken : withoutPerson(spoken)),
      ...(isBare ? {} : answered(situation)),
      ...(greetedAt === undefined ? {} : { greetedAt }),
      ...(shownTo === undefined ? {} : { shownTo }),
      ...lastAtAfter(isBare, before, mind.now),
    },
    activities: pages.map((draft) => say(draft, reaction.state.language)),
    effects: reaction.effects ?? [],
    status: reaction.status,
  };
};

/** Too many options for the channel go a page at a time. Where nothing is said, what was shown is on the screen still. */
const inPages = (
  { content, abilities, state: before }: Situation,
  { state }: Reaction,
  drafts: readonly Draft[],
): { readonly pages: readonly Draft[]; readonly shownTo?: number | undefined } => {
  const paged = drafts.map((draft) => {
    if (draft.options === undefined) return { draft };
    const { shownTo, ...page } = pageOf(
      draft.options,
      draft.from ?? 0,
      abilities,
      phrase({ content, state }, 'more'),
    );
    return { draft: { ...draft, ...page }, shownTo };
  });
  const last = paged.at(-1);
  return {
    pages: paged.map(({ draft }) => draft),
    shownTo: last === undefined ? before.shownTo : last.shownTo,
  };
};

/** A safety line, and what is said or kept where no conversation goes on: no greeting with it, and no time counted from it. */
const BARE: ReadonlySet<Status> = new Set([
  'emergency',
  'opted-out',
  'with-person',
  'standby',
  'slowed',
  'auto-reply',
  'looped',
]);

/** A timer that came to nothing is over too. */
const rung = (state: DialogState, event: Event): DialogState =>
  event.kind === 'timer' ? withoutTimer(state, event.timer) : state;

/** A person wrote in the provider's own inbox: it stands in the transcript, and the assistant leaves them to it. */
const byPerson = (state: DialogState, { receivedAt }: Event): Turned => ({
  state: { ...state, personAt: receivedAt },
  activities: [],
  effects: [],
  status: 'by-person',
});

/** What was begun before STOP goes on, and nothing is said of it. */
const unlessStopped = (
  { state, abilities }: Situation,
  event: Event,
  reaction: Reaction | undefined,
): Reaction | undefined =>
  reaction !== undefined &&
  (event.kind === 'result' || event.kind === 'timer') &&
  state.stopped !== undefined &&
  abilities.optOut !== 'none'
    ? { ...reaction, say: [] }
    : reaction;

const withCount = (state: DialogState, event: Event): DialogState =>
  event.kind === 'activity' && event.activity.type === 'message'
    ? counted(state, new Date(event.receivedAt))
    : state;

/** What is said when a dialog threw: an apology and a way to a person. The state stays as it was. */
export const apologise = (state: DialogState | undefined, event: Event, mind: Mind): Turned => {
  const before = readable(state, event);
  // Nobody waits for a reminder: it is over, and whoever looks after this is told.
  if (event.kind === 'timer')
    return { state: rung(before, event), activities: [], effects: [], status: 'failed' };
  const isStopped = before.stopped !== undefined && ABILITIES[event.channel].optOut !== 'none';
  const text = phrase({ content: mind.content, state: before }, 'failed');
  // A result that could not be told leaves the dialog waiting for it: it can be asked for again.
  const left =
    event.kind === 'result' && before.open !== undefined
      ? { ...before, open: { ...before.open, failed: true } }
      : before;
  return {
    state: left,
    activities: isStopped ? [] : [say({ text }, before.language)],
    effects: [],
    status: 'failed',
  };
};

const situationOf = (state: DialogState, event: Event, mind: Mind): Situation => {
  const { content, understand, now } = mind;
  const redacted = event.kind === 'activity' ? redactedIn(event.activity) : [];
  return {
    // The mark of what was taken out says nothing of what they want.
    understand: redacted.length === 0 ? understand : (text, prefer) => understand(unmarked(text), prefer),
    redacted,
    reply: event.kind === 'activity' ? replyOf(event.activity, event.conversation) : { text: '' },
    state,
    content,
    now,
    conversation: event.conversation,
    abilities: ABILITIES[event.channel],
    heardAt: new Date(event.receivedAt),
    standby: event.kind === 'activity' && marksOf(event.activity).standby === true,
    ...carrierIn(event),
    files: event.kind === 'activity' ? filesIn(event.activity) : [],
  };
};

const carrierIn = (event: Event): Pick<Situation, 'carrier'> => {
  const carrier = event.kind === 'activity' ? marksOf(event.activity).optOut : undefined;
  return carrier === undefined ? {} : { carrier };
};

/** Each only once. A web client may say anything that stands there is a file. */
const filesIn = (activity: Partial<Activity>): readonly FileFate[] => {
  const fates = attachmentsIn(activity).map((each): FileFate =>
    each.contentType === UNREADABLE ? (notKeptIn(each) ?? 'unreadable') : 'kept',
  );
  return [...new Set(fates)];
};

const reactTo = (event: Event, situation: Situation, isGreeting: boolean): Reaction | undefined => {
  if (event.kind === 'result') return settle(situation, event.effect, event.result);
  if (event.kind === 'timer') return ring(situation, event.timer);
  if (event.kind !== 'activity') return undefined;
  if (isArrival(event)) return isGreeting ? welcome(situation) : undefined;
  // Words that are changed afterwards answer nothing, but a danger may be told in them.
  if (event.activity.type === 'messageUpdate') return secretInEdit(situation, safety(situation));
  return event.activity.type === 'message' ? attend(situation) : undefined;
};

/** The person opened the chat, and has not said anything yet. */
const isArrival = (event: Event): boolean =>
  event.kind === 'activity' &&
  (event.activity.type === 'conversationUpdate' ||
    (event.activity.type === 'event' && event.activity.name === 'webchat/join'));

type Greeting = 'greeting' | 'greetingAgain';

const greetingDue = ({ now, state }: Situation): Greeting | undefined => {
  const since = (at: string) => now.getTime() - Date.parse(at);
  // After a person has spoken it says again what it is.
  const isGap =
    state.lastAt === undefined || state.personAt !== undefined || since(state.lastAt) > LONG_GAP_MS;
  if (state.greetedAt !== undefined && !isGap) return undefined;
  const isNew = state.greetedAt === undefined || since(state.greetedAt) > NEW_AGAIN_MS;
  return isNew ? 'greeting' : 'greetingAgain';
};

/** In the language of the answer that follows it: whoever writes Welsh at once is greeted in Welsh. */
const greetingOf = (
  { content, abilities }: Situation,
  greeting: Greeting,
  { language }: DialogState,
): Draft => {
  const hours = hoursInWords(content.council.phoneHours, language);
  const words = greeting === 'greeting' && abilities.metered ? 'greetingShort' : greeting;
  return { text: phrase({ content, state: { language } }, words, { hours }) };
};

/** The chat is opened: with the menu, or with the question that was open. */
const welcome = (situation: Situation): Reaction => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
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

/** A safety line is no conversation, nor is silence: what is due after a long gap is said with the next answer. */
const lastAtAfter = (isBare: boolean, before: DialogState, now: Date): { readonly lastAt?: string } => {
  const lastAt = isBare ? before.lastAt : now.toISOString();
  return lastAt === undefined ? {} : { lastAt };
};

/** "What was missing?" is open for the next message alone, whatever that was: nothing later is taken for its answer. */
const asksOnce = (before: DialogState, state: DialogState): DialogState => {
  if (state.helped?.open !== 'missing' || before.helped?.open !== 'missing') return state;
  const { open: _, ...helped } = state.helped;
  return { ...state, helped };
};

const withoutPerson = ({ personAt: _, ...state }: DialogState): DialogState => state;

/** Only misses in a row lead to a person. */
const forgetMisses = ({ state, status }: Reaction): DialogState => {
  if (status === 'unanswered') return state;
  const { misses: _, ...rest } = state;
  return rest;
};

const localeOf = (event: Event): Language =>
  event.kind === 'activity' && /^cy\b/i.test(event.activity.locale ?? '') ? 'cy' : 'en';
