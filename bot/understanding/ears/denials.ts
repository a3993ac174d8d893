// "Not on fire", "there is no smell of gas": what is said not to be there is taken out, and all else that is told stands.
import { END } from './likeness.ts';

const FIRE = 'fires?|flames?|smoke|sparks?|burning smell|smell of (?:burning|smoke)|smoke smell';
const GAS = 'gas (?:smell|leaks?|odour|escape)|(?:leaks?|smells?|odour|whiff) of gas';
const LITTLE = '(?:actually |really |even |at all |any |a |of |like )*';
const NOT = '(?:not|nothings|nothing is|nobody is|no one is|never|wasnt|arent)';
const CANT = '(?:cant|dont|doesnt|do not|does not|couldnt|not)';
const HURT = '(?:hurt|injured|harmed|in (?:any )?danger|trapped|poorly|ill|brifo|(?:ei )?anafu|(?:n )?gaeth)';
const NOBODY = '(?:nobody|no ?one|no body|neb)(?:s)?';
const SAID = [
  `${NOBODY} (?:(?:is|was|has|been|got|gets|seems|looks|else|wedi|di|yn|n) )*${HURT}`,
  `(?:dont|do not|didnt|did not|doesnt) (?:think|believe|look like|see that) (?:that )?(?:any ?ones?|any ?bodys?) (?:(?:is|was|has|been|got|were) )*${HURT}`,
  `(?:ddim yn|dim yn) (?:meddwl|credu) bod neb (?:(?:wedi|di|yn|n) )*${HURT}`,
  `${NOT} ${LITTLE}(?:dangerous|life threatening|an emergency|(?:a |the |my )?(?:lift|elevator))`,
  '(?:dyw|dyd[iy]|di)\\w* (?:(?:o|e|hi|y|yr|r) )?ddim (?:(?:n|yn) )?(?:b?p?m?eryglus|argyfwng)',
  '(?:ddim|dim) (?:yn|n) (?:arogli|gwynto|clywed (?:arogl|ogla|oglau|gwynt)) (?:unrhyw )?(?:nwy|mwg|llosgi)',
  `${NOT} ${LITTLE}(?:on fire|alight|${FIRE}|${GAS})`,
  `no (?:sign of |signs of |visible )?(?:${FIRE}|${GAS})(?: (?:or|and|nor) (?:no |any )?(?:${FIRE}|${GAS}))*`,
  `${CANT} ${LITTLE}smell(?:ing)? ${LITTLE}(?:gas|${FIRE}|${GAS})`,
  `${CANT} ${LITTLE}see(?:ing)? any (?:sign of |signs of )?(?:${FIRE}|${GAS})`,
  '(?:(?:does|nid oes) )?(?:yna )?d?dim (?:arogl|oglau|ogla|gwynt) (?:nwy|llosgi|mwg)',
  '(?:(?:dyw|dyd[iy])\\w* (?:hi |o |e )?)?(?:ddim|nid yw\\w*|dyw\\w*|dyd[iy]\\w*) (?:(?:hi|yn|n|r|y|ty|tyr) )*ar dan',
];
/** "Not sure if its on fire" is no denial, and no more are "I hope it is not" and "oh no, fire". */
const UNSURE =
  '(?<!\\b(?:sure|know|hope|hopefully|think|thought|guess|might|may|maybe|if|whether|why|probably|perhaps|check|tell|says?|said) (?:(?:there|its?|thats?|i|we) )?(?:(?:is|was|are|am|can) )?|\\b(?:is|was|are) (?:there|it|that|they) |\\b(?:oh|god|omg|help|please) )';
/** "Not yet", "not any more", "is it", "no smoke without": it may be so in a moment, was so, or is so elsewhere. */
const LEFT_OPEN =
  '(?! (?:yet|now|before|until|anymore|any ?more|any ?longer|is (?:it|there)|are there|i (?:think|hope|guess)|i dont think|alarms?|detectors?|doors?|exits?|escapes?|engines?|brigade|extinguishers?|service|without|went|going|wont)\\b)';
const ELSEWHERE =
  '(?!(?: (?!but |except |though )\\w+){0,4} (?:but|except|though) (?:now|then|(?:\\w+ ){1,4}(?:can|could|do|does|did|is|was)(?: (?:now|too|outside|next|up|down|in|on|by|at)\\b| \\$|$)))';
const DENIED = new RegExp(
  `(?:\\b(?:its|thats) |\\b(?:there|it|that) (?:is|was) |\\b(?:i|we) (?:am|are|can) )?${UNSURE}\\b(?:${SAID.join('|')})\\b${LEFT_OPEN}${ELSEWHERE}`,
  'g',
);
const SEEN = '(?:fires?|smoke|flames?|burning|gas|sparks?|tan|mwg|nwy)';
/** "No! Fire", "no, smoke everywhere": that is a no to something else. */
const APART = new RegExp(`\\b(?:no|na|nope)\\s*[^\\s\\w'’]+\\s*${SEEN}\\b`, 'iu');
const NO_APART = new RegExp(`\\b(?:no|na|nope) (?:\\${END} )?(?=${SEEN}\\b)`, 'g');
/** The gas is on, and no flame burns it. */
const UNLIT =
  /\bno (?:flames?|fire)\b.*\b(?:hob|ring|cooker|oven|burner|stove|gas)\b|\b(?:hob|ring|cooker|oven|burner|stove|gas)\b.*\bno (?:flames?|fire)\b/;
const ASKED = /\b(?:fire|smoke|gas|leak|smell)\s*\?/iu;

/**
 * The same list where nothing is denied.
 * @param words sentence by sentence, put right
 * @param written as it was typed, for the marks between the words
 */
export const withoutDenied = (words: readonly string[], written: string): readonly string[] => {
  if (ASKED.test(written)) return words;
  const said = words.join(' ');
  const left = said.replace(APART.test(written) ? NO_APART : DENIED, ' ');
  if (left === said || UNLIT.test(said)) return words;
  return left
    .split(' ')
    .filter((word, at, all) => word !== '' && (word !== END || (all[at - 1] ?? END) !== END));
};

/** "No smoke, but the alarm is going": what still speaks for a danger that is denied. */
export const isSign = (word: string): boolean => SIGN.test(word);
const SIGN =
  /^(?:alarms?|detectors?|hiss\w*|smok(?:e|y|ing)|smould\w*|glow\w*|burning|trapped|help|fumes|smells?|smelly|stinks?|dizzy|sick|headaches?|larwm|mwg|fflam\w*)$/;

/** A slip makes "no fire" of "now fire"; it makes "nobody is hurt" of nothing. */
export const mayBeSlip = (words: readonly string[]): boolean => words.some((word) => SLIP.test(word));
const SLIP = /^(?:fires?|flames?|smoke|sparks?|burning|gas|alight|leaks?|tan|dan|mwg|nwy|llosgi)$/;

/** "No no, there is no fire" says nothing else. */
export const isNoBeside = (word: string): boolean =>
  /^(?:no|na|nah|nope|nac|oes|ok|yes|but|then|dim|does)$/.test(word);
