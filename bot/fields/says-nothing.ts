// Words that answer no "what happened?": a bare yes or no, a greeting, a thank you, not knowing.
import { normalise } from '../understanding/normalise.ts';

/** Whether the whole of it is such words; a sign alone is one. */
export const saysNothing = (text: string): boolean => {
  const said = normalise(text);
  return !/[\p{L}\p{N}]/u.test(text) || NOTHING.test(said);
};

const MANNERS =
  '(?: (?:please|pls|plis|thanks|thank you|ta|cheers|mate|love|dear|my dear|darling|pet|duck|nothing|nowt|none|at all|sorry|then|yet|tbh|eto|x{1,3}|diolch|os gwelwch yn dda))*';
const NOTHING = new RegExp(
  '^(?:' +
    [
      'y|ye|yes|yea|yeah|yeh|yep|yup|yh|aye|ie|ia|ydw|ydy|ydi|ydyn|oes|do|oedd|bydd',
      'n|no|nah|nope|na|nage|nac (?:oes|ydw|ydy|ydi)|naddo|dim|dim diolch',
      'ok|okay|k|kk|sure|fine|right|alright|iawn|cool|great|good|go on|correct|perfect',
      '(?:yes |yeah |ie )?(?:(?:thats|that is|its|it is) )?(?:all )?(?:quite )?(?:right|correct)',
      'idk|dno|dunno|(?:i )?(?:dont|do not) know|(?:im )?not sure|no idea|no clue|(?:dwi |dw i )?(?:n )?ddim yn (?:gwybod|siwr)|dim syniad',
      'hi|hiya|hello|hey|helo|shwmae|s ?mae|good (?:morning|afternoon|evening)|morning|bore da|prynhawn da|noswaith dda',
      '(?:thanks|thank you|thankyou)(?: (?:so much|ever so much|very much|kindly|my dear))*|thx|ta|cheers|diolch(?: yn fawr)?|please|pls',
      'um+|erm+|er|hm+|eh|huh|what|why|lol|test|asdf+|see above|same|nothing|none|dim byd',
    ].join('|') +
    `)${MANNERS}$`,
);
