// Where every text is paid for, a long list is not sent twice in a row: it stands in the message before, and can be chosen from there.
import { phrase, type Reaction, type Situation } from '../situation.ts';

/** A list of so many is short enough to be seen again. */
const SHORT = 3;
/** What came earlier than this is far up on the screen. */
const NEAR_MS = 60 * 60_000;

export const listOnce = (situation: Situation, reaction: Reaction): Reaction => {
  const { open } = reaction.state;
  const { options, to, ...last } = reaction.say.at(-1) ?? { text: '' };
  if (open === undefined || options === undefined || options.length <= SHORT) return reaction;
  if (!situation.abilities.metered || to?.question !== open.asked || to?.dialog !== open.dialog)
    return reaction;
  const { unlisted: _, ...shown } = open;
  if (!isAbove(situation, reaction)) return { ...reaction, state: { ...reaction.state, open: shown } };
  return {
    ...reaction,
    say: [...reaction.say.slice(0, -1), { ...last, text: `${last.text}\n${phrase(situation, 'inTheList')}` }],
    state: { ...reaction.state, open: { ...shown, unlisted: true } },
  };
};

/** The message before this one asked the same, with its list. */
const isAbove = ({ state, heardAt, isUnseen }: Situation, { state: after }: Reaction): boolean => {
  const { open, lastAt, shownTo } = state;
  return (
    open !== undefined &&
    isUnseen !== true &&
    // A page of it is in the message before, and the way to the next would be lost.
    shownTo === undefined &&
    open.dialog === after.open?.dialog &&
    open.asked === after.open.asked &&
    open.answers.length === after.open.answers.length &&
    open.unlisted !== true &&
    open.held !== true &&
    lastAt !== undefined &&
    heardAt.getTime() - Date.parse(lastAt) < NEAR_MS
  );
};
