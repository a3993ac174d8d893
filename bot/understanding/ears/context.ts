// What is said of when a danger is: that it is over, that it might be one day, that it was read of, or that somebody only asks.

/** What is over, or might be one day, with nothing beside it that is so now: no pattern is sure of that. */
export const isTale = (text: string): boolean =>
  TALE.test(text) && (PAST.test(text) || MIGHT.test(text)) && !PRESENT.test(text.replace(FINE_NOW, ''));

/** "Had a gas leak last year, all fixed", and "if there was ever a fire". */
const TALE =
  /^(?:(?:hi|hello|hiya) )?(?:(?:i|we) )?(?:had|was|were|got|used to)\b|\bif (?:there|i|we|you) (?:is |was |were )?ever\b/;
/** "Im safe now" is no danger that goes on. */
const FINE_NOW = /\b(?:ok|okay|fine|safe|well|better|dried out|iawn|saff) (?:now|nawr|rwan)\b/g;
const PAST =
  /\b(?:last (?:year|winter|summer|autumn|spring|christmas|xmas|month)|(?:years?|yrs|months) (?:ago|back)|(?:in|since|back in) (?:19|20)\d\d|(?:when i was|as) (?:little|young|a kid|a child)|in (?:spring|summer|autumn)|llynedd|flynyddoedd yn ol|blynyddoedd yn ol|mlynedd yn ol|mis dwytha|mis diwethaf|(?:was|were|got|been|all) (?:fixed|mended|repaired|sorted)|(?:got|let) out (?:fine|ok|okay|safe|safely)|hip is mended|di sortio|wedi sortio)\b/;
const MIGHT =
  /\b(?:if (?:i|we|there|you) (?:is |was |were )?ever|if ever|hypothetically|suppose (?:a|there|my|someone)|just so i know|homework|essay|(?:citizenship|school) (?:class|project)|symptoms of|how long do|how old must|just curious|newsletter|foi)\b/;
const PRESENT =
  /\b(?:now|still|again|today|tonight|keeps?|cant|wont|suicid\w*|is|are|am|im|its|hes|shes|theres|theyre|smells?|help|not|back|another|worse|happening|leaking|coming|burning|sparking|smoking|bleeding|breathing|nawr|rwan|eto|heno|heddiw|dal|mae|maer|ma|dwi|yn|sydd)\b/;

/** What was and is so again. */
const AGAIN = /\b(?:now|again|tonight|still|nawr|rwan|heno|eto)\b/;
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const OVER = new RegExp(
  `\\b(?:last (?:year|winter|summer|autumn|spring|christmas|xmas|month|week)|(?:years?|yrs|months?|weeks?) (?:ago|back)|(?:in|since) (?:the )?(?:(?:19|20)\\d\\d|spring|summer|autumn|${MONTHS})|back in|as a (?:kid|child|boy|girl)|when i was|used to|once|(?:was|were|got|been|all) (?:fixed|mended|repaired|sorted|ok|fine)|yn ol|llynedd|dwytha|dwethaf|diwethaf|(?:di|wedi) (?:sortio|trwsio))\\b`,
);
/** What was, or stands on paper or a screen, or is seen to: there a pattern is not sure by itself. */
export const isOverOrRead = (text: string): boolean =>
  (OVER.test(text) && !AGAIN.test(text.replace(FINE_NOW, ''))) || READ.test(text) || SEEN_TO.test(text);
/** "The telly said", "the form asks". */
const READ =
  /\b(?:(?:on|off) (?:the )?(?:telly|tv|news|radio)|(?:telly|tv|radio|news|paper|gazette) said|(?:that|the|a) (?:programme|documentary|drama|film|movie|podcast|play)|in the (?:gazette|papers?|post|news)|(?:reading|read) (?:a|the|that|your|about)|newyddion|rhaglen|ffilm|forms?|questionnaire|survey|tick ?box|leaflet|poster|booklet|ffurflen|holiadur|taflen)\b/;
/** "Your man signed it off", "home now", "the visit is when". */
const SEEN_TO =
  /\b(?:(?:all|has|have|is) gone|signed (?:it )?off|sorted|mended|fixed|fitted|repaired|thank(?:s| you)|thankyou|cheers|diolch|home now|on the mend|case closed|been and gone|end of life|what times?|what day|which (?:day|month|week)|when(?:s| is| are| will| do)|visit|appointment|booked|swap|expir\w*|storm \w+|moved out|old (?:house|flat|place))\b/;

/** What people ask who want to know something, and no help. */
export const wantsToKnow = (text: string): boolean => WANTS_TO_KNOW.test(text);
const WANTS_TO_KNOW =
  /\b(?:what (?:happens|counts|is the|does)|is there (?:an?|any|still)|are there|do (?:you|u) (?:run|have|give|fit|supply|offer)|where (?:does|should)|who (?:does|handles|deals)|have (?:you|u) got|do (?:i|we) need|how (?:old|much|many)|os oes|oes (?:angen|rhaid)|ydych chi ?n)\b/;

/** Who says so of themselves now, or calls for an ambulance, asks for help whatever else they ask. */
export const isPlea = (text: string): boolean => PLEA.test(text) && !OVER.test(text);
const PLEA =
  /\b(?:i|im|ive|id|ill|dwi|dw i|rwyf|rydw)\b.{0,60}\b(?:die|dying|dead|kill(?:ing)? my ?self|hurt(?:ing)? my ?self|harm(?:ing)? my ?self|end(?:ing)? (?:it|my (?:own )?life)|suicid\w*|marw|lladd fy hun)\b|\b(?:take|taken|end) (?:it all|them all|all (?:these|the|my) (?:pills|tablets|meds))\b|\bneeds? an? ambulance\b|\bangen ambiwlans\b/;

/** Carbon monoxide and its alarm, with no word of how they are or how anybody feels. */
export const isNameAlone = (text: string): boolean => !OF_CARBON_MONOXIDE.test(text);
const OF_CARBON_MONOXIDE =
  /\b(?:going|goes|gone|went|off|on|sound\w*|beep\w*|bleep\w*|chirp\w*|scream\w*|ring\w*|blar\w*|shriek\w*|alarming|ppm|\d\d+|sick|dizzy|headaches?|drows\w*|sleepy|faint\w*|leak\w*|poison\w*|boiler|flue|fire|cooker|stove|smells?|fumes|smoke|help|wont|keeps?|red|symptoms?|everyone|all of us|kids|baby|canu|sal|pen tost|cur pen|chwydu|dal|gollwng|coch)\b/;
