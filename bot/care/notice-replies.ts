// What people reply to a notice: tell me when it is fixed, mine is different, it is still so; and a duty manager who wants to put one up.
import type { Dialog, DialogState, Effect } from '../model.ts';
import type { NoticeNews, ToldNotice } from '../notices/told.ts';
import { untoldEffect } from '../notices/untold.ts';
import { closed, isStopped, type Care, type Reaction, type Situation } from '../situation.ts';
import { PERSON } from '../understanding/lex-names.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { repeat } from './asked-again.ts';
import { beside } from './beside.ts';
import { isFiled } from './hazard.ts';
import { FOLLOW, kindsOf, MINE, noticeOptions, withTold } from './notices.ts';
import { personInForm, toPerson } from './person.ts';
import { begin } from './proceed.ts';
import { dialogIn, questionIn } from './question.ts';
import { withTimers, withoutTimer } from './timer-list.ts';

/** How long STILL means the trouble that is said to be over. */
const STILL_MS = 3 * 24 * 3_600_000;

export const noticeReplies: Care = (situation) => {
  const asked = askedIn(situation.state);
  const chosen = asked === undefined ? buttonIn(situation) : chosenIn(situation);
  if (chosen === FOLLOW) return follow(situation, asked ?? lastTold(situation.state));
  if (chosen === MINE && asked !== undefined) return inForm(situation, asked) ?? byForm(situation, asked);
  if (chosen === PERSON && asked !== undefined) return person(situation);
  const words = normalise(situation.reply.text);
  if (situation.reply.option === undefined && TELL_ME.test(words))
    return follow(situation, lastTold(situation.state));
  return situation.reply.option === undefined && STILL.test(words) ? stillSo(situation) : undefined;
};

/** After the commands: what is none of the options is asked once more, and then taken for another matter. */
export const noticeAgain: Care = (situation) => {
  const asked = askedIn(situation.state);
  const { open } = situation.state;
  if (asked?.asks === undefined || open === undefined || asked.asks.again === true) return undefined;
  if (situation.reply.option !== undefined || situation.reply.text.trim().endsWith('?')) return undefined;
  const { language } = situation.state;
  const told = { ...asked, asks: { ...asked.asks, again: true as const } };
  return {
    say: [
      { text: situation.content.notices.which[language], options: noticeOptions(situation, situation.state) },
    ],
    state: withTold(situation, situation.state, told),
    status: 'asked-again',
  };
};

const askedIn = ({ notices }: DialogState): ToldNotice | undefined =>
  notices?.findLast(({ asks }) => asks !== undefined);
const lastTold = ({ notices }: DialogState): ToldNotice | undefined => notices?.at(-1);
const buttonIn = ({ reply }: Situation): string | undefined =>
  reply.option === FOLLOW || reply.option === MINE ? reply.option : undefined;

const chosenIn = (situation: Situation): string | undefined => {
  const { content, reply } = situation;
  const { follow: yes, mine: no } = content.notices.options;
  const meant = optionMeant(reply, [
    { id: FOLLOW, words: [yes.en, yes.cy] },
    { id: MINE, words: [no.en, no.cy] },
    { id: PERSON, words: [content.phrases.person.en, content.phrases.person.cy] },
  ]);
  if (meant !== undefined || reply.option !== undefined) return meant;
  const said = yesNoMeant(reply);
  if (said !== undefined) return said === 'yes' ? FOLLOW : MINE;
  return DIFFERENT.test(normalise(reply.text)) ? MINE : undefined;
};

const TELL_ME =
  /^(?:(?:yes|ok|okay|please) )*(?:tell me|let me know|keep me (?:posted|updated|informed)|notify me|text me|rhowch wybod|dywedwch wrtha i)(?: (?:please|pls|when|it|its|is|s|fixed|done|back|over|on|i mi|plis))*$/;
const STILL = /^(?:(?:its|it s|it is|no|sorry|but) )*still(?: \w+){0,5}$|^(?:o hyd|dal)(?: \w+){0,4}$/;
const DIFFERENT =
  /\b(?:different|something else|another (?:problem|thing|matter)|other problem|not that|wahanol|arall)\b/;

const answeredWith = (
  situation: Situation,
  { asks: _, ...told }: ToldNotice,
  said: 'follow' | 'mine',
): DialogState => withTold(situation, situation.state, { ...told, said });

/** The report is attached with what was answered so far, and the form is over: nobody is sent out a second time. */
const follow = (situation: Situation, told: ToldNotice | undefined): Reaction | undefined => {
  if (told === undefined || told.over !== undefined) return undefined;
  const { content, conversation, heardAt, reply } = situation;
  const { language, open } = situation.state;
  // What is filed as an emergency already goes on: where it is and who is at home are still to be asked.
  const isOver = told.asks !== undefined && open !== undefined && !isFiled(open);
  const isAgain = told.said === 'follow';
  const state = answeredWith(situation, told, 'follow');
  const { followed, followedAlready, followedInstead } = content.notices;
  const said = isOver ? followedInstead : isAgain ? followedAlready : followed;
  const say = [{ text: said[language] }];
  const words = told.asks?.words;
  const effect: Effect = {
    kind: 'follow',
    key: `follow:${conversation}:${told.id}`,
    conversation,
    notice: told.id,
    at: heardAt.toISOString(),
    seen: told.updates,
    ...(open === undefined ? {} : { form: open.dialog }),
    ...(isOver ? { answers: Object.fromEntries(open.answers) } : { answers: { said: words ?? reply.text } }),
  };
  const after = isOver ? closed(state) : state;
  const reaction = isOver
    ? { say, state: after, status: 'told' as const }
    : beside({ ...situation, state: after }, say);
  return { ...reaction, status: 'told', ...(isAgain ? {} : { effects: [effect] }) };
};

const inForm = (situation: Situation, told: ToldNotice): Reaction | undefined => {
  const { open, language } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined) return undefined;
  const state = answeredWith(situation, told, 'mine');
  return repeat({ ...situation, state }, dialog, open, [{ text: situation.content.notices.goOn[language] }]);
};

/** Outside a form, it is reported by the form for it, with what they had written. */
const byForm = (situation: Situation, told: ToldNotice): Reaction | undefined => {
  const { content } = situation;
  const state = answeredWith(situation, told, 'mine');
  const dialog = formFor(situation, situation.notices?.find(({ id }) => id === told.id)?.topics ?? []);
  const before = [{ text: content.notices.goOn[state.language] }];
  return dialog && begin({ ...situation, state }, dialog, { before, said: told.asks?.words ?? '' });
};

const formFor = (situation: Situation, topics: readonly string[]): Dialog | undefined =>
  kindsOf(situation, { topics })
    .flatMap(({ forms }) => forms)
    .map((id) => dialogIn(situation, id))
    .find((each) => each !== undefined);

const person = (situation: Situation): Reaction => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined) return toPerson(situation);
  const again = (on: Situation, text: string) => repeat(on, dialog, open, [{ text }]);
  return { ...personInForm(situation, again), status: 'person' };
};

/** It was said to be over, and is not for them: on to what is asked of that matter, or to the form by which it is reported. */
const stillSo = (situation: Situation): Reaction | undefined => {
  const { state, now } = situation;
  const told = state.notices?.findLast(({ over }) => over !== undefined);
  if (told?.over === undefined || now.getTime() - Date.parse(told.at) > STILL_MS) return undefined;
  const open = dialogIn(situation, state.open?.dialog);
  if (
    open !== undefined &&
    state.open !== undefined &&
    questionIn(open, state.open, state.open.asked)?.field.open === true
  )
    return undefined;
  const { over: kind, ...rest } = told;
  const free = { ...situation, state: withTold(situation, state, rest) };
  const [of] = kindsOf(situation, { topics: [kind] });
  const dialog = dialogIn(situation, of?.still) ?? formFor(situation, [kind]);
  return dialog === undefined ? toPerson(free) : begin(free, dialog, {});
};

/** Only from a phone of theirs, and the link goes there and nowhere else. However often it is asked for: no machine does. */
export const noticePage: Care = (situation) => {
  const { account, reply, content, now, state } = situation;
  if (account === undefined || !NOTICE.test(normalise(reply.text))) return undefined;
  if (!content.notices.isDutyManager(account, now)) return undefined;
  const text = content.notices.page[state.language];
  // Staff are greeted by no assistant.
  return { say: [{ text, link: { purpose: 'notice', about: { by: account } } }], state, status: 'on-call' };
};
const NOTICE = /^(?:notices?|incidents?|incident mode|hysbysiad|digwyddiad)$/;

/** News of one that they follow has its time among the timers: the later takes the place of the earlier. */
export const noticeHeard = (
  situation: Pick<Situation, 'content' | 'now'>,
  state: DialogState,
  news: NoticeNews,
): DialogState => {
  const told = state.notices?.find(({ id }) => id === news.id);
  if (told?.said !== 'follow' || told.updates >= news.update) return state;
  const at = situation.content.notices.due(situation.now).toISOString();
  return withTimers(state, [{ id: `notice:${news.id}`, at, notice: news }]);
};

export const noticeTold = (situation: Situation, timer: string, notice: NoticeNews): Reaction => {
  const { content, now, conversation } = situation;
  const before = situation.state.notices?.find(({ id }) => id === notice.id);
  const left = withoutTimer(situation.state, timer);
  const entry: ToldNotice = {
    id: notice.id,
    at: now.toISOString(),
    updates: notice.update,
    ...(before?.here === true ? { here: true } : {}),
    said: 'follow',
    ...(notice.standing === 'running' ? {} : { over: notice.topics[0] ?? '' }),
  };
  const state = withTold(situation, left, entry);
  const text = content.notices.news(notice, now)[state.language];
  const told = beside({ ...situation, state }, [{ text, notice: { id: notice.id, update: notice.update } }]);
  if (!isStopped(situation)) return told;
  // Nothing is sent after STOP, so that they were not told.
  const { id, update } = notice;
  const at = now.toISOString();
  const untold = untoldEffect({ id, update, at, conversation, refusal: 'opted-out' });
  return { ...told, effects: [...(told.effects ?? []), untold] };
};
