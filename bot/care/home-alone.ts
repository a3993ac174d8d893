// An address, a street or a postcode with nothing beside it, and nothing open that asks for one: it is kept for what it is about.
import type { Option } from '../model.ts';
import { offering, phrase, type Care, type Situation } from '../situation.ts';
import { ADDRESS, POSTCODE, without } from '../understanding/bare.ts';
import { isStreetAlone } from '../fields/place-said.ts';
import { topicOptions } from './answers.ts';
import { topicLast } from './lately.ts';
import { menuOptions } from './menu.ts';
import { offeredMeant, offeredTold } from './offered.ts';
import { SAID_MAX } from './proceed.ts';
import { isInDanger } from './scolded.ts';

export const homeAlone: Care = (situation) => {
  const { reply, state } = situation;
  const isFree = reply.option === undefined && state.open === undefined;
  const whole = numbered(situation);
  if (!isFree || !(whole !== undefined || isPlaceAlone(reply.text)) || isInDanger(situation))
    return undefined;
  // Where one form was offered, it takes it.
  if (offeredTold(situation, undefined) !== undefined) return undefined;
  // What was near it a moment ago is on the screen still.
  const near = state.offered?.filter(({ id }) => id.startsWith('faq:')) ?? [];
  const options = near.length > 0 ? (state.offered ?? []) : [...lastOf(situation), ...menuOptions(situation)];
  const about = whole ?? `${state.about ?? ''}\n${reply.text}`.trim().slice(-SAID_MAX);
  return {
    say: [{ text: phrase(situation, 'chatHome'), options }],
    // Whatever they choose has it filled in.
    state: { ...offering(state, options), about },
    status: 'offered',
  };
};

/** What they were told last is likelier than any other. */
const lastOf = (situation: Situation): readonly Option[] => {
  const id = topicLast(situation);
  const [topic] = id === undefined ? [] : topicOptions(situation, [id]);
  return topic === undefined || menuOptions(situation).some((each) => each.id === topic.id) ? [] : [topic];
};

/** "14" after the postcode or the street: all that they wrote, with the number where it belongs. */
const numbered = (situation: Situation): string | undefined => {
  const { reply, state } = situation;
  const [, number] = NUMBER.exec(reply.text) ?? [];
  const lines = (state.about ?? '').split('\n');
  const last = lines.pop() ?? '';
  const isAsked = state.offered !== undefined && offeredMeant(situation) === undefined;
  if (number === undefined || !isAsked || /^\d/.test(last) || !isPlaceAlone(last)) return undefined;
  return [...lines, `${number} ${last}`].join('\n').trim();
};
const NUMBER = /^\s*(?:(?:its|it's|at|no\.?|number|house|rhif|tŷ|ty)\s+)*(\d{1,4}[a-z]?)[\s.]*$/iu;

const isPlaceAlone = (text: string): boolean => isHomeAlone(text) || isStreetAlone(text);

const isHomeAlone = (text: string): boolean => {
  if (text.length > READ_MAX || text.includes('?')) return false;
  const rest = without(text, POSTCODE, ADDRESS);
  return rest !== text && BESIDE.test(rest);
};
const READ_MAX = 120;
const BESIDE =
  /^(?:[\s,.;:!'’-]|\b(?:hi|hello|i|im|we|live|reside|at|in|on|my|our|the|address|postcode|post|code|is|its|it|flat|house|number|no|and|please|dwi|dwin|byw|yn|fy|nghyfeiriad|cod|ydy|yw|rhif|fflat)\b|\b\d{1,3}[a-z]?\b)*$/iu;
