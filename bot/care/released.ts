// What ends the hold of a danger: words that say that it is over, a button, an agent, or time.
import type { DialogState, ToldDanger } from '../model.ts';
import type { Situation } from '../situation.ts';
import { normalise } from '../understanding/normalise.ts';
import { yesNoMeant } from '../understanding/yes-no.ts';

/** The option of the button. */
export const SAFE = 'command:safe';

/** The whole message says so: "not safe" and "I'm safe but he is outside" do not. */
export const saysOver = ({ reply, content, state }: Situation): boolean => {
  if (reply.option !== undefined) return reply.option === SAFE;
  // They had just been asked in so many words.
  if (state.danger?.said?.at(-1) === 'heldDenied' && yesNoMeant(reply) === 'yes') return true;
  const words = normalise(reply.text);
  return words.length <= OVER_MAX && content.holds.over.some((pattern) => pattern.test(words));
};
const OVER_MAX = 80;

/** There was none, they say: on call it is not the same as that it is over. */
export const isCalledOff = ({ reply, content }: Situation): boolean =>
  reply.option === undefined && content.holds.none.test(normalise(reply.text));

/** "False alarm sorry, it was a barbecue": a wish that it is over, and not yet the word for it. */
export const saysNothing = ({ reply, content }: Situation): boolean => {
  const words = normalise(reply.text);
  const { nothing, goesOn } = content.holds;
  return (
    reply.option === undefined &&
    words.length <= NOTHING_MAX &&
    !reply.text.includes('?') &&
    nothing.test(words) &&
    !goesOn.test(words)
  );
};
const NOTHING_MAX = 120;

const overOf = ({ id, at, incident, where, whereAsked }: ToldDanger): ToldDanger => ({
  id,
  at,
  ...(incident === undefined ? {} : { incident }),
  ...(where === undefined ? {} : { where }),
  ...(whereAsked === undefined ? {} : { whereAsked }),
});

/** For whoever may say that it is over: they themselves, and an agent. */
export const withoutHold = ({ danger, ...state }: DialogState): DialogState => ({
  ...state,
  ...(danger === undefined ? {} : { danger: overOf(danger) }),
});
