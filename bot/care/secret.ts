// A number that nobody should send was taken out of what they wrote: they are told why, and what is left of it is attended to.
import type { PhraseId } from '../content.ts';
import type { Status } from '../model.ts';
import { phrase, type Care, type Draft, type Reaction, type Situation } from '../situation.ts';
import { unmarked, type Secret } from '../understanding/secrets.ts';
import { askNow, dialogIn, unheld } from './question.ts';

/** Nothing is left to be read: the open question is asked again. */
export const secretAlone: Care = (situation) => {
  const { redacted, reply, state } = situation;
  if (redacted.length === 0 || reply.option !== undefined || /[\p{L}\p{N}]/u.test(leftOf(reply.text)))
    return undefined;
  const { open } = state;
  const dialog = dialogIn(situation, open?.dialog);
  const told = secretTold(situation);
  return open === undefined || dialog === undefined
    ? { say: [told], state, status: 'answered' }
    : {
        say: [told, askNow(situation, dialog, open)],
        state: { ...state, open: unheld(open) },
        status: 'asked-again',
      };
};

/** "My card is …" says no more than the number does, and is about no recycling of cards. */
const leftOf = (text: string): string => unmarked(text).replace(NAMED, ' ');
const NAMED =
  /\b(?:my|the|here|is|its|it's|this|card|debit|credit|bank|account|sort|code|number|no|ni|nino|national|insurance|details|are|and|fy|yw|dyma|cerdyn|rhif|banc|cyfrif|yswiriant|gwladol)\b/giu;

/** Behind a safety line, before all else; where nothing is said, nothing is said of this. */
export const alsoSecret = (situation: Situation, reaction: Reaction): Reaction => {
  if (situation.redacted.length === 0 || reaction.say.length === 0 || SILENT.has(reaction.status))
    return reaction;
  const told = secretTold({ ...situation, state: reaction.state });
  const say = reaction.status === 'emergency' ? [...reaction.say, told] : [told, ...reaction.say];
  return { ...reaction, say };
};

/** Words that are changed afterwards answer nothing, and what is in them is kept as other words are. */
export const secretInEdit = (situation: Situation, reaction: Reaction | undefined): Reaction | undefined => {
  if (reaction !== undefined) return alsoSecret(situation, reaction);
  const { redacted, state, standby } = situation;
  const isSilent = standby || state.stopped !== undefined || state.personAt !== undefined;
  return redacted.length === 0 || isSilent
    ? undefined
    : { say: [secretTold(situation)], state, status: 'answered' };
};

const SILENT: ReadonlySet<Status> = new Set(['opted-out', 'with-person', 'standby', 'auto-reply', 'looped']);

const secretTold = (situation: Situation): Draft => {
  const { redacted, content, state } = situation;
  const numbers = redacted.map((each) => content.phrases[NAMES[each]][state.language]);
  return { text: phrase(situation, 'secretTaken', { numbers: numbers.join(', ') }) };
};

const NAMES = {
  card: 'secretCard',
  'national-insurance': 'secretInsurance',
  bank: 'secretBank',
} as const satisfies Readonly<Record<Secret, PhraseId>>;
