// "Was this helpful?": yes, no, and what was missing. A message that is neither simply goes on.
import { TEXT_MAX, tidy } from '../fields/text.ts';
import type { Helped } from '../model.ts';
import { phrase, type Care, type Draft, type Reaction, type Situation } from '../situation.ts';
import { asksNothing } from '../understanding/nothing.ts';
import { optionMeant } from '../understanding/options.ts';
import { withoutSecrets } from '../understanding/secrets.ts';
import { takesIt } from '../understanding/aspects.ts';
import { plainlyMeant } from '../understanding/yes-no.ts';
import { asksSomething } from './answers.ts';
import { wayTold } from './follow-up.ts';
import { feedbackEffect, HELPED, helpedOptions, NOT_HELPED } from './helpful.ts';
import { askNow, dialogIn, unheld } from './question.ts';

export const feedback: Care = (situation) => {
  const { helped, open } = situation.state;
  if (helped === undefined) return undefined;
  const said = ratingIn(situation);
  if (said !== undefined) return rated(situation, helped, said === HELPED);
  return helped.open === 'missing' && open === undefined && situation.reply.option === undefined
    ? told(situation, helped)
    : undefined;
};

/** Skipped: the "no" was kept already. */
export const nothingMissing = (situation: Situation): Reaction | undefined =>
  situation.state.helped?.open === 'missing' ? thanked(situation, 'helpedThanks') : undefined;

/** A tap counts for as long as the button can be seen; a number or words only while nothing else was offered. */
const ratingIn = (situation: Situation): string | undefined => {
  const { reply, state } = situation;
  if (reply.option !== undefined)
    return [HELPED, NOT_HELPED].find((each) => each === reply.option && reply.to === undefined);
  const isOffered = state.offered?.some(({ id }) => id === HELPED) === true;
  if (!isOffered || state.open !== undefined) return undefined;
  return optionMeant(reply, helpedOptions(situation)) ?? RATING[plainlyMeant(reply) ?? 'neither'];
};
const RATING = { yes: HELPED, no: NOT_HELPED, neither: undefined };

const rated = (situation: Situation, helped: Helped, isHelpful: boolean): Reaction => {
  const effects = helped.open === 'asked' ? [feedbackEffect(situation, helped, isHelpful)] : [];
  // "Yes please" says that it did, and wants it.
  const way = isHelpful && takesIt(situation.reply.text) ? wayTold(situation) : undefined;
  if (way !== undefined) return { ...thanked(situation, 'helpedThanks'), say: [way], effects };
  if (isHelpful || situation.state.open !== undefined || helped.open !== 'asked')
    return { ...thanked(situation, 'helpedThanks'), effects };
  const { offered: _, ...state } = situation.state;
  return {
    say: [{ text: phrase(situation, 'whatMissing') }],
    state: { ...state, helped: { ...helped, open: 'missing' } },
    effects,
    status: 'rated',
  };
};

/** Their words are kept, unless they turn to a matter of their own. */
const told = (situation: Situation, helped: Helped): Reaction | undefined => {
  const { text } = situation.reply;
  const words = withoutSecrets(tidy(text)).text.slice(0, TEXT_MAX);
  if (words === '' || asksNothing(text)) return nothingMissing(situation);
  const asks =
    asksSomething(situation) && situation.understand(text, situation.state.language).kind !== 'none';
  if (asks) return undefined;
  return {
    ...thanked(situation, 'missingThanks'),
    effects: [feedbackEffect(situation, helped, false, words)],
  };
};

const thanked = (situation: Situation, id: 'helpedThanks' | 'missingThanks'): Reaction => {
  const { helped, offered: _, ...state } = situation.state;
  const { open: __, ...over } = helped ?? {};
  const { open } = state;
  const dialog = dialogIn(situation, open?.dialog);
  const again: readonly Draft[] =
    open === undefined || dialog === undefined ? [] : [askNow(situation, dialog, open)];
  return {
    say: [{ text: phrase(situation, id) }, ...again],
    state: {
      ...state,
      ...(helped === undefined ? {} : { helped: over as Helped }),
      ...(open === undefined ? {} : { open: unheld(open) }),
    },
    status: 'rated',
  };
};
