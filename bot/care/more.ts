// "More": the next page of the options that the last message showed a part of.
import { MORE } from '../paging.ts';
import { phrase, type Care, type Draft, type Reaction, type Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { optionMeant } from '../understanding/options.ts';
import { saidWhole } from '../understanding/whole-words.ts';
import { offeredMeant } from './offered.ts';
import { askNow, dialogIn, optionsOf, questionIn } from './question.ts';

export const more: Care = (situation) => {
  const { shownTo } = situation.state;
  if (shownTo === undefined) return isButton(situation) ? gone(situation) : undefined;
  if (!asksForMore(situation, shownTo)) return undefined;
  const asked = draftOf(situation);
  return asked === undefined
    ? undefined
    : {
        say: [{ ...asked, text: phrase(situation, 'moreToChoose'), from: shownTo }],
        state: situation.state,
        status: 'offered',
      };
};

/** By tap, by a word, or by the number that it has: that of the next option, unless it means something else there. */
const asksForMore = (situation: Situation, shownTo: number): boolean => {
  const { reply } = situation;
  if (reply.option !== undefined) return isButton(situation);
  if (MORE_WORDS.has(normalise(reply.text))) return !isShownWhole(situation);
  return (
    reply.text.trim() === String(shownTo + 1) &&
    optionAt(situation, shownTo) !== undefined &&
    meant(situation) === optionAt(situation, shownTo)
  );
};

/** An option that is called "Next" is meant before the next page. */
const isShownWhole = (situation: Situation): boolean =>
  saidWhole(
    situation.reply.text,
    (draftOf(situation)?.options ?? []).map(({ id, words }) => ({ id, words: [words] })),
  ).length > 0;

const isButton = ({ reply }: Situation): boolean => reply.option === MORE;

const MORE_WORDS: ReadonlySet<string> = new Set([
  'more',
  'more options',
  'show more',
  'see more',
  'next',
  'next page',
  'mwy',
  'rhagor',
  'dangos mwy',
  'mwy o ddewisiadau',
  'nesaf',
  'tudalen nesaf',
]);

/** What was shown in part: the question that is open, or what was offered outside a dialog. */
const draftOf = (situation: Situation): Draft | undefined => {
  const { open, offered } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open !== undefined && dialog !== undefined) return askNow(situation, dialog, open);
  return offered === undefined ? undefined : { text: '', options: offered };
};

const optionAt = (situation: Situation, index: number): string | undefined =>
  draftOf(situation)?.options?.[index]?.id;

const meant = (situation: Situation): string | undefined => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  if (open === undefined || dialog === undefined) return offeredMeant(situation);
  const question = questionIn(dialog, open, open.asked);
  if (question === undefined) return undefined;
  // A field may take a number for something else: that of a house.
  const parsed = question.field.parse(situation.reply, question.words);
  if (parsed.ok) return typeof parsed.value === 'string' ? parsed.value : undefined;
  return optionMeant(situation.reply, optionsOf(question));
};

/** A button that led on from what is not asked any more. */
const gone = (situation: Situation): Reaction => {
  const { open } = situation.state;
  const dialog = dialogIn(situation, open?.dialog);
  const old: Draft = { text: phrase(situation, 'oldButton') };
  return open === undefined || dialog === undefined
    ? { say: [old], state: situation.state, status: 'answered' }
    : { say: [old, askNow(situation, dialog, open)], state: situation.state, status: 'asked-again' };
};
