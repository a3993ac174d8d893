// A reply is filed under the question that the person saw; what cannot be read is answered if it is a question, or asked again.
import { digest } from '../digest.ts';
import type { Dialog, Json, OpenDialog, Parsed, Question, Reply } from '../model.ts';
import { momentOf, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { isRough, isUnknown } from '../understanding/unknown.ts';
import { optionMeant } from '../understanding/options.ts';
import { alsoTold } from './also-told.ts';
import { asksSomething, opensForm } from './answers.ts';
import { again, MEANT, repeat } from './asked-again.ts';
import { digression, isOfAnotherForm } from './aside.ts';
import { rightOne } from './change.ts';
import { dodged } from './dodged.ts';
import { whereItIs } from './not-yet.ts';
import { whoComes } from './coming.ts';
import { oldButton } from './old-buttons.ts';
import { onceMore } from './once-more.ts';
import { openedFirst } from './opened.ts';
import { proceed } from './proceed.ts';
import { filed, questionIn } from './question.ts';
import { safeSaid } from './safe-said.ts';
import { isOnlyWished, withoutTimesAfter } from './times-agreed.ts';
import { keeping, keptIn, namesLater, timesSoon, toldSoon } from './told-soon.ts';
import { keptUnanswered } from './unanswered.ts';

/** Files the reply under `question`; what cannot be read is answered if it is a question, or asked again with help. */
export const filing = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Reaction => {
  const { reply } = situation;
  const first = openedFirst(situation, dialog, question);
  if (first !== undefined) return first;
  const safe = safeSaid(situation, dialog, open, question);
  if (safe !== undefined)
    return safe.takes === undefined
      ? safe.reaction
      : fileUnder(situation, dialog, open, question, safe.takes);
  const comes = whoComes(situation, dialog, open);
  if (comes !== undefined) return comes;
  const noAnswer = dodged(situation, dialog, open, question);
  if (noAnswer !== undefined) return noAnswer;
  // A story may have an "also" in it.
  const also =
    question.field.open && question.field.asks === undefined
      ? undefined
      : alsoTold(situation, dialog, open, (rest) => filing(rest, dialog, open, question));
  if (also !== undefined) return also;
  const soon = timesSoon(situation, dialog, open, question);
  if (soon !== undefined && question.field.open && reply.text.trim().endsWith('?')) return soon;
  if (
    question.field.open &&
    question.field.takesQuestions !== true &&
    reply.option === undefined &&
    reply.pin === undefined &&
    (asksSomething(situation) || ASIDE.test(reply.text))
  ) {
    const answered = digression(situation, dialog, open);
    if (answered !== undefined) return answered;
    if (reply.text.trim().endsWith('?') || ASIDE.test(reply.text))
      return {
        ...repeat(situation, dialog, open, [{ text: phrase(situation, 'notKnown') }]),
        effects: keptUnanswered(situation, 'in-form'),
      };
  }
  const parsed = question.field.parse(reply, question.words, momentOf(situation));
  if (parsed.ok) return fileUnder(situation, dialog, open, question, parsed.value);
  if (
    open.meant !== undefined &&
    (optionMeant(reply, [{ id: MEANT, words: [] }]) !== undefined || yesNoMeant(reply) === 'yes')
  )
    return fileUnder(situation, dialog, open, question, open.meant);
  const right =
    pinned(situation, dialog, open) ??
    (reply.option === undefined && !isOfAnotherForm(situation, dialog)
      ? rightOne(reply.text, dialog, open, momentOf(situation))
      : undefined);
  if (right !== undefined) return fileUnder(situation, dialog, open, right.question, right.value);
  const without = question.optional && open.meant === undefined && leftOut(situation, dialog, open, question);
  if (without) return proceed(situation, dialog, without);
  if (reply.to !== undefined && reply.to.question !== open.asked) return oldButton(situation, dialog, open);
  if (question.unclear !== undefined) {
    // "Report a street light" asks for something else, and tells nothing of this.
    const other =
      asksSomething(situation) || opensForm(reply.text) ? digression(situation, dialog, open) : undefined;
    return (
      other ??
      onceMore(situation, dialog, { ...open, ...keptIn(reply, open) }) ??
      proceed(situation, dialog, { ...open, answers: filed(open, question.id, question.unclear) })
    );
  }
  if (parsed.anyway !== undefined && open.tries !== undefined)
    return fileUnder(situation, dialog, open, question, parsed.anyway);
  return (
    soon ??
    whereItIs(situation, dialog, question) ??
    // What is nearly an answer, or is answered by the field itself, is no other matter.
    (parsed.slip === true || namesLater(situation, dialog, open)
      ? undefined
      : digression(situation, dialog, open)) ??
    unknownHere(situation, dialog, open, question, parsed) ??
    (parsed.slip === true ? undefined : toldSoon(situation, dialog, open, question)) ??
    again(situation, dialog, keeping(situation, dialog, open), question, parsed)
  );
};

/** A question of theirs that nothing here answers is no failed answer: "reply yes or no" would pass it by. */
const unknownHere = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
  parsed: Parsed<Json> & { readonly ok: false },
): Reaction | undefined => {
  const { reply } = situation;
  const isAsked = reply.option === undefined && asksSomething(situation) && parsed.slip !== true;
  const tries = open.tries ?? 0;
  // A third is met as what cannot be read is: a person is offered.
  if (!isAsked || parsed.meant !== undefined || tries > 1) return undefined;
  const text = phrase(situation, tries === 0 ? 'notKnown' : 'notKnownEither');
  const on = { ...keeping(situation, dialog, open), tries: tries + 1 };
  return {
    ...repeat(situation, dialog, on, [{ text }]),
    effects: keptUnanswered(situation, 'in-form'),
  };
};

/** Who has no answer leaves it out; so does who gives what is asked next: "blue Ford Fiesta" is no registration. */
const leftOut = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  { id }: Question,
): OpenDialog | undefined => {
  const { text } = situation.reply;
  const on = { ...open, answers: filed(open, id, null) };
  if (yesNoMeant(situation.reply) === 'no' || isUnknown(text)) return on;
  // Asked for the day once, they have none that is nearer.
  if (open.tries !== undefined && isRough(text)) return on;
  const step = dialog.next(on.answers, open.found);
  const isNext = step.kind === 'ask' && step.question.field.spots?.(text, step.question.words) !== undefined;
  return isNext && open.byHand !== true ? { ...on, ...keptIn(situation.reply, open) } : undefined;
};

/** A place on the map that comes later is where it is, however that was said before. */
const pinned = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
): { readonly question: Question; readonly value: Json } | undefined => {
  const { reply } = situation;
  const at = open.answers
    .map(([id]) => questionIn(dialog, open, id))
    .findLast((each) => each?.field.asks === 'location');
  if (reply.pin === undefined || at === undefined) return undefined;
  const parsed = at.field.parse(reply, at.words, momentOf(situation));
  return parsed.ok ? { question: at, value: parsed.value } : undefined;
};

export const fileUnder = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
  value: Json,
): Reaction => {
  const { light: _, ...own } = open;
  // What shows who they are is not said back.
  const isSaid = dialog.proves !== true && !isOnlyWished(question, value);
  const note = !isSaid ? [] : changedNote(situation, open, question, value);
  const on = {
    ...own,
    ...alsoIn(situation, dialog, open, question),
    answers: filed(
      { ...open, answers: withoutTimesAfter(dialog, question, open.answers, value) },
      question.id,
      value,
    ),
  };
  return proceed(situation, dialog, on, note);
};

/** "40 quid fridays" to how they pay is no sentence, and says how much as well. */
const alsoIn = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
): Pick<OpenDialog, 'said'> => {
  const { reply } = situation;
  const isShort = reply.text.trim().split(/\s+/).length < SENTENCE;
  if (!isShort || question.words.en.options === undefined) return alsoSaid(reply, open);
  const more = dialog.questions.some(
    ({ id, field, words }) =>
      id !== question.id && field.spots?.(reply.text, words, momentOf(situation)) !== undefined,
  );
  return more ? keptIn(reply, open) : {};
};

/** In a sentence there may be answers to later questions too; a word or two answer one. */
const alsoSaid = (reply: Reply, open: OpenDialog): Pick<OpenDialog, 'said'> =>
  reply.text.trim().split(/\s+/).length >= SENTENCE ? keptIn(reply, open) : {};
const SENTENCE = 4;

/** What changes an answer that is not on the screen says so, lest a slip of the finger go unseen. */
const changedNote = (
  { state, ...rest }: Situation,
  open: OpenDialog,
  question: Question,
  value: Json,
): Draft[] => {
  const before = open.answers.find(([id]) => id === question.id)?.[1];
  if (question.id === open.asked || before === undefined || digest(before) === digest(value)) return [];
  const { label } = question.words[state.language];
  const shown = question.field.show(value, state.language, question.words);
  return [{ text: phrase({ ...rest, state }, 'changed', { label, shown }) }];
};

/** Openings of a sentence that is no answer to "where". */
const ASIDE = /^\s*(?:hang on|hold on|wait|what|why|how|who|when)\b/iu;
