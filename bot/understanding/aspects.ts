// What of the last answer a short question wants: its price, its place, its number, its time, how long it takes, who may have it, what it needs, how it is done. Always the whole of a message, with nothing in it that names a matter.
import { normalise } from './normalise.ts';

/** `long`: until it is done; `due`: until they have to have done something. */
export type Aspect = 'price' | 'place' | 'number' | 'time' | 'due' | 'long' | 'who' | 'needs' | 'how';

/** Undefined of what names something itself, as "how much is a blue badge": that is understood without the last answer. */
export const aspectAsked = (text: string): Aspect | undefined => {
  const said = normalise(text.slice(0, READ_MAX));
  return said.length > LONGEST ? undefined : ASKED.find(([, asks]) => asks.test(said))?.[0];
};
const READ_MAX = 200;
const LONGEST = 70;

/** "Ok order one", "yes please", "what do i do next": they want what they were told of, and how is what they need. */
export const takesIt = (text: string): boolean => {
  const said = normalise(text.slice(0, READ_MAX));
  return said.length <= LONGEST && TAKES.test(said);
};

/** Of Christmas or a bank holiday: what is so "every day" may be otherwise then. */
export const asksOfHolidays = (text: string): boolean => HOLIDAYS.test(normalise(text));
const HOLIDAYS =
  /\b(?:bank holidays?|christmas|xmas|chrimbo|easter|new ye?a?r|boxing day|g?wyl(?:iau)? (?:y )?banc|nadolig|dolig|pasg)\b/;

/** "Sunday", "and tomorrow": no more than a day, which may be an answer as well. */
export const isDayAlone = (text: string): boolean => ALONE.test(normalise(text));

const FIRST =
  '(?:(?:and|ok|okay|right|so|but|oh|then|also|thanks|ta|cheers|great|sorry|erm?|um|hi|do you know|can you tell me|tell me|a|ac|ond|iawn|diolch|sori) )*';
const LAST =
  '(?: (?:then|please|pls|plz|tho|though|now|mate|love|exactly|roughly|about|anyway|ta|thanks|plis|te|felly|diolch|os gwelwch yn dda|yn union))*';
const IT = '(?:it|that|this|these|those|they|them|one|you|the service)';
const IT_CY = '(?:o|e|fo|fe|hi|hwn|hon|hwnna|honna|hynny|hyn|hynna|nhw)';
const IS = '(?:is|s|are|does|do|did|will|would|was|can)';
const DAY =
  '(?:today|tonight|tomorrow|now|right now|(?:the |this |next )?weekends?|(?:on )?(?:this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|fri|sat|sun)|(?:a |the )?bank holidays?|(?:at |over |for )?(?:christmas|xmas|chrimbo|easter|new ye?a?r)(?: day| eve)?|(?:in )?(?:the )?(?:mornings?|afternoons?|evenings?)|at night|after (?:5|five|work)|lunch ?time)';
const DAY_CY =
  '(?:heddiw|heno|yfory|nawr|rwan|(?:y |r |ar y |dros y |ar )?penwythnos(?:au)?|(?:ar )?(?:dydd|ddydd) (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|(?:ar )?(?:y )?(?:sul|sadwrn)|(?:g?wyl|gwyliau) (?:y )?banc|(?:dros )?(?:y )?(?:nadolig|dolig|pasg)|(?:yn )?y (?:bore|prynhawn)|gyda r nos|fin nos)';

/** One of these ways, with what stands before and after it in passing. */
export const whole = (...ways: readonly string[]): RegExp =>
  new RegExp(`^${FIRST}(?:${ways.join('|')})${LAST}$`);

const TAKES = whole(
  '(?:what|wat) (?:do|should|must) (?:i|we) (?:(?:need|have|got) to )?do(?: (?:next|now|first|about it))?|what(?: is|s)? next|what now|what happens (?:now|next)|beth nesaf|beth (?:dw i|ddylwn i|sydd angen i mi|dwi)(?: n| yn| and)? (?:ei |n )?(?:wneud|neud)(?: nesaf| nawr| rwan)?',
  '(?:yes|yeah|yep|yea|ie|ia)(?: i (?:do|would)| hoffwn)? (?:please|os gwelwch|plis)',
  '(?:(?:yes|yeah|yep|please|hi|can|could|will|would|may|you|i|we|want|need|like|d|id|ill|ll|let|me|lets|just|how|where|do|should|to) )*(?:order|get|send|request|book|buy|apply for|renew)(?: me| us)? (?:one|it|that|some|two|another|a new one|another one|a replacement|one of (?:those|them|these))(?: online| here| now| today)*',
  '(?:(?:yes|yeah|yep) )?(?:i|we) (?:want|need|would like|d like) (?:one|that|some|two|a new one|another one)',
  '(?:(?:ie|ia|plis|sut|ble|ga|gaf|alla|gallaf|hoffwn|i|dw|dwi|n|yn|and|rwy|eisiau|isio|angen) )*(?:archebu|cael|gael|prynu|ymgeisio am|gwneud cais am|anfon)(?: i mi)? (?:un|hwnna|hwnnw|hynny|o|e)(?: newydd| arall)?',
  '(?:(?:ie|ia) )?(?:dw i|dwi|rwy)(?: n| yn| and)? ?(?:eisiau|isio|angen) un|hoffwn (?:i )?(?:gael )?un|archebwch un(?: i mi)?',
);

const ALONE = new RegExp(`^${FIRST}(?:(?:on|at|ar) )?(?:${DAY}|${DAY_CY})(?: as well| too| hefyd)?${LAST}$`);

const ASKED: readonly (readonly [Aspect, RegExp])[] = [
  [
    'price',
    whole(
      `(?:how much|hows much|howmuch|how many)(?: (?:money|pounds?|quid))(?: ${IS})?(?: ${IT})?(?: cost| costs)?`,
      `(?:how much|hows much|howmuch)(?: ${IS})?(?: ${IT})?(?: (?:cost|costs|costing|be|charge|all together|altogether|in total|each|to (?:join|get|have|renew|apply|book|order|do|use|go|hire))(?: ${IT})?(?: me| us)?)*`,
      `(?:what|whats|what ${IS})(?: ${IS})?(?: ${IT})?(?: (?:the|your))? (?:price|prices|cost|costs|charge|charges|fee|fees)(?: (?:of|for) ${IT})?`,
      `${IS} ${IT} (?:free|cost(?: (?:anything|owt|money|me|me anything|me money|a lot|much))?|expensive|dear)`,
      `${IS} (?:i|we|you) (?:have to|need to|got to|gotta|charge|pay)(?: pay)?(?: (?:for|anything|for (?:it|that|this|one)))?`,
      `(?:is there )?(?:a |any )?(?:charge|fee|cost)s?(?: for ${IT})?|any charge`,
      `faint(?: (?:o arian|mae|maen|ma|ydyr?|yw|fydd|bydd|syn?|sy|mae n))?(?: ${IT_CY})?(?: (?:yn|n|and))?(?: (?:costio|gostio|gost))?(?: ${IT_CY})?`,
      `beth (?:yw|ydy|ywr|ydyr)(?: y| r)? (?:pris|gost|cost|ffi)`,
      `(?:ydy|yw) ${IT_CY} (?:am ddim|yn rhad ac am ddim|yn costio)|oes (?:rhaid|angen)(?: i (?:mi|fi|ni))? dalu`,
    ),
  ],
  [
    'place',
    whole(
      `where(?:abouts)?(?: (?:is|s|are|abouts is|abouts))? ?(?:${IT}|the place|the office)?(?: (?:at|located|based))?`,
      'wheres (?:it|that|this|the place|the office)(?: at)?',
      `where (?:do|can|should|would) (?:i|we) (?:go|come|take (?:it|them|that)|bring (?:it|them)|find (?:it|them|you)|get (?:there|it|one|them)|collect it|(?:send|post|return|hand in|drop off|drop) (?:it|them|that))`,
      `(?:what|whats|what is)(?: the| your| its)? (?:address|postcode|location)(?: (?:for|of) ${IT})?|how (?:do|can) (?:i|we) (?:get there|find (?:it|you))`,
      `(?:ble|lle)(?: (?:mae|maen|ma|maer|mae r))?(?: ${IT_CY}| lle)?`,
      `(?:ble|lle) (?:dw i|dwi|ydw i|ddylwn i|alla i|gallaf)(?: n| yn)? (?:mynd|fynd|dod|cael ${IT_CY})`,
      'beth (?:yw|ydy|ywr|ydyr)(?: y| r| eich)? c?h?(?:yfeiriad|cyfeiriad)',
    ),
  ],
  [
    'number',
    whole(
      '(?:what|whats|what is|whats the|what is the|what was the|wheres the|have you (?:got )?(?:a|the)|is there a|got a|give me the|can i have (?:the|a|your|that)|can you give me (?:the|a)|send me the|the|a|your|phone)(?: (?:the|your|a))?(?: (?:phone|telephone|contact|tel|fone|right|best|direct))* (?:number|no|num)(?: (?:again|to (?:call|ring|phone)|for (?:it|that|them|this)|do (?:i|we) (?:call|ring|phone|need)|i (?:call|ring|phone)))*',
      'which number(?: (?:do|should) (?:i|we) (?:call|ring|phone))?|(?:phone|telephone|contact) number|number',
      'who (?:do|should|can|would) (?:i|we) (?:call|ring|phone|contact|speak to|talk to|ask|email)(?: (?:about|for|if|when) (?:it|its|that|this|they|theyre|it is|thats)(?: .{1,20})?)?',
      '(?:can|could|may) (?:i|we) (?:call|ring|phone)(?: (?:them|you|up|about (?:it|that|this)|instead))*',
      'beth (?:yw|ydy|ywr|ydyr)(?: y| r| eich)? rh?if(?: ffon)?|rhif ffon|y rhif|oes (?:rhif|gennych rif|gynnoch rif|gyda chi rif)(?: ffon)?|(?:pa|at ba) rif(?: .{2,20})?|(?:pwy|a phwy) (?:dw i|dwi|dwin|ddylwn i|ydw i)(?: n| yn)? ?(?:ei |n )?(?:ffonio|gysylltu a|cysylltu a)',
    ),
  ],
  [
    'due',
    whole(
      'how long (?:have|do) (?:i|we)(?: (?:got|have))?(?: to (?:do it|apply|pay|decide|register|challenge it))?',
      'when (?:do|can|should|must) (?:i|we) (?:(?:have|need) to )?(?:apply|register|renew|do (?:it|this|that))|when (?:is|s) (?:it|that) due|(?:whats|what is|is there) (?:the |a )?deadline|(?:when )?(?:do|must) (?:i|we) have to (?:do it|pay|apply|register) by(?: when)?',
      'faint o amser (?:sydd|sy)(?: (?:gen i|gyda fi|da fi|gennym ni))?|erbyn pryd',
    ),
  ],
  [
    'long',
    whole(
      `how long(?: ${IS})?(?: ${IT}| the wait| i| we)?(?: (?:take|takes|taking|be|last|wait|have to wait|need to wait|going to take|normally take|usually take|come|get (?:it|one)|for|till|until))*(?: ${IT})?`,
      `how long (?:till|until|before|for) (?:someone|somebody|${IT}|i|we) .{2,20}`,
      `when (?:will|would|do|does|can|should) (?:${IT}|i|we) (?:come|arrive|be (?:ready|done|here|fixed|sorted)|hear(?: back)?|get (?:${IT}|there|an answer|a reply)|expect (?:it|to hear))`,
      `(?:faint o amser|pa mor hir|am faint)(?: (?:mae|maen|ma|bydd|fydd|y bydd|neith|wneith|gymerith))?(?: ${IT_CY})?(?: (?:yn|n|and))?(?: (?:ei )?(?:cymryd|gymryd|para|aros))?`,
      `pryd (?:bydd|fydd|ga i|fydda i n)(?: ${IT_CY})?(?: n| yn)? ?(?:cyrraedd|dod|barod|clywed|glywed|ateb)?`,
    ),
  ],
  [
    'time',
    whole(
      `(?:what|how|wat|wot) about (?:on |at )?${DAY}|whatabout ${DAY}`,
      `(?:and )?(?:on |at )?${DAY}(?: as well| too)?`,
      `(?:is|are|s|was|will|does|do)(?: ${IT}| everything)?(?: (?:be|still|also))*(?: (?:open|shut|closed|on|running|the same))?(?: (?:on|at|for|in))? ${DAY}(?: as well| too)?`,
      `(?:is|are|s) ${IT} (?:open|shut|closed)|open ${DAY}`,
      `(?:what|which) (?:time|times|days?|hours)(?: ${IS})?(?: ${IT})?(?: (?:open|opened|shut|close|closed|start|finish|on|til|till|until))*`,
      `(?:till|til|until) (?:when|what time)|when(?: ${IS})?(?: ${IT})? (?:open|shut|close|opening|closing)|when is (?:it|that)|opening (?:hours|times)|what (?:are|is)(?: the| your)? (?:opening )?(?:hours|times)`,
      `beth am ${DAY_CY}|(?:ydy|yw|ydyn|fydd|bydd|oes|a)(?: ${IT_CY})?(?: ar agor| ar gau)?(?: ${DAY_CY})?(?: hefyd)?(?<! hynny|\\ba|oes|ydy|yw)`,
      `(?:pa|faint) (?:amser|o ?r gloch|ddyddiau|oriau)(?: (?:mae|maen|ma))?(?: ${IT_CY})?(?: n| yn| and)? ?(?:agor|cau)?|pryd (?:mae|maen|ma|mae n)(?: ${IT_CY})?(?: n| yn| and)? ?(?:agor|cau|ar agor)|tan pryd|oriau agor`,
    ),
  ],
  [
    'who',
    whole(
      `(?:can|could|would|will|does|do|is|am|are)(?: (?:my|our|the) \\w+| she| he| i| we| they| ${IT})(?: (?:get|have|apply for|apply|use|claim|be entitled to|be eligible for|eligible|entitled|qualify|allowed|entitled to|eligible for|able to (?:get|have|apply)))+(?: ${IT}| one too)?(?: too| as well)?`,
      `who (?:can|is|qualifies|gets|s)(?: (?:get|have|apply|eligible|entitled|for|claim|use))*(?: (?:${IT}|to ${IT}))?|(?:am|are) (?:i|we) (?:eligible|entitled)|do (?:i|we) qualify`,
      `(?:alla|gall|ga|gaiff|ydw|ydy)(?: (?:i|mam|dad|hi|o|e|fy \\w+))(?: (?:yn|n|and))?(?: (?:gael|cael|gymwys|ymgeisio))(?: (?:un|${IT_CY}))?|pwy (?:sy n|syn|all|sydd yn)? ?(?:gael|cael|gymwys|cymwys)(?: (?:un|${IT_CY}))?`,
    ),
  ],
  [
    'needs',
    whole(
      '(?:what|which)(?: (?:do|would|will|should) (?:i|we)| (?:documents|proof|papers|paperwork|id|info|information|details) (?:do|will|would|should) (?:i|we))(?: (?:need|have|bring|take|send|show|provide|give|want))+(?: (?:to (?:bring|take|send|show|apply|do it|provide)|with me|for (?:it|that|this)|it|them))*',
      'do (?:i|we) (?:need|have to (?:bring|show|send))(?: (?:proof|id|anything|a photo|photos|documents|an appointment|to (?:bring|book|apply|send|show)|first|ahead))*|what (?:proof|documents|id|paperwork)',
      'beth (?:sydd|sy|dw i|dwi|fydd)(?: (?:ei|n|and|yn))? ?(?:angen|ei angen|eisiau)(?: (?:arna i|i mi|dod ag|anfon|ddod))*|oes (?:angen|rhaid)(?: i (?:mi|fi))? (?:prawf|llun|dod a|archebu|bwcio)(?: .{0,15})?',
    ),
  ],
  [
    'how',
    whole(
      'how|sut',
      `how (?:do|can|would|should|wud) (?:i|we|you)(?: (?:do|apply|book|get|order|join|renew|register|start|go about|arrange|claim|sort|use))+(?: ${IT}| that)?(?: online| by phone| here)?`,
      `(?:can|could|do) (?:i|we)(?: (?:do|apply|book|get|order|join|renew|register))+(?: ${IT})?(?: (?:online|on line|by phone|on the phone|here|in person|over the phone))`,
      '(?:is|are) there (?:another|any other|a different) way(?: (?:to do it|of doing it))?|(?:is it|can it be done) online|(?:whats|what is|send me|got|have you got|wheres)(?: (?:the|a))? (?:link|website|web ?site|web ?page|page|form)',
      'sut (?:dw i|dwi|ydw i|alla i|gallaf|mae)(?: n| yn)? ?(?:ei )?(?:wneud|gwneud|neud|g?wneud|cael|archebu|ymgeisio|gwneud cais)(?: (?:hynny|hyn|hwnna|un|cais))?|(?:ga|alla) i (?:ei )?(?:wneud|neud) (?:hynny |o |e )?(?:ar lein|arlein|ar y we|ar y ffon)',
    ),
  ],
];
