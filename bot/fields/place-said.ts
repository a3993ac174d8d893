// Places in people's words: the one that stands in a longer message, and words that name none.
import { normalise } from '../understanding/normalise.ts';
import { withoutTimes } from '../understanding/times-told.ts';

const KINDS =
  'street|st|road|rd|lane|ln|avenue|ave|close|drive|crescent|terrace|court|hill|row|gardens|square|walk|way|place|mews|grove|rise|parade|quay|wharf';
/** No street has such a name: "a long way", "the wrong place", "every road". */
const NAME =
  "(?!(?:the|a|an|my|our|your|this|that|their|his|her|main|busy|side|back|front|same|whole|every|one|next|y|yr|fy|ein|any|some|no|right|wrong|first|second|other|in|on|of|at|all|it|its|is|long|and|to|what|which|by|near|outside|opposite|behind)\\b)[\\p{L}'’]+";
const STREET =
  `(?:(?:(?:no\\.? |number )?\\d{1,4}[a-z]? )?(?:${NAME} ){1,3}?(?:${KINDS})\\b` +
  `|(?:stryd|ffordd|heol|lôn) (?:yr |y )?${NAME}|[abm]\\d{1,4}\\b)`;
/** Kept with the place: "outside Tesco on Mill Lane". */
const BESIDE =
  '(?:outside|opposite|near|nr|next to|by|behind|in front of|beside|(?:y )?tu allan i|gyferbyn â|ger|wrth)';
const IN = '(?:on|in|at|along|down|up|off|ar|yn)';
const TAIL = `^(?:and )?(?:just |right |half ?way |near to |about )*(?:${BESIDE}|${IN}|past|before|after|between|towards|from|under|over|corner|junction|heading|(?:north|south|east|west)bound|number|no\\.?|the|\\d)(?![\\p{L}])`;

/** Behind a house is another place than the house: a crew has to know of the alley. */
const BEHIND =
  '(?:behind|between|beside|next to|off|(?:at|round|to|in|by) the (?:back|rear|side) of|(?:y )?tu (?:ôl|ol|cefn) i|ger|rhwng)';
const ALLEY =
  '(?:alley ?(?:way)?|passage ?(?:way)?|ginnel|gennel|snicket|jitty|twitten|gully|cut|footpath|path|lane|track|garages?|car park|yard|courtyard|l[oô]n(?: gefn)?|llwybr|ale)';
const IN_AN_ALLEY = new RegExp(
  `\\b((?:${IN} )?(?:(?:the|a|our|y|yr) )?(?:(?:back|rear|side|service|little) )?${ALLEY} ${BEHIND} (?:the )?${STREET})(.*)$`,
  'iu',
);
const AT_THE_BACK = new RegExp(
  `\\b((?:behind|(?:at|round|to|in) the (?:back|rear) of|(?:y )?tu (?:ôl|ol|cefn) i) (?:the )?${STREET})(.*)$`,
  'iu',
);
const LANDMARK_FIRST = new RegExp(
  `\\b(${BESIDE} (?:the )?(?:(?!${KINDS})[\\p{L}\\d'’]+ ){1,4}?${IN} (?:the )?${STREET})(.*)$`,
  'iu',
);
const AT_A_CORNER = new RegExp(
  `\\b((?:the )?(?:corner|junction) of (?:the )?${STREET} (?:and|with) (?:the )?${STREET})(.*)$`,
  'iu',
);
const AFTER_A_WORD = new RegExp(`\\b(?:${BESIDE}|${IN}) (?:the )?(${STREET})(.*)$`, 'iu');
const AT_ONCE = new RegExp(`^((?:the )?${STREET})(.*)$`, 'iu');

/** From its first word to the end of what is said of it: "a pothole outside Tesco on Mill Lane, bike came off". */
export const placeSpotted = (text: string): string | undefined => {
  // When it was is another question's: "mill lane this morning by the church".
  const plain = withoutTimes(text.replace(/[\s?.!]+$/u, '')).replace(PROBLEM, '');
  for (const way of [AT_A_CORNER, IN_AN_ALLEY, LANDMARK_FIRST, AT_THE_BACK, AFTER_A_WORD, AT_ONCE]) {
    const [, found, after = ''] = way.exec(plain) ?? [];
    if (found !== undefined) return `${found}${stillPlace(after)}`;
  }
  // "Street light out, column 14, mill lane".
  return plain
    .split(/[,;]\s*/u)
    .find((part) => NAMED_STREET.test(part.trim()))
    ?.trim();
};

/** Before a street that stands alone: "massive pothole mill lane". */
const PROBLEM =
  /^(?:(?:report(?:ing)?|theres|there is|an?|massive|huge|big|new|broken|flickering|abandoned|dumped|old|pot ?holes?|rubbish|fly ?-?tip\w*|(?:street|lamp) ?(?:lights?|posts?)|lights?|dog (?:poo|mess|fouling)|car|van|sofa|mattress|fridge|bags?|out|not working)\s+)+(?=\S+ \S)/iu;

/** Of what follows a street, as much as goes on telling where it is. */
const stillPlace = (after: string): string => {
  let kept = '';
  for (const part of after.split(
    /(?=[,;.!?]|\s[-–]\s|\s(?:and|but|with|has|have|is|it|its|it's|there|theres|there's|which|been|so|my|someone|somebody|a) )/iu,
  )) {
    const said = part.replace(/^[\s,;.!?–-]+/u, '');
    const isFirst = kept === '' && /^\s/.test(part);
    const goesOn = new RegExp(TAIL, 'iu').test(said) && (HOUSE.test(said) || !isNoPlace(said));
    const isLandmark = isFirst && !isNoPlace(said) && !SENTENCE.test(said);
    if (!goesOn && !isLandmark) break;
    kept += part;
  }
  return kept.trimEnd();
};
const HOUSE = new RegExp(`^${BESIDE} (?:no\\.? |number )?\\d`, 'iu');
const SENTENCE =
  /^(?:and|but|with|has|have|is|it|its|it's|there|theres|there's|which|been|so|my|someone|somebody|a|for|since|about|who|whos|needs?|keeps?|wont|all|burst|broke|blew|bust|hit|took|caused|wedi|yn|sy|(?!red|shed)\p{L}{3,}ed)\b/iu;

/** Said alone, these say nothing of where: how big, when, how bad, what it is, and the small words between. */
const EMPTY = new Set(
  (
    'a an the this that these those it its is are was were be been am i im ive id me my we our us you your u ur he she they them their his her someone somebody anyone people nobody who what when why how ' +
    'and or but so if then than as of to in on at for from with by about around roughly approx approximately maybe perhaps probably possibly think guess reckon say said like really very quite pretty so too just only even still also again ' +
    'yes yeah yep yup no nope nah not ok okay sure fine right dunno idk know dont doesnt didnt isnt wasnt cant can could couldnt will wont would do does did done have has had having got get gets getting go goes going went come came coming ' +
    'one two three four five six seven eight nine ten half few couple several many much more most lot lots loads some any all both every each other another ' +
    'cm mm inch inches ft foot feet metre metres meter meters yard yards mile miles deep wide across long tall size sized big bigger small smaller little tiny huge massive large larger enormous giant shallow ' +
    'morning mornings afternoon evening evenings night nights day days daily week weeks weekly month months year years today yesterday tomorrow now always often usually sometimes never ever time times oclock am pm hour hours minutes last next since ago before after during while until late early weekend monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'god gods goodness heavens sake christ jesus hell ffs bloody flipping stupid useless idiot idiots rubbish already told ' +
    'bad badly worse terrible awful horrible dangerous disgusting disgrace disgraceful ridiculous joke good nice old new broken dirty mess messy dark nasty ' +
    'pothole potholes hole holes pot rubbish dumped dump fly tip tipping tipped fouling poo dog dogs mess light lights lamp bulb flickering out off car van vehicle abandoned sofa mattress fridge bags bag tyres problem issue thing things stuff ' +
    'please pls thanks thank sorry hi hello hey help here there where everywhere anywhere somewhere nowhere over report reporting want need fix fixed sort sorted seen see saw look looking left been happened happens happening leave left round ' +
    'road roads street pavement path ground floor middle edge area place places spot house home flat door drive work number photo picture pic outside ages plate bike middle ' +
    'e bob bore idea clue ydy ydw nac oes mae yn y yr dim ddim gwybod efallai bob bore dydd nos mawr fawr bach fach iawn hi fe hwn hynny dyma yma fan acw syniad'
  ).split(' '),
);
/** A place is meant by such a word, whatever stands around it. */
const PLACE =
  /\b(?:outside|opposite|near|nr|next to|behind|in front of|beside|between|corner|junction|roundabout|church|chapel|school|shop|shops|pub|park|bridge|station|bus stop|library|surgery|hospital|garage|gate|tesco|aldi|lidl|asda|morrisons|coop|co op|spar|stryd|ffordd|heol|ger|gyferbyn)\b/;
const NAMED_STREET = new RegExp(
  `^(?:the )?(?:(?:no|number) )?(?:\\d{1,4}[a-z]? )?(?:${NAME} ){1,2}(?:${KINDS})$`,
  'iu',
);
const STREET_ALONE =
  /^(?:(?:i'?m|i live|we live|live|it'?s|in|on|at|ar|yn) )*(?:the )?((?:[\p{L}'’]+ ){1,2}?)(?:street|st|road|rd|lane|ln|avenue|ave|crescent|terrace|grove|close|drive|gardens)[\s.!]*$|^(?:(?:yn|ar) )?(?:stryd|heol|l[oô]n|ffordd(?= yr? )) (?:yr |y )?([\p{L}'’]+(?: [\p{L}'’]+)?)[\s.!]*$/iu;
/** What stands before it tells how the road is, or whose, or is no name at all: that is about a matter. */
const TELLS =
  /^(?:.*\b)?(?:the|an?|my|our|your|his|her|their|this|that|every|all|no|any|whole|main|busy|same|next|other|another|one|two|new|back|side|front|wrong|right|public|private|shared|single|double|flood\w*|ic[ey]\w*|snow\w*|dirty|filthy|clos\w*|block\w*|bump\w*|broken?|dark|unlit|danger\w*|slipp\w*|crack\w*|uneven|muddy|pot ?hol\w*|pitted|sunk\w*|grit\w*|unadopted|adopted|resurfac\w*|repair\w*|fix\w*|mend\w*|clean\w*|sweep\w*|swept|dig\w*|dug|cross\w*|park(?:ed|ing)|cars?|bus|cycle|bike|test|hard|drop\w*|shops?|office|library|libraries|when|what|why|who|how|do|does|did|you|u|is|are|was|be|can|will|off|of|to|by|down|up|from|road|street|back|wedi|gau|ar|fudr|beryglus)\b/iu;

/** "Elm Road" and no more: it is where, and says nothing of what. */
export const isStreetAlone = (text: string): boolean => {
  const [, name, welsh] = STREET_ALONE.exec(text.trim().slice(0, ALONE_MAX)) ?? [];
  const said = (name ?? welsh)?.trim();
  return said !== undefined && !TELLS.test(said);
};
const ALONE_MAX = 60;

/** The number of a road, a lamp post or a property, and three words of what3words. */
const CODE =
  /^(?:[abm]\d{1,4}|(?:lamp ?)?(?:column|post|lamp ?post|light|pole)s? (?:number |no\.? ?)?[a-z]{0,3}\d{1,6}[a-z]?|uprn:? ?\d{1,12}|[1-9]\d{7,11}|(?:what3words|w3w)?[:\s]*\/{0,3}\p{L}{3,}\.\p{L}{3,}\.\p{L}{3,})$/iu;

export const isPlaceCode = (text: string): boolean => CODE.test(text.trim());

export const isNoPlace = (text: string): boolean => {
  if (isPlaceCode(text) || NAMED_STREET.test(text.trim()) || placeSpotted(text) !== undefined) return false;
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '');
  const others = words.filter(
    (word) => !EMPTY.has(word) && !/^\d{1,4}(?:cm|mm|ft|in|m|am|pm|th|st|nd|rd|x)?$/.test(word),
  );
  if (others.length === 0) return true;
  // A sentence about the problem, with one word that we do not know.
  return (
    words.length >= SENTENCE_MIN && others.length === 1 && !PLACE.test(normalise(text)) && !hasName(text)
  );
};
const SENTENCE_MIN = 5;
const hasName = (text: string): boolean => /\p{L}.*\s\p{Lu}\p{Ll}/u.test(text);
