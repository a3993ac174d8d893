// Showing who you are: before a form that needs it begins, after what was shown has worn off, and what comes of it.
import { withoutFound } from '../identity.ts';
import type { DialogState, Language, Proof } from '../model.ts';
import { closed, phrase, type Care, type Draft, type Reaction, type Situation } from '../situation.ts';
import { keepsLanguage } from './language.ts';
import { FOR, formOf, provingFirst } from './levels.ts';
import { begin, proceed } from './proceed.ts';
import { askNow, dialogIn, isAwaiting, unheld } from './question.ts';
import { resumed } from './resume.ts';
import { savedAs } from './saved.ts';

/** A form that is open on what has worn off is put aside before anything of it is shown. */
export const withoutWornOff = (situation: Situation): Situation => {
  const { state, now } = situation;
  const { open } = state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined || provingFirst(situation, dialog) === undefined)
    return situation;
  // What was typed to show who they are is not put aside: what it was for is come back to.
  if (dialog.proves === true) return { ...situation, state: closed(state), ...proveAgainFor(formOf(open)) };
  return { ...situation, state: savedAs(closed(state), open, now), proveAgain: dialog.id };
};

const proveAgainFor = (form: string | undefined): Pick<Situation, 'proveAgain'> =>
  form === undefined ? {} : { proveAgain: form };

/** What they wrote answers a question that nobody should see before they have shown again who they are. */
export const provingAgain: Care = (situation) => {
  const { proveAgain, reply, state } = situation;
  const dialog = dialogIn(situation, proveAgain);
  if (dialog === undefined) return undefined;
  const first = provingFirst(situation, dialog);
  if (first === undefined) return undefined;
  const before = [{ text: phrase(situation, 'proveAgain') }];
  return begin({ ...situation, state, reply: { ...reply, text: '' } }, first, {
    before,
    byHand: true,
    answers: [[FOR, dialog.id]],
  });
};

/** They have shown who they are: on with what it was for, and they may have the language that they asked for elsewhere. */
export const proved = (arrived: Situation, proof: Proof, prefers?: Language): Reaction => {
  const { language, chosen, languageOffered } = arrived.state;
  const isOther = prefers !== undefined && prefers !== language;
  // What they write in is not overridden, and what they asked for here is newer.
  const isOffered = isOther && chosen !== true && languageOffered !== true;
  const state = isOffered ? { ...arrived.state, languageOffered: true as const } : arrived.state;
  const text = [phrase(arrived, 'proved'), ...(isOffered ? [phrase(arrived, 'otherLanguage')] : [])];
  const reaction = goOn({ ...arrived, state }, proof, { text: text.join(' ') });
  if (chosen !== true || prefers === language) return reaction;
  const kept = keepsLanguage({ ...arrived, state: reaction.state });
  return { ...reaction, effects: [...kept, ...(reaction.effects ?? [])] };
};

/** On with what it was for, or with what they turned to meanwhile. */
const goOn = (situation: Situation, proof: Proof, thanks: Draft): Reaction => {
  const { open, ...state } = isAnother(situation.state, proof)
    ? withoutFound(situation.state)
    : situation.state;
  // What was shown holds from then on, however late its turn comes.
  const at = situation.heardAt.toISOString();
  const identity = { ...proof, at, usedAt: at };
  const dialog = dialogIn(situation, open?.dialog);
  if (open !== undefined && dialog !== undefined && dialog.proves !== true) {
    const seen = { ...situation, state: { ...state, identity } };
    if (!isAwaiting(open) && dialog.next(open.answers, open.found).kind === 'find')
      return proceed(seen, dialog, open, [thanks]);
    return {
      say: [thanks, askNow(situation, dialog, open)],
      state: { ...seen.state, open: unheld(open) },
      status: 'proved',
    };
  }
  const known = { ...situation, state: { ...closed(state), identity } };
  const wanted = dialogIn(known, open && formOf(open));
  if (wanted === undefined) return { say: [thanks], state: known.state, status: 'proved' };
  const gone = provingFirst(known, wanted) === undefined ? resumed(known, wanted.id) : undefined;
  if (gone !== undefined) return { ...gone, say: [thanks, ...gone.say] };
  const said = open?.opening;
  return begin(known, wanted, { before: [thanks], ...(said === undefined ? {} : { said }) });
};

const isAnother = ({ identity }: DialogState, { account, person }: Proof): boolean =>
  identity !== undefined && (identity.account !== account || identity.person !== person);
