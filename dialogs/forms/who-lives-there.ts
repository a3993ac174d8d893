// What people say of who lives with them, in answer to the question whether anybody needs extra care: on normalised words. Owner: repairs.

const CHILDREN =
  '(?:kids?|kiddies|child|children|toddlers?|bairns?|little ones?|infants?|plant|plentyn|blant|phlant)';
/** "No kids", "2 kids": how many there are is no age. */
const NONE_OF = new RegExp(
  `\\b(?:no|not any|without|dont have(?: any)?|havent got(?: any)?|never had|dim|heb) (?:(?:young|small|little) )*${CHILDREN}\\b`,
  'g',
);
const COUNTED = new RegExp(
  `\\b(?:\\d{1,2}|one|two|three|four|five|six) (?:(?:young|small|little|lovely|grown up|adult|teenage) )*(?:${CHILDREN}|adults?|people|of us|bedrooms?|bed)\\b`,
  'g',
);
const SMALL =
  /\b(?:under (?:5|five|one|1|2|two|3|three|4|four)|(?:young|small|little|tiny) (?:kids?|child\w*|ones?|boys?|girls?|family)|toddlers?|infants?|nursery|plant (?:bach|ifanc)|plentyn (?:bach|ifanc)|o dan (?:5|bump|bum)|[0-4] (?:yrs?|years?|months?|mths?|weeks?)|[1-4] oed)\b/;
const GROWN =
  /\b(?:teens?|teenagers?|teenage|grown ?up|adult (?:kids?|child\w*|sons?|daughters?)|over (?:5|five|18|16)|older (?:kids?|child\w*)|at (?:school|secondary|uni\w*)|arddegau)\b/;

/** Children whose age is not said may be under five. */
const hasYoung = (said: string): boolean => {
  const words = said.replace(NONE_OF, ' ');
  if (SMALL.test(words)) return true;
  if (!new RegExp(`\\b${CHILDREN}\\b`).test(words) || GROWN.test(words)) return false;
  const ages = (words.replace(COUNTED, ' ').match(/\b\d{1,2}\b/g) ?? []).map(Number);
  return ages.length === 0 || ages.some((age) => age < YOUNG);
};
const YOUNG = 5;

const ILL =
  /\b(?:dementia|demensia|alz\w*|autis\w*|awtis\w*|asd|adhd|parkinson\w*|epilep\w*|seizures|strokes?|heart (?:condition|failure|problems?|disease|attack)|kidneys?|chemo\w*|lupus|lungs?|emphysema|angina|arthritis|ms|multiple sclerosis|motor neuron\w*|cerebral palsy|downs?(?: syndrome)?|learning (?:difficult\w*|disab\w*)|special needs|blind|deaf|immuno\w*|low immunity|transplant|sickle cell|bronchi\w*|chest (?:problems?|infection\w*)|breath\w*|house ?bound|bed ?bound|bedridden|carers?|ill|unwell|sick|very poorly|anabledd|salwch|dall|byddar|clefyd)\b/;
const EQUIPMENT =
  /\b(?:dialysis|dialasis|oxygen|o2|nebul\w*|ventilat\w*|feeding (?:pump|tube)|peg feed\w*|(?:breathing|suction|sleep) machine|medical (?:equipment|bed|fridge)|hospital bed|electric (?:bed|wheelchair)|(?:medicine|medication|meds|insulin)\b.* fridge|ocsigen|dialysis)\b/;

/** Of children whose age is not said the younger is taken. */
export const saidToBeAsked = (said: string): readonly ('young' | 'older' | 'ill' | 'equipment')[] => [
  ...(hasYoung(said) ? (['young'] as const) : []),
  ...(/\b(?:late 60s|[789]0s)\b/.test(said) ? (['older'] as const) : []),
  ...(ILL.test(said.replace(WELL, ' ')) ? (['ill'] as const) : []),
  ...(EQUIPMENT.test(said) ? (['equipment'] as const) : []),
];
const WELL =
  /\b(?:not|nobody(?: is)?|no ?one(?: is)?|none of us(?: are| is)?|neither of us(?: are| is)?|arent) (?:ill|sick|unwell|disabled)\b/g;

/** "Just me and the dog", "we are both 40": all of whom they tell are grown up and well, and nothing else is said. */
export const isEverybodyWell = (said: string): boolean =>
  said.length <= LONGEST &&
  WHO.test(said) &&
  said.split(' ').every((word) => PLAIN.test(word) || AGE.test(word));
const LONGEST = 80;
const WHO =
  /^me$|\b(?:just|only) (?:me|us|myself|the (?:2|two|3|three) of us|adults?|my (?:husband|wife|partner)|fi|ni)\b|\badults?(?: only)?\b|\b(?:all|both|everyone|everybody)(?: \w+){0,3} (?:healthy|well|fine|ok|okay|fit|good|adults?)\b|\bboth(?: \w+){0,2} (?:in )?(?:our )?[2-6]\d\b|\b(?:live|i m|im|am) (?:alone|on my own|by myself)\b|\bon my own\b|\bme and (?:my|the) (?:husband|wife|partner|boyfriend|girlfriend|dogs?|cats?)\b|\bnone of us\b|\bdim ond (?:fi|ni)\b|\bpawb yn iach\b/;
const AGE = /^(?:1[89]|[2-5]\d|6[0-4]|[2-5]0s)$/;
const PLAIN =
  /^(?:no(?:pe|ne)?|nah|just|only|its?|is|theres?|there|we|are|re|were|i|m|im|am|me|myself|us|and|both|all|every(?:one|body)|s|here|the|my|an?|our|of|in|healthy|fine|well|ok(?:ay)?|fit|good|adults?|grown|ups?|husband|wife|partner|boyfriend|girlfriend|fiance|dogs?|cats?|pets|two|three|four|[2-4]|lives?|alone|on|own|by|years?|old|aged?|young|thanks|thank|you|really|na|nac|oes|dim|ond|fi|ni|ci|g?cath|pawb|yn|iach|r|y|oedolion|oedolyn)$/;
