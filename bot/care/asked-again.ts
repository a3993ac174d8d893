// The open question once more: as it was, after what came between, or with help for whoever could not answer it.
import type { Dialog, Json, OpenDialog, Parsed, Question } from '../model.ts';
import { phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import { personInShort } from './person.ts';
import { askNow, unheld } from './question.ts';

export const repeat = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  first: readonly Draft[] = [],
): Reaction => ({
  say: [...first, askNow(situation, dialog, open)],
  state: { ...situation.state, open: unheld(open) },
  status: 'asked-again',
});

/** After what came between: where they were is said first, and the question asked again. */
export const resume = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const free = unheld(open);
  const { text, ...ask } = askNow(situation, dialog, free);
  return {
    say: [
      {
        ...ask,
        text: `${phrase(situation, 'kept', { title: dialog.title[situation.state.language] })} ${text}`,
      },
    ],
    state: { ...situation.state, open: free },
    status: 'asked-again',
  };
};

/** The first miss gets the reason, the second the help as well, the third a person, once; then ways out, in turn. */
export const again = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  question: Question,
  { why: reason, meant, slip }: Parsed<Json> & { readonly ok: false },
): Reaction => {
  const why = reason[situation.state.language];
  const tries = (open.tries ?? 0) + 1;
  const help = question.words[situation.state.language].help;
  const { text, ...ask } = askNow(situation, dialog, open, dialog.proves !== true);
  const said =
    tries < 2
      ? [why]
      : slip === true
        ? [why, phrase(situation, 'orPerson')]
        : tries === 3
          ? [phrase(situation, 'threeMisses'), personInShort(situation), phrase(situation, 'carryOn')]
          : tries < 3 || tries % 3 === 1
            ? [why, help, phrase(situation, 'orPerson')]
            : [phrase(situation, tries % 3 === 2 ? 'stuckHere' : 'stuckStill')];
  const { meant: _, ...own } = unheld(open);
  const yes = {
    options: [{ id: MEANT, words: phrase(situation, 'yesThatOne') }],
    to: { dialog: dialog.id, question: question.id },
  };
  return {
    say: [
      {
        ...ask,
        text: [...said, text].filter((each) => each !== undefined).join('\n'),
        ...(meant === undefined || ask.options !== undefined ? {} : yes),
      },
    ],
    state: { ...situation.state, open: { ...own, tries, ...(meant === undefined ? {} : { meant }) } },
    status: 'asked-again',
  };
};
/** The option that says yes to "did you mean". */
export const MEANT = 'meant';
