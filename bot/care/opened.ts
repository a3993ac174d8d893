// Words that open a form straight away, whatever topic they sound like: about something booked, about money, about trouble behind a debt.
import type { Opening } from '../content.ts';
import type { Both, Dialog, DialogState, OpenDialog, Question } from '../model.ts';
import { closed, inLanguage, phrase, type Reaction, type Situation } from '../situation.ts';
import { languageOf } from '../understanding/language.ts';
import { normalise } from '../understanding/normalise.ts';
import { withSaved } from './kept.ts';
import { toldLast } from './lately.ts';
import { formOf } from './levels.ts';
import { begin } from './proceed.ts';
import { dialogIn } from './question.ts';
import { reportedToo } from './reported-too.ts';
import { forAnother } from './speaking-for.ts';

/** @param over the form that is open: what would itself hold nobody takes nobody from it */
export const opened = (situation: Situation, over?: Dialog): Reaction | undefined => {
  const found = openingMeant(situation);
  if (found === undefined) return undefined;
  const { light = false, first, ours = false } = found.opening;
  if (ours && isOfOthers(situation)) return undefined;
  if (over !== undefined && (light || over.id === found.dialog.id)) return undefined;
  // What shows who somebody is is left for what cannot wait alone.
  return over?.proves === true && first === undefined ? undefined : beginning(situation, found);
};

/** "Vodafone have charged me twice" sounds like what is paid here, and names whose business it is. */
const isOfOthers = ({ reply, state, understand }: Situation): boolean => {
  if (state.open !== undefined || state.offered !== undefined) return false;
  const verdict = understand(reply.text, state.language);
  return verdict.kind === 'none' && verdict.isElsewhere === true;
};

/** What cannot wait, before an answer to this question is read. */
export const openedFirst = (
  situation: Situation,
  dialog: Dialog,
  { field }: Question,
): Reaction | undefined => {
  const found = openingMeant(situation);
  const first = found?.opening.first;
  if (found === undefined || first === undefined || found.dialog.id === dialog.id) return undefined;
  return field.open && first.told.includes(dialog.id) ? undefined : beginning(situation, found);
};

/** What is no more than told, asked for another or by who turns to it in passing in the middle of a form: said beside the open question. */
export const toldBeside = (situation: Situation): Both | undefined => {
  const { opening, dialog } = openingMeant(situation) ?? {};
  const isTold = opening?.forAnother === true || opening?.light === true;
  const step = isTold && dialog?.questions.length === 0 ? dialog.next([]) : undefined;
  return step?.kind === 'end' && step.outcome.kind === 'tell' ? step.outcome.text(situation.now) : undefined;
};

/** What it was learned to open, where no words of its own did. What is known of such words (whose it is) holds here too. */
export const openedAsLearned = (situation: Situation, form: string): Reaction | undefined => {
  const dialog = dialogIn(situation, form);
  const { unless } = situation.content.learned[`form:${form}`] ?? {};
  if (dialog === undefined || unless?.test(normalise(situation.reply.text)) === true) return undefined;
  const { light, forAnother: isAnothers } =
    situation.content.openings.find((each) => isPlain(each, form)) ?? {};
  const opening: Opening = {
    said: [],
    form,
    answers: [],
    ...(light && { light }),
    ...(isAnothers && { forAnother: isAnothers }),
  };
  return beginning(situation, { opening, dialog });
};
const isPlain = (each: Opening, form: string): boolean => each.form === form && each.said.length > 0;

type Found = { readonly opening: Opening; readonly dialog: Dialog };

export const openingMeant = (situation: Situation): Found | undefined => {
  const { reply, content, state } = situation;
  if (reply.option !== undefined) return undefined;
  const words = normalise(reply.text);
  const bare = words.replace(GREETED, '').replace(HURRIED, '');
  const says = (patterns: readonly RegExp[]): boolean =>
    patterns.some((each) => each.test(words) || each.test(bare));
  const opening = content.openings.find(({ said, written, near, after, told, inside }) => {
    if (inside !== undefined && (state.open === undefined || isOneOf(state.open, inside.but))) return false;
    return (
      says(said) ||
      written?.some((each) => each.test(reply.text)) === true ||
      (near !== undefined && isAbout(state, near.forms) && says(near.said)) ||
      (after?.forms.includes(state.sent?.dialog ?? '') === true && says(after.said)) ||
      (told?.forms.includes(toldLast(situation) ?? '') === true && says(told.said))
    );
  });
  const dialog = dialogIn(situation, opening?.form);
  return opening === undefined || dialog === undefined ? undefined : { opening, dialog };
};

/** What they say before what they want. */
const GREETED =
  /^(?:(?:hi|hiya|hello|hey|helo|haia|shwmae|good (?:morning|afternoon|evening)|bore da|ok|okay|so|um|erm|sorry|please|pls)(?: there| all| mate| love)? )+/;

/** What they say after it. */
const HURRIED =
  /(?: (?:please|pls|plz|plis|quick|quickly|asap|urgent|urgently|ta|thanks|thank you|thx|cheers|diolch|mate|love|ffs))+$/;

/** One of these is open, or they show for it who they are. */
const isOneOf = (open: OpenDialog, forms: readonly string[]): boolean =>
  [open.dialog, formOf(open)].some((form) => form !== undefined && forms.includes(form));

const isAbout = ({ open, offered = [] }: DialogState, forms: readonly string[]): boolean =>
  open === undefined
    ? offered.some(({ id }) => forms.some((form) => id === `form:${form}`))
    : isOneOf(open, forms);

const beginning = (situation: Situation, { opening, dialog }: Found): Reaction => {
  const { text } = situation.reply;
  const { answers, light = false, near, byHand = false, language = languageOf(text) } = opening;
  const about = near === undefined ? situation.state : without(situation.state, near.forms);
  const state = opening.forAnother === true ? forAnother(about, text) : about;
  const spoken = inLanguage({ ...situation, state }, language);
  const anew = byHand ? [{ text: phrase(spoken, 'followAnew') }] : [];
  const also = reportedToo(spoken, dialog, text);
  const before = [...anew, ...also.before];
  return begin(also.situation, dialog, { said: text, answers, light, byHand, before });
};

/** Neither open nor put aside any more. */
const without = (state: DialogState, forms: readonly string[]): DialogState => {
  const { open, saved = [] } = state;
  const left = open !== undefined && isOneOf(open, forms) ? closed(state) : state;
  return withSaved(
    left,
    saved.filter(({ dialog }) => !forms.includes(dialog)),
  );
};
