// Yes or no, as people really say it.
import type { Field, Reply } from '../model.ts';
import { normalise } from '../understanding/normalise.ts';
import { candidates, choice } from './choice.ts';
import type { More } from './words.ts';
import { optionMeant } from '../understanding/options.ts';

export type YesNo = 'yes' | 'no';

export const yesNo = (ask: string, more: More = {}): Field<YesNo, YesNo> => {
  const field = choice(ask, { yes: 'Yes', no: 'No' }, more);
  return {
    ...field,
    parse: (reply, words) => {
      // Words before numbers: "no 1" is no one, not the first option.
      const said = reply.option === undefined ? yesNoMeant(reply) : undefined;
      const value = said ?? optionMeant(reply, candidates(['yes', 'no'], words));
      return value === 'yes' || value === 'no' ? { ok: true, value } : { ok: false, why: YES_OR_NO };
    },
  };
};

/** Yes or no in the words people use, or undefined: a hedged answer is not taken for either, as asking again is cheaper. */
export const yesNoMeant = (reply: Reply): YesNo | undefined => {
  const words = normalise(reply.text);
  if (HEDGE.test(words)) return undefined;
  if (NO.test(words) || N.test(reply.text)) return 'no';
  return YES.test(words) ? 'yes' : undefined;
};

const YES =
  /^(?:y|ye|yes|yea|yeah|yeh|yep|yup|aye|sure|ok|okay|of course|definitely|ydw|ydy|ydyn|oes|ie|do$|iawn)\b/;
const NO = /^(?:n|no|nah|nope|none|nobody|not (?:that i know|really|yet)|na|nac|nag oes|nage|naddo|neb)\b/;
/** In text-speak "n" is "and": alone it is "no". */
const N = /^\s*n[\s.!]*$/i;
const HEDGE = /\b(?:but|maybe|not sure|no (?:idea|clue)|dont know|think|ond|efallai|ddim yn siwr)\b/;

const YES_OR_NO = { en: 'Reply yes or no.', cy: 'Atebwch ydw neu nac ydw (yes neu no).' };
