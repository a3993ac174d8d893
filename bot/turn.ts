// One turn, pure: the state and what happened go in; the new state, what is said and what should be done come out.
import { ABILITIES } from './channels/abilities.ts';
import type { RefusedMessage } from './channels/channel.ts';
import { isEcho } from './channels/marks.ts';
import type { Content } from './content.ts';
import { inUse, isForNobody, leaveOf, whoseNow, wornOff } from './identity.ts';
import { linkEffects, linkKey } from './links.ts';
import { afterwards, isBare } from './care/afterwards.ts';
import { counted } from './care/counted.ts';
import { asIncident } from './care/danger-told.ts';
import { greetingDue } from './care/greeting.ts';
import { heldAfterGap } from './care/held.ts';
import { withoutOld } from './care/kept.ts';
import { safety } from './care/safety.ts';
import { alsoSecret, secretInEdit } from './care/secret-told.ts';
import { withoutTimer, withTimers } from './care/timer-list.ts';
import type { Queue } from './handoff/wait.ts';
import type { Heed } from './heed.ts';
import type { DialogState, Effect, Event, Language, Status, Turned } from './model.ts';
import type { Notice } from './notices/notice.ts';
import { pageOf } from './paging.ts';
import { say } from './say.ts';
import { isStopped, phrase, type Draft, type Reaction, type Situation } from './situation.ts';
import { situationOf } from './situation-of.ts';
import type { Switch } from './switches/switch.ts';
import type { Matcher } from './understanding/match.ts';

export type Mind = {
  readonly content: Content;
  readonly understand: Matcher;
  /** All that is not for a danger: whatever a danger's turn asks for has to be elsewhere, for this may not be read yet. */
  readonly heed: Heed;
  readonly now: Date;
  /** What is before everyone in an area or about a topic. It may be some seconds old, and is never waited for. */
  readonly notices?: readonly Notice[];
  /** What is turned off. It may be some seconds old, too; where it cannot be read, nothing is off. */
  readonly off?: readonly Switch[];
  /** A team's queue at the desk, as it was read a moment ago; undefined where it was not, and then the turn is run anew with it. */
  readonly queue?: (team: string) => Queue | undefined;
  /** The last message of ours, if it could not be delivered. */
  readonly refused?: RefusedMessage;
};

/** @param kept undefined in a conversation's first turn. */
export const turn = (kept: DialogState | undefined, event: Event, mind: Mind): Turned => {
  const stored = readable(kept, event);
  if (event.kind === 'activity' && isEcho(event.activity)) return byPerson(stored, event);
  if (isForNobody(stored, event))
    return { state: rung(stored, event), activities: [], effects: [], status: 'ignored' };
  const theirs = whoseNow(stored, event);
  const left = leaveOf(stored, theirs, event);
  const before = withNews(
    wornOff(withCount(withoutOld(heldAfterGap(theirs, mind.now), mind.now), event), mind.now),
    event,
    mind,
  );
  const situation = situationOf(before, event, mind);
  // A reminder says itself who it is from, and so does news.
  const greeting = isUnasked(event) ? undefined : greetingDue(situation);
  const greeted =
    greeting === undefined
      ? situation
      : { ...situation, state: { ...before, greetedAt: mind.now.toISOString() } };
  const reaction = unlessStopped(situation, event, reactTo(event, greeted, mind, greeting !== undefined));
  if (!reaction)
    return {
      state: rung(before, event),
      ...(hidesWords(situation, event, 'ignored', mind) ? { hidesWords: true } : {}),
      activities: [],
      effects: left,
      status: 'ignored',
    };
  // Nothing stands before a safety line, and nothing beside silence: the greeting comes with the next answer.
  const drafts =
    !greeting || isBare(reaction)
      ? reaction.say
      : [mind.heed.greetingOf(situation, greeting, reaction.state, reaction.status), ...reaction.say];
  const { pages, shownTo } = inPages(situation, reaction, drafts);
  const state = {
    ...afterwards(situation, before, reaction, mind),
    ...(shownTo === undefined ? {} : { shownTo }),
  };
  const isHidden = hidesWords(situation, event, reaction.status, mind);
  const spoken = isHidden ? withoutAbout(state) : state;
  return {
    state: isWritten(event) ? inUse(spoken, event.receivedAt) : spoken,
    ...(isHidden ? { hidesWords: true } : {}),
    ...(event.kind === 'payment' && isStopped(situation) ? { unsent: true } : {}),
    activities: pages.map((draft, index) =>
      say(draft, reaction.state.language, draft.link && linkKey(event, index)),
    ),
    effects: [...left, ...(reaction.effects ?? []), ...linkEffects(pages, event, reaction.state.language)],
    status: reaction.status,
  };
};

/** What they wrote to show who they are; not what a danger was told in, nor a wish for a person. */
const hidesWords = (situation: Situation, event: Event, status: Status, mind: Mind): boolean => {
  const { state, content, reply } = situation;
  if (event.kind !== 'activity' || reply.option !== undefined) return false;
  const isAnswer =
    FILED.has(status) ||
    (ASIDE.has(status) && /\d/.test(reply.text)) ||
    (event.activity.type === 'messageUpdate' && status !== 'emergency');
  if (isAnswer && state.open !== undefined && content.dialogs[state.open.dialog]?.proves === true)
    return true;
  // After a danger nothing but its line may be loaded.
  return status !== 'emergency' && state.proving !== undefined && mind.heed.answersProof(situation, status);
};

/** Nor is it kept for what they choose next. */
const withoutAbout = ({ about: _, wanted: __, ...state }: DialogState): DialogState => state;

const FILED: ReadonlySet<Status> = new Set([
  'asked',
  'asked-again',
  'looking-up',
  'submitting',
  'told',
  'slowed',
  'looped',
  'with-person',
  'switched-off',
]);

/** What was no answer may have one in it. */
const ASIDE: ReadonlySet<Status> = new Set(['answered', 'offered', 'unanswered']);

const isWritten = (event: Event): boolean => event.kind === 'activity' && event.activity.type === 'message';

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

/** A timer that came to nothing is over too. */
const rung = (state: DialogState, event: Event): DialogState =>
  event.kind === 'timer' ? withoutTimer(state, event.timer) : state;

/** News has its time among the timers. */
const withNews = (state: DialogState, event: Event, mind: Mind): DialogState => {
  const { content, now } = mind;
  if (event.kind === 'notice') return mind.heed.noticeHeard(mind, state, event.news);
  return event.kind === 'news'
    ? withTimers({ ...state, timers: [] }, content.news.due(event.news, state.timers ?? [], now))
    : state;
};

/** Nobody waits for what comes of it. */
const isUnasked = ({ kind }: Event): boolean =>
  isNews(kind) || kind === 'timer' || kind === 'payment' || kind === 'incident' || kind === 'agent';
const isNews = (kind: Event['kind']): boolean => kind === 'news' || kind === 'notice';

/** A person wrote in the provider's own inbox: it stands in the transcript, and the assistant leaves them to it. */
const byPerson = (state: DialogState, { receivedAt }: Event): Turned => ({
  state: { ...state, personAt: receivedAt },
  activities: [],
  effects: [],
  status: 'by-person',
});

/** What was begun before STOP goes on, and nothing is said of it. What became of their money stands in the transcript all the same. */
const unlessStopped = (
  situation: Situation,
  event: Event,
  reaction: Reaction | undefined,
): Reaction | undefined =>
  reaction !== undefined &&
  (event.kind === 'result' || event.kind === 'timer' || isNews(event.kind)) &&
  isStopped(situation)
    ? { ...reaction, say: [] }
    : reaction;

const withCount = (state: DialogState, event: Event): DialogState =>
  isWritten(event) ? counted(state, new Date(event.receivedAt)) : state;

/** What is said when a dialog threw: an apology and a way to a person. The state stays as it was, and of the effects only money's are done. */
export const apologise = (state: DialogState | undefined, event: Event, mind: Mind): Turned => {
  const before = readable(state, event);
  // It is over, and whoever looks after this is told. Money that came is credited, whatever became of the words.
  if (isUnasked(event)) {
    const effects =
      event.kind === 'payment' ? (event.news?.effects ?? []) : event.kind === 'agent' ? [notDone(event)] : [];
    return { state: rung(before, event), activities: [], effects, status: 'failed' };
  }
  const silent = isStopped({ state: before, abilities: ABILITIES[event.channel] });
  const text = phrase({ content: mind.content, state: before }, 'failed');
  // A result that could not be told leaves the dialog waiting for it: it can be asked for again.
  const left =
    event.kind === 'result' && before.open !== undefined
      ? { ...before, open: { ...before.open, failed: true } }
      : before;
  return {
    state: left,
    activities: silent ? [] : [say({ text }, before.language)],
    effects: [],
    status: 'failed',
  };
};

/** Whoever did it hears that nothing came of it. */
const notDone = ({ id, conversation, agent }: Event & { readonly kind: 'agent' }): Effect => ({
  kind: 'desk',
  key: `desk:${id}`,
  conversation,
  tell: { tell: 'refused', agent, because: 'failed', event: id },
});

const reactTo = (
  event: Event,
  situation: Situation,
  mind: Mind,
  isGreeting: boolean,
): Reaction | undefined => {
  if (event.kind === 'result') return mind.heed.settle(situation, event.effect, event.result);
  if (event.kind === 'timer') return mind.heed.ring(situation, event.timer);
  if (isNews(event.kind)) return mind.heed.ringFirst(situation);
  if (event.kind === 'payment') return event.news && mind.heed.payment(situation, event.news);
  if (event.kind === 'incident') return mind.heed.incident(situation, event.news);
  if (event.kind === 'agent') return mind.heed.agent(situation, event);
  if (event.kind === 'proved') return mind.heed.proved(situation, event.proof, event.prefers);
  if (event.kind !== 'activity') return undefined;
  if (isArrival(event)) return isGreeting ? mind.heed.welcome(situation) : undefined;
  if (event.activity.type === 'endOfConversation') return mind.heed.gone(situation);
  // Words that are changed afterwards answer nothing, but a danger may be told in them.
  if (event.activity.type === 'messageUpdate')
    return secretInEdit(situation, asIncident(situation, safety(situation)));
  if (event.activity.type !== 'message') return undefined;
  // What is told beside an answer to a page is of the danger that it answers. Where it is more than that, it comes as any other text.
  if (event.onCall) return mind.heed.onCall(situation, event.onCall);
  const danger = asIncident(situation, safety(situation));
  return danger ? alsoSecret(situation, danger) : mind.heed.attend(situation);
};

/** The person opened the chat, and has not said anything yet. */
const isArrival = (event: Event): boolean =>
  event.kind === 'activity' &&
  (event.activity.type === 'conversationUpdate' ||
    (event.activity.type === 'event' && event.activity.name === 'webchat/join'));

/** A stored state, whatever an earlier version kept in it: a danger is answered all the same. */
const readable = (state: Partial<DialogState> | undefined, event: Event): DialogState => ({
  ...state,
  language: state === undefined ? localeOf(event) : state.language === 'cy' ? 'cy' : 'en',
});

const localeOf = (event: Event): Language =>
  event.kind === 'activity' && /^cy\b/i.test(event.activity.locale ?? '') ? 'cy' : 'en';
