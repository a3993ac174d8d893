// The two questions that every form has: whether to send what was read back, and which answer to change.
import type { Dialog, OpenDialog } from '../model.ts';
import { closed, momentOf, phrase, type Reaction, type Situation } from '../situation.ts';
import { readerOf } from '../understanding/commands.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';
import { repeat } from './asked-again.ts';
import { digression } from './aside.ts';
import { corrected } from './corrected.ts';
import { fileUnder } from './filing.ts';
import { submit } from './proceed.ts';
import { askNow, CHANGE, changeable, checkOptions, lasting } from './question.ts';

export const checking = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const meant =
    optionMeant(situation.reply, checkOptions(situation)) ??
    (SENDS.test(normalise(situation.reply.text))
      ? 'send'
      : CHECK_SAID[yesNoMeant(situation.reply) ?? 'neither']);
  if (situation.reply.option === undefined && AGAIN.test(normalise(situation.reply.text)))
    return repeat(situation, dialog, open);
  if (meant === 'send') return submit(situation, dialog, open);
  // The number of what is on the screen: "2" is no sum of money, and "£2" is one.
  if (meant === 'change' && NUMBER.test(situation.reply.text)) return askToChange(situation, dialog, open);
  const right = puttingRight(situation, dialog, open, true);
  if (right !== undefined) return right;
  if (meant === 'change' || CHANGES.test(situation.reply.text)) return askToChange(situation, dialog, open);
  return (
    digression(situation, dialog, open) ??
    // Whoever said something else may think that it is gone.
    repeat(situation, dialog, open, [{ text: phrase(situation, 'notSentYet') }])
  );
};
/** What they said is on the screen, and is shown again. */
const AGAIN =
  /^(?:(?:sorry|hang on|wait|so|but|ok|erm?|um) )*(?:what (?:did|have|had|am) i (?:promise|promising|agree|agreeing|say|said|put|type|typed|write|told you)(?: (?:to|pay|so far|again))*|what (?:have|did) you (?:got|put|have|written)(?: down)?(?: so far)?|(?:show|read)(?: it| that| me| them)*(?: back)?(?: again)?(?: to me)?|beth (?:wnes i|nes i|addewais i|ddywedais i|ydw i n)(?: (?:ei|addo|ddweud|dweud|roi|n))*|dangos(?:wch)?(?: (?:o|e|hi|ef|eto|i mi))*)$/;
const NUMBER = /^[^\p{L}\d£.,]*\d{1,2}[^\p{L}\d£]*$/u;
/** "Just send it then, please." */
const SENDS =
  /^(?:(?:just|please|ok|okay|yes|right|so|go on|can you|will you|now|then) )*(?:send|submit) (?:it|this|that)?(?: ?(?:off|in|then|now|already|please|thanks|thank you|mate|for me))*$/;
/** "Actually it's number 16" is no yes, and must not go by unseen. */
const CHANGES =
  /^\s*(?:change|edit|newid|actually|sorry|wait|oops|hang on|i meant?|it should|should be|make it|a dweud y gwir)\b|\b(?:wrong|anghywir)\b/iu;
const CHECK_SAID = { yes: 'send', no: 'change', neither: undefined };

/**
 * The right answer to an earlier question is filed at once; where it could be of several, they are asked which. "Skip" is nobody's name,
 * in either language.
 */
export const puttingRight = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  readBack: boolean,
): Reaction | undefined => {
  const { reply } = situation;
  if (reply.option !== undefined) return undefined;
  const isCommand = readerOf(situation.content.commands);
  const found = corrected(reply.text, dialog, open, momentOf(situation), readBack).filter(
    ({ question, value }) =>
      question.words.en.options !== undefined || typeof value !== 'string' || isCommand(value) === undefined,
  );
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.length > 1)
    return askToChange(situation, dialog, open, {
      words: reply.text,
      of: found.map(({ question }) => question.id),
    });
  return first.value === undefined
    ? reopen(situation, dialog, open, first.question.id)
    : fileUnder(situation, dialog, open, first.question, first.value);
};

const askToChange = (
  situation: Situation,
  dialog: Dialog,
  open: OpenDialog,
  instead?: OpenDialog['instead'],
): Reaction => {
  const changing: OpenDialog = { ...lasting(open), asked: CHANGE, ...(instead && { instead }) };
  return {
    say: [askNow(situation, dialog, changing)],
    state: { ...situation.state, open: changing },
    status: 'asked',
  };
};

export const changing = (situation: Situation, dialog: Dialog, open: OpenDialog): Reaction => {
  const { instead } = open;
  const which = optionMeant(
    situation.reply,
    changeable(dialog, open).filter(({ id }) => instead?.of.includes(id) !== false),
  );
  if (which === undefined)
    return (
      puttingRight(situation, dialog, open, true) ??
      digression(situation, dialog, open) ??
      repeat(situation, dialog, open)
    );
  const right =
    instead &&
    corrected(instead.words, dialog, open, momentOf(situation), true).find(
      ({ question }) => question.id === which,
    );
  return right?.value === undefined
    ? reopen(situation, dialog, open, which)
    : fileUnder(situation, dialog, open, right.question, right.value);
};

/** Asks for one answer anew; it and all others stay until there is a new one. */
export const reopen = (situation: Situation, dialog: Dialog, open: OpenDialog, which: string): Reaction => {
  const changing: OpenDialog = { ...lasting(open), asked: which };
  return {
    say: [askNow(situation, dialog, changing)],
    state: { ...closed(situation.state), open: changing },
    status: 'asked',
  };
};
