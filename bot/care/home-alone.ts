// An address, a street or a postcode with nothing beside it, and nothing open that asks for one: it is kept for what it is about.
import { offering, phrase, type Care } from '../situation.ts';
import { ADDRESS, POSTCODE, without } from '../understanding/bare.ts';
import { isStreetAlone } from '../fields/place-said.ts';
import { menuOptions } from './menu.ts';
import { offeredTold } from './offered.ts';
import { SAID_MAX } from './proceed.ts';
import { isInDanger } from './scolded.ts';

export const homeAlone: Care = (situation) => {
  const { reply, state } = situation;
  const isFree = reply.option === undefined && state.open === undefined;
  if (!isFree || !(isHomeAlone(reply.text) || isStreetAlone(reply.text)) || isInDanger(situation))
    return undefined;
  // Where one form was offered, it takes it.
  if (offeredTold(situation, undefined) !== undefined) return undefined;
  // What was near it a moment ago is on the screen still.
  const near = state.offered?.filter(({ id }) => id.startsWith('faq:')) ?? [];
  const options = near.length > 0 ? (state.offered ?? []) : menuOptions(situation);
  const about = `${state.about ?? ''}\n${reply.text}`.trim().slice(-SAID_MAX);
  return {
    say: [{ text: phrase(situation, 'chatHome'), options }],
    // Whatever they choose has it filled in.
    state: { ...offering(state, options), about },
    status: 'offered',
  };
};

const isHomeAlone = (text: string): boolean => {
  if (text.length > READ_MAX || text.includes('?')) return false;
  const rest = without(text, POSTCODE, ADDRESS);
  return rest !== text && BESIDE.test(rest);
};
const READ_MAX = 120;
const BESIDE =
  /^(?:[\s,.;:!'’-]|\b(?:hi|hello|i|im|we|live|reside|at|in|on|my|our|the|address|postcode|post|code|is|its|it|flat|house|number|no|and|please|dwi|dwin|byw|yn|fy|nghyfeiriad|cod|ydy|yw|rhif|fflat)\b|\b\d{1,3}[a-z]?\b)*$/iu;
