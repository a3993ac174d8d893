// Going on with a form that was put aside: the one there is, or which of them.
import { levelNow } from '../identity.ts';
import type { Dialog, Option, SavedDialog } from '../model.ts';
import { offering, phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { withSaved } from './kept.ts';
import { FOR, provingFirst } from './levels.ts';
import { begin, proceed } from './proceed.ts';
import { askNow, dialogIn } from './question.ts';
import { aside, keptFill, saving } from './saved.ts';

/** "Save for later". */
export const saveForLater = (situation: Situation, dialog: Dialog): Reaction => ({
  say: [{ text: phrase(situation, 'saved', keptFill(situation, dialog)) }],
  state: aside(situation),
  status: 'saved',
});

/** "Continue": the one there is, or which of them; undefined when there is none. */
export const goOnWithSaved = (situation: Situation): Reaction | undefined => {
  const saved = (situation.state.saved ?? []).filter(
    ({ dialog }) => dialogIn(situation, dialog) !== undefined,
  );
  const [only] = saved;
  if (only === undefined) return undefined;
  if (saved.length === 1) return resumed(situation, only.dialog);
  const elsewhere = provenHere(situation) ? elsewhereOptions(situation) : [];
  const options = [...saved.map(({ dialog }) => optionFor(situation, dialog)).reverse(), ...elsewhere];
  return {
    say: [{ text: phrase(situation, 'unfinishedWhich'), options }],
    state: offering(situation.state, options),
    status: 'offered',
  };
};

/** There is none here: it may have been begun in another chat, which can be seen once it is known who writes. */
export const goOnElsewhere = (situation: Situation): Reaction | undefined => {
  const dialog = provenHere(situation) ? dialogIn(situation, situation.content.leads.elsewhere) : undefined;
  return dialog && begin(situation, dialog);
};

/** The way to what lies in other chats. */
export const elsewhereOptions = (situation: Situation): readonly Option[] => {
  const { elsewhere } = situation.content.leads;
  return dialogIn(situation, elsewhere) === undefined
    ? []
    : [{ id: `form:${elsewhere}`, words: phrase(situation, 'unfinishedElsewhere') }];
};

const provenHere = ({ state, now }: Situation): boolean => levelNow(state, now) > 1;

/** Goes on with one of them, at the question that stood open. The form that is open now is put aside in its turn. */
export const resumed = (situation: Situation, id: string): Reaction | undefined => {
  const found = situation.state.saved?.find(({ dialog }) => dialog === id);
  const dialog = dialogIn(situation, id);
  if (found === undefined || dialog === undefined) return undefined;
  const first = provingFirst(situation, dialog);
  if (first !== undefined) return begin(situation, first, { answers: [[FOR, id]], byHand: true });
  const { savedAt: _, light: __, ...open } = found;
  const put = aside(situation);
  const state = withSaved(
    put,
    (put.saved ?? []).filter((each) => each.dialog !== id),
  );
  const title = dialog.title[state.language];
  const back = phrase(situation, 'backTo', { title });
  // What was looked up may be gone, and with it what can be chosen.
  if (dialog.next(open.answers, open.found).kind === 'find')
    return proceed({ ...situation, state }, dialog, open, [{ text: back }]);
  const { text, ...ask } = askNow({ ...situation, state }, dialog, open);
  return {
    say: [{ ...ask, text: `${back} ${text}` }],
    state: { ...state, open },
    status: 'asked',
  };
};

/** It lies here before anything is asked, so that it is not lost whatever they say next. */
export const lyingHere = (situation: Situation, form: SavedDialog, before: readonly Draft[]): Reaction => {
  const on = resumed({ ...situation, state: saving(situation.state, form) }, form.dialog);
  if (on === undefined)
    throw new RangeError(`The dialog "${form.dialog}" was taken from elsewhere, and there is no such form.`);
  return { ...on, say: [...before, ...on.say] };
};

/** By its title. */
export const optionFor = (situation: Situation, id: string): Option => {
  const title = dialogIn(situation, id)?.title[situation.state.language] ?? id;
  return { id: `resume:${id}`, words: title.charAt(0).toUpperCase() + title.slice(1) };
};
