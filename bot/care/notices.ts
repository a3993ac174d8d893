// Notices that run are told where they matter: before what else is said, once, and never in place of a danger or of what asks after one.
import type { Dialog, DialogState, Effect, OpenDialog, Status } from '../model.ts';
import { standsIn } from '../notices/area.ts';
import type { Notice } from '../notices/notice.ts';
import type { NoticeHow, NoticeKind, ToldNotice } from '../notices/told.ts';
import { whereaboutsOf } from '../notices/where.ts';
import { inLanguage, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { languageOf } from '../understanding/language.ts';
import { PERSON } from '../understanding/lex-names.ts';
import { normalise } from '../understanding/normalise.ts';
import { dialogIn } from './question.ts';

const HOUR_MS = 3_600_000;
/** Who asks again so much later is told again. */
const TOLD_MS = 6 * HOUR_MS;
/** What was told is remembered for so long, and so many of them. */
const KEPT_MS = 7 * 24 * HOUR_MS;
const KEPT = 6;
/** More would bury the answer. */
const AT_ONCE = 2;
const WORDS_MAX = 300;

/** With what else is said: dangers, STOP, silence and what they were not asking about are left alone. */
const BESIDE: ReadonlySet<Status> = new Set([
  'asked',
  'asked-again',
  'answered',
  'offered',
  'unanswered',
  'person',
  'told',
]);
/** What leads nowhere when the notice is the answer. */
const IN_PLACE: ReadonlySet<Status> = new Set(['answered', 'offered', 'unanswered']);

type Due = { readonly notice: Notice; readonly how: NoticeHow };

/** Whatever is said, the notice goes first; whoever is in its area is asked whether it is theirs, before the next question. */
export const withNotices = (heard: Situation, reaction: Reaction): Reaction => {
  const settled = spokenIn(heard, answeredNow(heard, attached(heard, reaction)));
  const situation = { ...heard, state: { ...heard.state, language: settled.state.language } };
  const due = BESIDE.has(settled.status) ? dueIn(situation, settled) : [];
  const first = due[0];
  if (first === undefined) return settled;
  const isInstead = isJustBegun(situation, settled, first.notice);
  if (
    first.how === 'here' &&
    (isInstead || mayAsk(situation, settled)) &&
    !isFollowed(situation, first.notice)
  )
    return asking(situation, settled, first.notice, isInstead);
  const isAnswer = isLost(settled);
  const say = due.map(({ notice, how }) => ({
    text: saidOf(situation, settled.state, notice, how, isFollowed(situation, notice)),
  }));
  const state = due.reduce((each, { notice, how }) => noted(situation, each, notice, how), settled.state);
  if (!isAnswer) return { ...settled, say: [...say, ...settled.say], state };
  const { notices } = state;
  return {
    say,
    state: { ...situation.state, language: state.language, ...(notices && { notices }) },
    status: 'answered',
  };
};

const isSaid = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((each) => each.test(text));

/** What nothing else understands may still be Welsh. */
const spokenIn = (situation: Situation, reaction: Reaction): Reaction => {
  if (!isLost(reaction)) return reaction;
  const text = normalise(situation.reply.text);
  const isWelsh = situation.content.notices.kinds.some(
    ({ said }) => isSaid(said.cy, text) && !isSaid(said.en, text),
  );
  const heard = isWelsh ? 'cy' : languageOf(situation.reply.text);
  const { language } = inLanguage({ ...situation, state: reaction.state }, heard).state;
  return { ...reaction, state: { ...reaction.state, language } };
};

/** Those that matter to what is going on and were not told yet; those where they are come first. */
const dueIn = (situation: Situation, reaction: Reaction): readonly Due[] => {
  const { state } = reaction;
  const dialog = dialogIn(situation, state.open?.dialog);
  if (dialog?.proves === true) return [];
  const here = whereaboutsOf(situation.content, state, situation.reply.text);
  const found = (situation.notices ?? []).flatMap((notice): Due[] => {
    if (notice.standing !== 'running') return [];
    const where = notice.area === undefined ? 'all' : standsIn(notice.area, here);
    if (where === 'out') return [];
    const kinds = kindsOf(situation, notice);
    const isForm = dialog !== undefined && kinds.some(({ forms }) => forms.includes(dialog.id));
    // A form of another matter is not interrupted.
    if (dialog !== undefined && !isForm) return [];
    const isTopic = isAskedAbout(situation, reaction, kinds);
    // Where nothing else is known, what was told is said again.
    if (isTold(situation, notice) && !(isTopic && isLost(reaction) && !isApart(situation, notice))) return [];
    if (!isTopic && !(isForm && where === 'in')) return [];
    return [{ notice, how: where === 'in' ? 'here' : where === 'all' ? 'all' : 'maybe' }];
  });
  return found.toSorted((a, b) => ORDER[a.how] - ORDER[b.how]).slice(0, AT_ONCE);
};
const ORDER: Readonly<Record<NoticeHow, number>> = { here: 0, all: 1, maybe: 2 };

export const kindsOf = (
  { content }: Pick<Situation, 'content'>,
  { topics }: Pick<Notice, 'topics'>,
): readonly NoticeKind[] => content.notices.kinds.filter(({ id }) => topics.includes(id));

/** By their own words, or by the answer that they are given. */
const isAskedAbout = (
  situation: Situation,
  { say, state }: Reaction,
  kinds: readonly NoticeKind[],
): boolean => {
  const isShown = say.some(
    ({ topic }) => topic !== undefined && kinds.some(({ faqs }) => faqs.includes(topic)),
  );
  const words = [situation.reply.text, ...(state.open?.said === undefined ? [] : [state.open.said])].map(
    normalise,
  );
  return (
    isShown || kinds.some(({ said }) => words.some((text) => isSaid(said.en, text) || isSaid(said.cy, text)))
  );
};

const isLost = ({ status, state }: Reaction): boolean =>
  (status === 'unanswered' || status === 'offered') && state.open === undefined;
const isApart = ({ state }: Situation, { id }: Notice): boolean =>
  state.notices?.some((each) => each.id === id && each.said === 'mine') === true;

const isTold = ({ state, heardAt }: Situation, { id, updates }: Notice): boolean => {
  const told = state.notices?.find((each) => each.id === id);
  if (told === undefined) return false;
  if (told.said !== undefined) return true;
  return told.updates >= updates.length && heardAt.getTime() - Date.parse(told.at) < TOLD_MS;
};

/** Not in place of a question about danger, nor of anything in a tree of them: there it is only said beside it. */
const mayAsk = (situation: Situation, { status, state }: Reaction): boolean => {
  const dialog = dialogIn(situation, state.open?.dialog);
  if (dialog === undefined || state.open === undefined) return IN_PLACE.has(status);
  return (status === 'asked' || status === 'asked-again') && !asksDanger(dialog, state.open);
};

/** Their own words have opened it, and nothing was answered in it. */
const isJustBegun = (situation: Situation, { state }: Reaction, notice: Notice): boolean =>
  situation.state.open === undefined &&
  state.open !== undefined &&
  kindsOf(situation, notice).some(({ instead = [] }) => instead.includes(state.open?.dialog ?? ''));

const asksDanger = ({ questions }: Dialog, { asked }: OpenDialog): boolean =>
  asked === DANGER || questions.some(({ unclear }) => unclear !== undefined);
const DANGER = 'danger';

const saidOf = (
  { content, now }: Situation,
  { language }: DialogState,
  notice: Notice,
  how: NoticeHow,
  asks: boolean,
): string => content.notices.said(notice, how, now, asks)[language];

/** The question that was to come waits; outside a form, so does the answer. */
const asking = (situation: Situation, reaction: Reaction, notice: Notice, isInstead: boolean): Reaction => {
  const open = isInstead ? undefined : reaction.state.open;
  const draft = {
    text: saidOf(situation, reaction.state, notice, 'here', true),
    options: noticeOptions(situation, reaction.state),
  };
  if (open !== undefined) {
    const state = noted(situation, { ...reaction.state, open: { ...open, held: true } }, notice, 'here', {});
    return { ...reaction, say: [...reaction.say.slice(0, -1), draft], state, status: 'asked' };
  }
  const { language } = reaction.state;
  const asks = { words: situation.reply.text.slice(0, WORDS_MAX) };
  return {
    say: [draft],
    state: noted(situation, { ...situation.state, language }, notice, 'here', asks),
    status: 'offered',
  };
};

export const FOLLOW = 'notice:follow';
export const MINE = 'notice:mine';
export const noticeOptions = (situation: Situation, state: DialogState): NonNullable<Draft['options']> => {
  const { follow, mine } = situation.content.notices.options;
  return [
    { id: FOLLOW, words: follow[state.language] },
    { id: MINE, words: mine[state.language] },
    { id: PERSON, words: phrase({ ...situation, state }, 'person') },
  ];
};

const isFollowed = ({ state }: Situation, { id }: Notice): boolean =>
  state.notices?.some((each) => each.id === id && each.said === 'follow') === true;

const noted = (
  situation: Situation,
  state: DialogState,
  { id, updates }: Notice,
  how: NoticeHow,
  asks?: ToldNotice['asks'],
): DialogState =>
  withTold(situation, state, {
    ...(situation.state.notices?.find((each) => each.id === id)?.said === 'follow'
      ? { said: 'follow' as const }
      : {}),
    id,
    at: situation.heardAt.toISOString(),
    updates: updates.length,
    ...(how === 'here' ? { here: true } : {}),
    ...(asks === undefined ? {} : { asks }),
  });

/** The same notice stands once; the latest are kept. */
export const withTold = (
  { now }: Pick<Situation, 'now'>,
  state: DialogState,
  told: ToldNotice,
): DialogState => {
  const since = new Date(now.getTime() - KEPT_MS).toISOString();
  const others = (state.notices ?? []).filter(({ id, at }) => id !== told.id && at > since);
  return { ...state, notices: [...others, told].slice(-KEPT) };
};

/** What was asked is over with the next message, unless it is asked again. */
const answeredNow = ({ state: before }: Situation, reaction: Reaction): Reaction => {
  const was = before.notices?.find(({ asks }) => asks !== undefined);
  const now = reaction.state.notices?.find(({ id, asks }) => id === was?.id && asks !== undefined);
  if (was === undefined || now === undefined || was.asks !== now.asks || reaction.status === 'held')
    return reaction;
  const { asks: _, ...told } = now;
  const notices = (reaction.state.notices ?? []).map((each) => (each === now ? told : each));
  return { ...reaction, state: { ...reaction.state, notices } };
};

/** What is sent of a form by somebody in the area, who has not said that theirs is another matter, belongs to the notice. */
const attached = (situation: Situation, reaction: Reaction): Reaction => {
  const { effects } = reaction;
  const dialog = reaction.state.open?.dialog ?? situation.state.open?.dialog;
  const notice = dialog === undefined ? undefined : noticeOfForm(situation, dialog);
  if (effects === undefined || notice === undefined) return reaction;
  return {
    ...reaction,
    effects: effects.map((effect): Effect =>
      effect.kind === 'submit' ? { ...effect, notice: notice.reference } : effect,
    ),
  };
};

const noticeOfForm = (situation: Situation, dialog: string): Notice | undefined =>
  (situation.notices ?? []).find((notice) => {
    const told = situation.state.notices?.find(({ id }) => id === notice.id);
    return (
      told?.here === true &&
      told.said !== 'mine' &&
      kindsOf(situation, notice).some(({ forms }) => forms.includes(dialog))
    );
  });
