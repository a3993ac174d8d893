// What somebody types with one thumb who says what they did, and what they type when it is not over. All of it is read in `plainly`: small letters, no accents, no apostrophes.

/** What was done, as a participle: it says so by itself. A slip is forgiven in those of seven letters or more. */
export const DEEDS: ReadonlySet<string> = new Set(
  `isolated iso capped caped fixed fixd repaired replaced swapped changed fitted refitted installed boarded sealed resealed
  plugged unplugged patched taped clamped tightened secured disconnected removed cleared unblocked rodded jetted drained pumped mopped
  cleaned dried bled relit reset restored released freed rescued extinguished doused vented ventilated cordoned coned fenced gritted
  salted tarped sheeted propped braced shored welded soldered rewired earthed blanked bunged lagged thawed defrosted condemned decanted
  trwsio drwsio ynysu capio gapio diffodd ddiffodd datgysylltu ddatgysylltu atgyweirio hatgyweirio rhyddhau ryddhau clirio glirio selio
  bordio ailosod hailosod draenio ddraenio stopio`.split(/\s+/),
);
export const SLIP_LETTERS = 7;
/** A letter away from a deed, and a danger. */
export const NO_DEED = new Set(['blocked', 'leaked', 'burned', 'cleaner', 'cleaners', 'charged', 'closer']);

const THING =
  '(?:water|gas|elec\\w*|power|supply|mains?|valve|boiler|stop ?(?:tap|cock)|pump|heater|breaker|mcb|rcd|fuse|cooker|oven|hob|tap|circuits?|sockets?|everything|it|dwr|nwy|trydan)';
const PERSON =
  '(?:lady|woman|man|gent|gentleman|lad|girl|boy|kids?|child|children|person|people|tenants?|residents?|passengers?|family|couple|mum|dad|dog|cat|both|all|everyone|everybody|they|them|he|him|she|her|two|three|\\d)';
const VALVE =
  '(?:valve|stop ?(?:tap|cock)|tap|mains?|meter|gas|water|supply|isolator|damper|doors?|windows?|gate|hatch)';
const WORDS = (most: number) => `(?:\\w+ ){0,${most}}`;

const ONLY = '(?:(?:it|its|was|just|only|the|a|an|his|her|their|some|burnt|low) ){0,4}';
const CAUSE =
  '(?:toaster|toast|grill|cooking|cooker|dinner|frying pan|steam|shower|kettle|barbecue|bbq|bonfire|fireworks?|candles?|incense|vape|vaping|batter(?:y|ies)|telly|tv|hair ?dryer)';

/** What was done, in more than a word; and that nothing was there. */
export const DONE: readonly RegExp[] = [
  // "Turned the water off at the stop tap", "water off", "isolators off", "dwr wedi troi i ffwrdd".
  `\\b(?:tu?rne?d|switche?d|shut|powered|knocked|cut|troi|droi) ${WORDS(5)}(?:off|down|ffwrdd)\\b`,
  `\\b${THING}s? (?:is |now |was |wedi )*(?:off|i ffwrdd)\\b`,
  '\\boff? (?:at|from) (?:the )?(?:mains?|meter|stop ?(?:tap|cock)|valve|board|isolator|breaker|consumer unit)\\b',
  // "Stop tap closed", "shut the valve", "leak has stopped". A lift that stopped is none.
  `\\b${VALVE}s? (?:is |now |was |been )*(?:shut|closed)\\b(?! (?:in|on)\\b)`,
  `\\b(?:shut|closed) (?:off |down )?(?:the |a |all |main |gas |water )*${VALVE}\\b(?! on\\b)`,
  '\\b(?:leak\\w*|water|drip\\w*|flow|flood\\w*|sparks?|sparking|alarm|its?) (?:has |is |now |been )*stopped\\b(?! (?:working|coming on)\\b)|\\bstopped (?:the )?(?:leak|water|drip|flow)\\b',
  '\\b(?:cap|tarp|lid|plug|clip|clamp|collar|patch|blank) (?:is |put )?on\\b|\\btemp(?:orary)? (?:fix|repair)\\b|\\b(?:cut|pulled) (?:the )?(?:power|supply|wires?|fuse|plug)\\b',
  '\\bmade (?:it |good|secure|safe)\\b',
  // "Fire out", "its out now", "put it out". "Out of control" is none.
  '\\b(?:fires?|flames?|blaze|its?|hob|toaster|pan|bins?) (?:is |now |all |was |put )*out\\b(?! (?:of|at|side)\\b)',
  '\\bput (?:it |them |the |fire |flames? )*out\\b',
  // "Lady out of lift", "got him out".
  `\\b${PERSON} (?:is |are |now |got |safely |all |was |were )*out (?:of|from) (?:the )?lifts?\\b`,
  `\\b(?:got|let|lifted|helped|carried) ${WORDS(2)}(?:lady|woman|man|gent|lad|girl|boy|kids?|child|children|tenants?|passengers?|him|her|them|both) out\\b`,
  // "Toaster, no damage", "false alarm".
  '\\bno (?:damage|fire|smoke|flames?|leaks?|gas|sparks?|danger|smell|faults?|hazards?|co|carbon monoxide|(?:signs?|trace|reading) of)\\b',
  '\\bnothing (?:found|there|wrong|showing)\\b',
  // "Rang him, toaster", "it was just the grill": what was taken for it.
  `\\b(?:rang|spoke (?:to|with|2)|talked to) (?:the )?(?:him|her|them|tenants?|lady|man|resident|neighbour)\\W+${ONLY}${CAUSE}\\b`,
  `\\b(?:it was|its|was|only|just|turned out to be) ${ONLY}${CAUSE}\\b`,
  '\\b(?:false alarm|all clear|burnt (?:toast|food|pan|dinner)|just (?:steam|toast|cooking|condensation))\\b',
  '\\bnew (?:washer|valve|fuse|locks?|battery|batteries|tap|socket|breaker|detector|alarm|part|pipe|joint) (?:is |put )?(?:in|on)\\b',
  '\\bwedi(?:i|u)? (?:ei |eu |i |cael ei )*(?:cau|gau|newid|gosod|osod|tynnu|dynnu|glanhau|sychu)\\b',
  '\\bdim (?:tan|mwg|nwy|difrod|gollyngiad|perygl)\\b',
  '\\blarwm ffug\\b|\\btan (?:wedi mynd )?allan\\b',
].map((each) => new RegExp(each));

const DANGERS =
  '(?:leak|burn|smok|smoulder|spark|arc|flood|pour|gush|drip|ris|collaps|smell|hiss|bleed|scream)ing';

/** It is not over, or nothing was done: whatever stands beside it, it is no account. */
export const NOT_OVER: readonly RegExp[] = [
  '\\b(?:worse|worsening|unsafe|no longer safe|still|spread(?:s|ing)?|explo\\w*|blew up|on fire|alight|ablaze|out of control)\\b',
  '\\b(?:came|come|comes|coming|is|its|are|was|started|starting|and|ignited) back\\b(?! (?:on|up|in|to normal|working)\\b)',
  '\\b(?:fire|flames?|smoke|gas|leak|water|smell)(?: is| s)? back\\b(?! (?:on|up|to normal)\\b)|\\b(?:broke|broken|breaking) out\\b',
  `\\b${DANGERS} (?:again|from|through|into|in|on|over|everywhere|badly|bad|now|out|more|at|down|all|like|and|but)\\b|\\b${DANGERS}\\W*$`,
  '\\b(?:cant|cannot|can not|couldnt|could not|wont|wouldnt|unable|failed|didnt|did not|havent|hasnt|isnt|wasnt|arent|not able|never)\\b',
  `\\bnot (?:${WORDS(1)}(?:${[...DEEDS].join('|')}|off|out|done|safe|yet)|there|here|home|in)\\b`,
  '\\b(?:nobody|no one|noone|nothing) (?:is |was )?(?:home|in|there yet|here|answer\\w*|coming|came|has|will|done)\\b|\\bno (?:answer|access|reply|entry|key|keys)\\b',
  '\\block(?:ed)? (?:me )?out\\b|\\bevacuat\\w*|\\bget (?:him|her|them|everyone|people|us|me) out\\b',
  '\\b(?:help|hurry|quick|quickly|urgent|asap)\\b',
  '\\b(?:wrong (?:one|number|code|job|flat|text)|mistake|ignore|cancel|wait|hang on|hold on|nothing done|stopped (?:working|coming|answering))\\b',
  '\\b(?:nearly|almost|soon|about to|going to|gonna|trying|tried|until|unless|if|half)\\b',
  '\\b(?:dal i|g?waeth|eto|yn ol|methu|neb|gwacau|heb)\\b|\\bddim\\b(?! (?:tan|mwg|nwy|difrod|perygl)\\b)',
].map((each) => new RegExp(each));

/** More than what was done, or of something else: beside the number and SAFE it is what the home needs next; alone it is asked about once more. */
export const MORE_THAN_DONE: readonly RegExp[] = [
  '\\b(?:need\\w*|want\\w*|send\\w*|sent|call\\w*|ring|ringing|phone\\w*|again|back|not|but|also|except|more|please|pls|report\\w*|wait\\w*|will|to be|tomorrow|angen|anfon|arall|ond|galw|ffon\\w*)\\b',
  '\\b(?:next door|another|others?|neighbours?|upstairs|downstairs|above|below|flat|house|my|me|our|everywhere|someone|somebody|nobody|no one|noone|everyone|everybody|road|street|block|drws nesaf|fy)\\b',
  '\\b(?:locked|no (?:hot water|heating|water|power|lights?|electric\\w*)|freezing|hurt|injur\\w*|ill|sick|doctor|ambulance|hospital|999|police|burnt (?:hand|arm|face)|smell\\w*|smok\\w*|heading|leaving|going|thanks?|cheers)\\b',
].map((each) => new RegExp(each));

/** What is yet to be done is not done: "will be capped", "needs replacing". */
export const TO_COME =
  /\b(?:will|to|can|could|should|must|would|may|might|needs?) (?:\w+ )?(?:be|get|getting|being) (?:\w+ )?\w+/g;
