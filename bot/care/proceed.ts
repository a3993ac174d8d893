// Going on in a dialog with the answers there are: the next question, the check, or what comes of it.
import { digest } from '../digest.ts';
import type { Both, Dialog, OpenDialog, Outcome, Question, Step } from '../model.ts';
import {
  closed,
  momentOf,
  offering,
  phrase,
  type Draft,
  type Reaction,
  type Situation,
} from '../situation.ts';
import { withNext } from './also-told.ts';
import {
  begunKey,
  filedAgain,
  filedAside,
  filedAtOnce,
  filedOf,
  filedOn,
  hazardIn,
  hazardOf,
  isMoreOf,
  type Filed,
} from './hazard.ts';
import { FOR, provingFirst, withFor } from './levels.ts';
import { inDanger } from './in-danger.ts';
import { givenLast, tellingLast } from './lately.ts';
import { accessIn, lookUp } from './look-up.ts';
import { withMatter } from './matter-told.ts';
import { moodForPerson } from './mood.ts';
import { withPage } from './on-page.ts';
import { needsTheirSay } from './speaking-for.ts';
import { toPerson } from './person.ts';
import { filled, refusing, remembering } from './filled.ts';
import { askCheck, askQuestion, CHECK, dialogIn, lasting, questionIn } from './question.ts';
import { lyingHere } from './resume.ts';
import { aside, keptFill, unfinishedNote } from './saved.ts';
import { withTimers } from './timer-list.ts';
import { likelyIn, openedAt } from './told-so-far.ts';

/** How a dialog is opened: what is said before its first question, and the message that it was opened with. */
export type Beginning = {
  readonly before?: readonly Draft[];
  readonly said?: string;
  readonly light?: boolean;
  /** Nothing is filled in from before. */
  readonly byHand?: boolean;
  readonly answers?: OpenDialog['answers'];
  /** What is filed already of the dialog that led here. */
  readonly filed?: Filed;
};

/** Opens a dialog at its first question that is not answered already. Another that was open is put aside. */
export const begin = (
  situation: Situation,
  dialog: Dialog,
  { before = [], said: told = '', light = false, byHand = false, answers = [], filed = {} }: Beginning = {},
): Reaction => {
  const said = withMatter(situation, dialog, told);
  const first = provingFirst(situation, dialog);
  const unsaid = needsTheirSay(situation, dialog);
  if (unsaid !== undefined) return unsaid;
  if (first !== undefined)
    return begin(situation, first, { before, said, byHand, answers: [[FOR, dialog.id]] });
  const other = situation.state.open;
  const open = {
    dialog: dialog.id,
    answers: withGiven(dialog, dialog.proves === true ? withFor(answers) : answers, said, situation),
    // Begun again it is still the same hazard.
    ...(other?.dialog === dialog.id ? filedOf(other) : filed),
    ...openedAt(situation, other, dialog, said),
    ...(situation.state.identity && { whose: situation.state.identity.person }),
    ...(light ? { light } : {}),
    ...(byHand ? { byHand } : {}),
    ...(said === '' ? {} : { said: said.slice(0, SAID_MAX) }),
    ...(said !== '' && dialog.proves === true ? { opening: said.slice(0, SAID_MAX) } : {}),
    ...early(dialog, situation.reply.files),
  };
  if (other === undefined || other.dialog === dialog.id) return proceed(situation, dialog, open, before);
  const state = aside(situation);
  const isKept = state.saved?.at(-1)?.dialog === other.dialog;
  const put = isKept ? dialogIn(situation, other.dialog) : undefined;
  const note = put === undefined ? [] : [{ text: phrase(situation, 'putAside', keptFill(situation, put)) }];
  return proceed({ ...situation, state }, dialog, open, [...note, ...before]);
};
/** What is never asked for is read in the words that opened the form, or left out. */
const withGiven = (
  { id: dialog, questions }: Dialog,
  answers: OpenDialog['answers'],
  said: string,
  situation: Situation,
): OpenDialog['answers'] => {
  const read = questions.flatMap(({ id, given, field, words }) => {
    if (given !== true || said === '' || answers.some(([each]) => each === id)) return [];
    const value = field.spots?.(said, words, momentOf(situation));
    if (value === undefined) return [];
    const before = givenLast(situation, dialog, id);
    return [[id, before === undefined ? value : (field.further?.(value, before) ?? value)] as const];
  });
  return [...read, ...answers];
};
/** A photo that came with the words that opened the form. */
const early = (dialog: Dialog, files: OpenDialog['files']): Pick<OpenDialog, 'files'> =>
  files !== undefined && dialog.questions.some(({ field }) => field.files === true) ? { files } : {};

/** Longer stories are not kept with the form. */
export const SAID_MAX = 300;

export const proceed = (
  situation: Situation,
  dialog: Dialog,
  opened: OpenDialog,
  first: readonly Draft[] = [],
): Reaction => {
  const { open, notes } = filled(situation, dialog, opened);
  const said = [...first, ...notes];
  const step = dialog.next(open.answers, open.found, likelyIn(situation, dialog, open));
  const hazard = hazardIn(open, step);
  // What was looked up for another answer is not kept.
  const { found: _, whose, hazardWaits: waited, ...rest } = lasting(open);
  const isTold = hazard !== undefined && rest.hazardAt === undefined;
  const before = isTold ? filedAside(situation.state, dialog.id, hazard) : undefined;
  const waits = hazard === undefined ? waited : step.hazard === undefined ? (true as const) : undefined;
  const on: OpenDialog = {
    ...rest,
    ...(step.found === undefined ? {} : { found: step.found }),
    ...(whose !== undefined && whose === situation.state.identity?.person && { whose }),
    ...(hazard && { hazardOf: hazardOf(hazard) }),
    ...(waits && { hazardWaits: waits }),
    ...(isTold && (before ?? { hazardAt: open.openedAt ?? situation.heardAt.toISOString() })),
  };
  const base = remembering(closed(situation.state), dialog, step.met);
  const reaction = onward({ ...situation, state: base }, dialog, on, step, said);
  const { effects = [] } = reaction;
  const isSent = effects.some((each) => each.kind === 'submit' && each.hazardAt !== undefined);
  if (hazard === undefined || isSent || before !== undefined) return reaction;
  if (isTold) return { ...reaction, effects: [...effects, filedAtOnce(situation, on, hazard, dialog)] };
  return isMoreOf(rest, hazard)
    ? { ...reaction, effects: [...effects, filedAgain(situation, on, hazard)] }
    : reaction;
};

const onward = (
  situation: Situation,
  dialog: Dialog,
  on: OpenDialog,
  step: Step,
  before: readonly Draft[],
): Reaction => {
  switch (step.kind) {
    case 'ask':
      return asked(situation, dialog, on, step, before);
    case 'find':
      return lookUp(situation, on, step.find, before);
    case 'end':
      if (step.outcome.kind !== 'submit')
        return withNext(situation, dialog, concluded(situation, on, step.outcome, before));
      if (step.outcome.atOnce !== undefined) {
        const said = { text: step.outcome.atOnce[situation.state.language] };
        return { ...submit(situation, dialog, on), say: [said, ...before], status: 'emergency' };
      }
      if (step.outcome.unchecked === true) {
        const said = step.outcome.meanwhile?.[situation.state.language];
        const meanwhile = said === undefined ? [] : [{ text: said }];
        return { ...submit(situation, dialog, on), say: [...meanwhile, ...before] };
      }
      return {
        say: [...before, askCheck(situation, dialog, on, step.met)],
        state: { ...situation.state, open: { ...on, asked: CHECK } },
        status: 'asked',
      };
    default:
      return step satisfies never;
  }
};

const asked = (
  situation: Situation,
  dialog: Dialog,
  on: OpenDialog,
  { question, why }: Step & { kind: 'ask' },
  before: readonly Draft[],
): Reaction => {
  if (why !== undefined) return askedAnew(situation, dialog, on, question, why, before);
  const { rung, ...asking } = on;
  const open: OpenDialog = { ...asking, asked: question.id };
  const shown = questionIn(dialog, open, question.id) ?? question;
  const ask = withPage(situation, dialog, shown, askQuestion(situation, dialog, shown));
  const status = rung === true ? 'reminded' : 'asked';
  return { say: [...before, ask], state: { ...situation.state, open }, status };
};

/** An answer led nowhere: it is gone, the reason is said, and what was out of date is looked up first. */
const askedAnew = (
  situation: Situation,
  dialog: Dialog,
  on: OpenDialog,
  question: Question,
  why: Both,
  before: readonly Draft[],
): Reaction => {
  const open: OpenDialog = { ...refusing(dialog, on, question), asked: question.id };
  const reason = why[situation.state.language];
  const step = dialog.next(open.answers, open.found);
  if (step.kind === 'find') return lookUp(situation, open, step.find, [...before, { text: reason }]);
  const ask = askQuestion(situation, dialog, questionIn(dialog, open, question.id) ?? question);
  return {
    say: [...before, { ...ask, text: `${reason} ${ask.text}` }],
    state: { ...situation.state, open },
    status: 'asked-again',
  };
};

/**
 * Sends what was checked. The key is the person's, the day's and the answers': the same answers sent twice in a day, by two
 * taps or because the first time seemed to fail, are one case; changed answers are another.
 */
export const submit = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const step = dialog.next(open.answers, open.found);
  if (step.kind !== 'end' || step.outcome.kind !== 'submit') return proceed(situation, dialog, open);
  const { speakingFor } = situation.state;
  const { transaction, answers: given, atOnce } = step.outcome;
  const mood = dialog.id === situation.content.leads.callBack ? moodForPerson(situation) : undefined;
  const { conversation, now, heardAt, state } = situation;
  // Tried again it was told no later.
  const toldAt = atOnce && { toldAt: open.toldAt ?? heardAt.toISOString() };
  const sending =
    open.sending ?? [conversation, dialog.id, now.toISOString().slice(0, 10), digest(given)].join(':');
  return {
    say: [],
    state: { ...closed(situation.state), open: { ...lasting(open), sending, ...toldAt } },
    effects: [
      {
        kind: 'submit',
        key: sending,
        conversation,
        transaction,
        answers: given,
        ...(state.language === 'en' ? {} : { language: state.language }),
        ...accessIn(situation),
        ...(speakingFor === undefined ? {} : { speakingFor }),
        ...(mood && { mood }),
        ...(toldAt && { hazardAt: toldAt.toldAt }),
        ...(open.hazardAt !== undefined && { hazardAt: open.hazardAt, begun: begunKey(situation, open) }),
      },
    ],
    status: 'submitting',
  };
};

/** What failed is tried again, under the same key. */
export const retry = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction =>
  open.finding === undefined ? submit(situation, dialog, open) : proceed(situation, dialog, open);

/** A form of a service that this council does not have is not offered. */
const isThere = (situation: Situation, option: string): boolean => {
  const [kind, id] = option.split(':');
  return kind !== 'form' || dialogIn(situation, id) !== undefined;
};

/** A timer that came to nothing leaves the form open that it came upon. */
const asBefore = ({ state, now }: Situation): Situation['state'] => {
  const { saved = [], ...rest } = state;
  const last = saved.at(-1);
  if (last === undefined || now.getTime() - Date.parse(last.savedAt) > CAME_UPON_MS) return state;
  const { savedAt: _, ...open } = last;
  const others = saved.slice(0, -1);
  return { ...rest, ...(others.length === 0 ? {} : { saved: others }), open };
};
/** What a timer asks is looked up within this time. */
const CAME_UPON_MS = 60_000;

const concluded = (
  situation: Situation,
  open: OpenDialog,
  outcome: Exclude<Outcome, { kind: 'submit' }>,
  before: readonly Draft[],
): Reaction => {
  const { dialog: id, said, opening, light = false, rung } = open;
  const timers = 'timers' in outcome ? outcome.timers : undefined;
  const after = { ...situation, state: withTimers(closed(situation.state), timers ?? []) };
  switch (outcome.kind) {
    case 'tell': {
      const language = outcome.language ?? situation.state.language;
      const told = { ...after, state: tellingLast(situation, { ...after.state, language }, open) };
      const text = outcome.text(situation.now)[language];
      const note = unfinishedNote(told);
      const more = note === undefined ? [] : [{ text: note }];
      const offers = outcome.offers
        ?.filter(({ id }) => isThere(situation, id))
        .map(({ id, words }) => ({ id, words: words[language] }));
      const status = rung === true ? 'reminded' : 'told';
      const said: Draft = { text, ...(outcome.link && { link: outcome.link }) };
      if (offers === undefined) return { say: [...before, said, ...more], state: told.state, status };
      const say = [...before, ...more, { ...said, options: offers }];
      return { say, state: offering(told.state, offers), status };
    }
    case 'silent':
      return { say: [], state: rung === true ? asBefore(after) : after.state, status: 'ignored' };
    case 'form': {
      const dialog = dialogIn(situation, outcome.form);
      if (dialog === undefined)
        throw new RangeError(`The dialog "${id}" leads to "${outcome.form}", and there is no such form.`);
      const { answers = [], says } = outcome;
      const on = dialogIn(situation, id)?.proves === true ? opening : said;
      const first = says === undefined ? before : [...before, { text: says[situation.state.language] }];
      return begin(after, dialog, {
        before: first,
        answers,
        light,
        filed: filedOn(open),
        ...(on === undefined ? {} : { said: on }),
      });
    }
    case 'resume':
      return lyingHere(after, outcome.form, before);
    case 'handoff':
      return toPerson(after, before, outcome.why?.[situation.state.language], {
        team: outcome.team,
        why: open.dialog,
      });
    case 'safety':
      return inDanger(after, open, outcome, before, proceed);
    default:
      return outcome satisfies never;
  }
};
