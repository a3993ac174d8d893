// What is said of when a danger is: that it is over, that it might be one day, or that somebody only asks.

/** Each is a sign against a danger now, never proof: what it weighs stands in ears.ts. */
export type Context = {
  /** "In 2019", "as a kid", "all sorted", and nothing is so again. */
  readonly isPast: boolean;
  /** "What do I do if", "how old", "do you run a group". */
  readonly isQuestion: boolean;
};

export const contextOf = (text: string): Context => ({
  isPast: OVER.test(text) && !AGAIN.test(text.replace(FINE_NOW, '')),
  isQuestion: QUESTION.test(text),
});

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
const QUESTION =
  /\b(?:if|what do i do|what should|what (?:happens|counts|time|day|number)|who do i|how (?:do|to|old|long|much|many|would)|do you (?:run|do|have|give|fit|supply|offer|still)|can i|could i|do i need|do we|when (?:is|will|do|does|are)|is there a|are there|where (?:is|does|do|can|should)|who (?:does|handles|deals)|what happens|is there still|have (?:you|u) got|oes (?:angen|rhaid)|rhag ofn|os|sut|pwy|pryd|ble|lle mae|faint|beth yw|be di|ga i)\b/;

/** What people ask who want to know something, and no help. */
export const isAskedOrOver = (text: string): boolean => contextOf(text).isPast || WANTS_TO_KNOW.test(text);
const WANTS_TO_KNOW =
  /\b(?:what (?:happens|counts|is the|does)|is there (?:an?|any|still)|are there|do (?:you|u) (?:run|have|give|fit|supply|offer)|where (?:does|should)|who (?:does|handles|deals)|have (?:you|u) got|do (?:i|we) need|how (?:old|much|many)|os oes|oes (?:angen|rhaid)|ydych chi)\b/;
