// Told why a number was taken out of what they wrote: behind a safety line, before all else.
import type { PhraseId } from '../content.ts';
import type { Status } from '../model.ts';
import { phrase, type Draft, type Reaction, type Situation } from '../situation.ts';
import type { Secret } from '../understanding/taken-out.ts';

/** Behind a safety line, before all else; where nothing is said, nothing is said of this. */
export const alsoSecret = (situation: Situation, reaction: Reaction): Reaction => {
  if (situation.redacted.length === 0 || reaction.say.length === 0 || SILENT.has(reaction.status))
    return reaction;
  const told = secretTold({ ...situation, state: reaction.state });
  const isDanger = reaction.status === 'emergency' || reaction.status === 'held';
  const say = isDanger ? [...reaction.say, told] : [told, ...reaction.say];
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

export const secretTold = (situation: Situation): Draft => {
  const { redacted, content, state } = situation;
  const numbers = redacted.map((each) => content.phrases[NAMES[each]][state.language]);
  return { text: phrase(situation, 'secretTaken', { numbers: numbers.join(', ') }) };
};

const NAMES = {
  card: 'secretCard',
  'national-insurance': 'secretInsurance',
  bank: 'secretBank',
} as const satisfies Readonly<Record<Secret, PhraseId>>;
