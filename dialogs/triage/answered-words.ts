// What people say of dangers in answer to the questions of the triage: words that deny, that calm, and that alarm. On normalised words.

/** With whatever comes after it. */
export const NO_FIRST =
  /^(?:(?:no+|nah+|naw|nope|nay|negative|na|nage|naddo|nagoes|na[cg] (?:oes|ydw|ydy|ydi|ydyn|oedd))\b ?)+/;
export const YES_FIRST =
  /^(?:y+e+s*|yea|yeah|yeh|yep|yup|yh|aye|ie|ia|oes|ydw|ydy|ydi|ydyn|yndw|yndy|yndi|oedd|do)\b/;
export const LEADING = /^(?:(?:oh|o|well|ok|okay|um|umm|erm|er|right|so|hi|sorry|god|thankfully|luckily) )+/;
export const HEDGES =
  /\b(?:maybe|perhaps|might|could be|possibly|not (?:too |really |100 )?(?:sure|certain)|unsure|no (?:idea|clue)|dont know|do not know|dunno|hard to (?:say|tell)|cant (?:tell|say|be sure)|efallai|falle|ella|dd?im yn (?:siwr|gwybod)|dim syniad)\b/;

/** A plain "no" in words that do not begin with one. */
export const PLAINLY_NO =
  /^(?:no+ )?(?:not that (?:i|we) (?:can (?:tell|see|smell|hear)|know(?: of)?|noticed|ve noticed)|not that (?:im|were) aware(?: of)?|not (?:as far )?as (?:far as )?(?:i|we) (?:know|can (?:see|tell|smell))|(?:i |we )?(?:cant|cannot|dont|do not|can not) (?:see|smell|hear|feel)(?: (?:any|it|one|anything|anyone|that|either|neither))*|dd?im|dim (?:yn agos|o gwbl|byd|un|i mi wybod)|neb|nac(?: (?:ydw|ydy|ydi|ydyn|oes|oedd))?|nag (?:ydw|ydy|ydi|ydyn|oes|oedd)|nagoes|negative|n|nothing like that|none of (?:that|those|them|it)|neither|not at all|(?:(?:dwi|dw i|rwy|fi|ni|dan ni) )?d?dim yn (?:arogli|gwynto|clywed|gweld|teimlo)(?: (?:dim|unrhyw|beth|nwy|larwm|mwg|byd))*|far from it|not (?:right now|at the moment|any ?more))(?: (?:at all|here|no|now|yet|thanks|mate|diolch|thank you))*$/;

/** "No, just my nan": what comes after these is told instead. */
export const TELLS =
  /^(?:(?:i|im|ive|we|weve|were|he|hes|she|shes|they|theyre|there|theres|thats|you|my)(?: (?:is|was|are|am|have|has|had))? )?(?:just|only|its|it is|but|except|apart|bar|other than|one|though|although|unless|until|jyst|ond|dim ond|mond|heblaw|maen?)\b/;

/** What may stand between a denial and what it denies. "Not sure", "not only" and "not much" deny nothing. */
const BETWEEN =
  'a|an|any|the|been|had|have|has|got|feels?|feeling|see|smell|hear|think|thinks|notice|is|are|am|its|it|theres|there|of|or|that|bad|in|at|all|so|signs?|sort|kind|anyone|anybody|anything|anyones|really|getting|showing|made|dim|unrhyw|yn|neb|wedi|mae|r|y|o';
const NOT =
  'not|isnt|arent|aint|wasnt|werent|hasnt|havent|havnt|hadnt|cant|cannot|dont|doesnt|didnt|none|nothing|nowhere|never|neither|nobody|without|nid|ddim|heb|neb|far from|away from|well away from';
const AFTER =
  'at all|(?:of|to|on|at) (?:anyone|anybody|anything|any|it|them|that|us|me)|anyone|anybody|anything|us|me|going off|sounding|ringing|beeping|here|now|yet|today|there|in there|anywhere|any ?more|so far|either|or anything|or nothing|(?:that )?(?:i|we) (?:know of|can see|can tell|can smell)|as far as (?:i|we) (?:know|can see|can tell)';
/** Every "not X" for one of these words. */
export const denialsOf = (words: string): RegExp =>
  new RegExp(
    `\\b(?:i |we |its |theres |there is |there are |they |it )?(?:(?:${NOT})(?: (?:${BETWEEN}))*?|(?:no|dim)(?: (?:a|any|real|visible|more|of|signs?|sort|kind|need for|o|arwydd|unrhyw))*?) (?:${words})(?: (?:(?:or|nor|and|neu|na|a|any|the|of|anything|to) ){0,2}(?:${words}))*\\b(?: (?:${AFTER}))*`,
    'g',
  );

export const DANGER =
  'hurt|hurts|injur\\w*|bleed\\w*|blood|burn\\w*|burnt|smok\\w*|flames?|fire|smoulder\\w*|spark\\w*|shock\\w*|electrocuted|gas|fumes|sick|vomit\\w*|ill|unwell|poorly|dizzy|faint\\w*|headaches?|nausea\\w*|drowsy|sleepy|confused|collaps\\w*|unconscious|passed out|unresponsive|not (?:breathing|moving|waking)|gasp\\w*|chok\\w*|wheez\\w*|breathless|struggl\\w*|trapped|stuck|stranded|threat\\w*|scared|afraid|frightened|terrified|attack\\w*|bit|bitten|bites?|biting|knife|gun|weapon|hit|hitting|punch\\w*|kick(?:ing|ed) (?:me|him|her)|beat\\w*|fight\\w*|fell|fallen|died|dying|dead|die|blue|grey|out cold|gone cold|explo\\w*|blew up|blown up|rising|airway|oxygen|not (?:responding|waking|conscious)|wont (?:wake|stop (?:crying|bleeding|shaking))\\w*|fits?|fitting|seizures?|heart|chest|stab\\w*|shot|shooting|drown\\w*|rap(?:ed|ing)|strangl\\w*|suicid\\w*|overdos\\w*|pills|kill\\w*|help me|emergency|danger\\w*|screams?|screaming|cr(?:y|ying|ies)|wheelchair|pregnant|brifo|tan|mwg|fflamau|gaeth|sal|ofn|perygl|bygwth|bygythiad';
export const CANNOT =
  /\b(?:cant|cannot|can not|unable|couldnt|not able|struggles?|methu)\b(?! (?:see|smell|hear|feel|tell|think|say|lock|flush|close|shut|use the (?:lift|toilet|loo|shower)))/;

/** Of a person, though of a thing it is calm: "cold", "dead". */
export const GRAVE =
  /\b(?:hes|shes|theyre|babys|(?:he|she|they|baby|mum|dad|nan) (?:is|are|has|have))(?: \w+){0,2} (?:cold|dead|not moving)\b|\bout cold\b/;
/** Who or what may be hurt: told after "no," it is what is wrong. */
export const SOMEBODY =
  /\b(?:nan|nana|gran|granny|grandad|mum|mam|dad|mother|father|husband|wife|partner|son|daughter|baby|bab[iy]|child|children|kids?|toddler|brother|sister|friend|my mates?|someone|somebody|man|woman|lady|old|elderly|people|arms?|legs?|head|hands?|back|foot|face|eyes?|nain|taid|plentyn|plant|gwr|gwraig|rhywun)\b/;

/** Words that tell of nothing by themselves. */
const SMALL =
  /^(?:\d+|the|a|an|my|our|your|this|that|these|those|it|its|is|are|was|be|been|has|have|had|i|im|ive|we|weve|were|in|on|at|of|to|for|from|by|with|and|or|so|now|here|there|theres|still|yet|really|very|bit|little|quite|too|just|only|but|well|thanks|thank|you|please|mate|love|sorry|cheers|today|tonight|again|some|want|wants|need|needs|would|like|id|gone|went|stopped|keeps|keep|time|minute|moment|while|few|couple|lot|lots|days|day|weeks|week|months|ages|since|one|all|thats|if|me|can|could|us|let|know|tell|something|anything|ask|wanted|asking|reporting|report|y|yr|yn|mae|wedi|r|n|o|ond|jyst|dim|fy|ein|eisiau|diolch)$/;
export const isSmall = (word: string): boolean => SMALL.test(word);
/** What is no danger in any row: what is broken, and what they want done. */
export const CALM =
  'blocked up|broken|broke|bust|busted|cold|blocked|block|jammed|loose|stiff|faulty|a fault|off|worn|rusty|fixed|fix|fixing|mended|mend|mending|repaired|repair|sorted|sorting|looked at|looking at|replaced|replacing|changed|changing|checked|wont (?:flush|lock|close|shut|turn on|start|light|work)|(?:cant|doesnt|does not) (?:flush|lock|close|shut)|(?:doesnt|isnt|not|never|does not|is not|wont) (?:work|working)|lock|music|annoying|annoyed|fed up|noisy|nothing(?: (?:else|serious|bad|like that))?|fine|ok|okay|alright|all right|normal|wondering|curious|inconvenient|a nuisance|a pain|thats (?:it|all)|oer|torri|blocio|iawn|cerddoriaeth|clo|swnllyd';

const PEOPLE =
  'everyone|everyones|everybody|everybodys|all|both|us|we|i|im|were|they|theyre|he|hes|she|shes|it|its|thats|kids?|kiddies|children|baby|family|wife|husband|partner|mum|dad|nan|grandad|son|daughter|girls?|boys?|people|neighbours?|folks|lads?|driver|dog|cat|pawb|plant';
const THINGS =
  'ceiling|ceilings|floor|room|rooms|lift|flat|house|home|building|place|area|that|this|sockets?|electrics?|lights?|fuse ?box|air|breathing|health|hallway|stairs';
/** "The kids are fine", "looks normal", "house is empty". "Everyone else is ok" is another matter. */
export const FINE = new RegExp(
  `^(?:(?:the|my|our|a|and|of|${PEOPLE}|${THINGS}) )*(?:(?:is|are|am|looks?|seems?|feels?|were|n|yn|mae) )?(?:(?:all|just|both|perfectly|still|quite|totally|completely|very|absolutely|bone|looking) )*(?:ok|okay|fine|normal|dry|empty|alright|all right|all good|good|safe|unhurt|unharmed|uninjured|iawn|sych|wag)(?: (?:now|here|thanks|thank you|thank god|mate|cheers|though|and|safe|well|sound|dry|ok|fine|just|shaken|diolch|so far|to me|really|ta))*$`,
);

/** "I'm ok" says nothing of others, and "ok" may be a yes: of these only what stands behind a "no" is one. */
export const OF_THEMSELVES =
  /\bsafe\b|^(?:(?:i am|im|i|ok|okay|good|alright|all right|well|iawn|fine|just|still|thanks|now|here|thank you|mate|cheers)(?: |$))+$/;

/** Homes that are left: the whole answer says so. */
const US =
  'yes|yeah|yep|yup|aye|ydyn|ydw|is|are|am|i|im|we|weve|were|have|had|all|everyone|everyones|everybody|everybodys|both|of us|now|already|and|the|my|with|just|ok|safe|safely|got|get|gone|moved|made it|came|kids|children|family|wife|husband|partner|baby|dog|dogs|cat|cats|pawb|ni|dyn|wedi|mae|yn|fi|thanks|fine|mate|standing|waiting|stood|sat|sitting|well|2|3|4|5|6|two|three|four|five';
const OUTSIDE =
  'outside|outdoors|out|evacuated|left(?: (?:the (?:house|flat|building|home|block)|straight away))?|(?:on|in|into|across|over|down) the (?:street|road|garden|yard|car|car park|drive|pavement|park|front garden|back garden|van)|away(?: from (?:it|the (?:house|flat|building|block)))?|at (?:my |the |a |our )?(?:mums|nans|mates|friends|neighbours|sisters|brothers|dads|next door|shop)|(?:tu )?allan|mas|ar y stryd|yn yr ardd|yn y car';
export const OUT = new RegExp(
  `^(?!.*\\bleft (?:the|my|our|him|her|them)\\b(?! (?:house|flat|building|home|block)))(?:(?:${US}) )*?(?:${OUTSIDE})(?: (?:${US}|${OUTSIDE}|in the cold|far|a bit|up|here))*$`,
);
/** "Nobody is in there", "it is empty". */
export const EMPTY =
  /^(?:(?:no+|nope|nah|yes|yeah|yep) )?(?:(?:theres |there is )?nobody(?: is| was| left| still| at home| home| here| inside| in| there| now| anymore| any more| thank god)*|(?:(?:the|my|our|its?|house|flat|building|home|place|is) )*empty)$/;
/** "Everyone except my nan". */
export const EXCEPT =
  /\b(?:except|apart|bar|all but|everyone but|everybody but|but|nearly|almost|most|some|not (?:all|everyone|everybody|yet|out|outside)|still|inside|in there|heblaw|ond|other than|unless|if|when|after|left (?:my|the|him|her|them)(?! (?:house|flat|building|home|block)))\b/;
/** Nobody is in, or all are out. */
export const OUT_OR_EMPTY = new RegExp(`${OUT.source}|${EMPTY.source}`);
/** "No, all out", where it is asked who is in. */
export const NOBODY_IN = new RegExp(`^(?:(?:no+|nope|nah|na) )?(?:${OUT.source.slice(1)})|${EMPTY.source}`);

/** Of water: whether it is near what may be live. */
export const NEAR_ELECTRICS = {
  about:
    'near|close|lights?|light fittings?|sockets?|plugs?|switch(?:es)?|fuse ?(?:box|boxes|board)|electrics?|electrical|electricity|meters?|wires?|wiring|cables?|bulbs?|consumer unit|agos|golau|goleuadau|socedi|trydan',
  calm: '(?:coming )?(?:from )?(?:under |behind |by |from |in )?(?:the |my |a )?(?:kitchen |bathroom |washing |hot |cold )*(?:sink|taps?|pipes?|toilet|loo|bath|bathroom|shower|radiators?|rad|boiler|basin|cistern|kitchen|washing machine|dishwasher|floor|garden|hall|carpet|u bend|stop ?cock|bucket|waste pipe|tank|outside)|drip\\w*|leak\\w*|drips|wet|slow|slowly|bit|damp|trickle|dwr|tap',
  no: /\b(?:miles away|nowhere near|(?:far|well|long way|good way) (?:away|from)|other (?:side|end) of the (?:room|house|flat|kitchen)|not? (?:\w+ )?electrics? near|dim yn agos|ddim yn agos|bell i ffwrdd)\b/,
  alarm: 'ceiling|fitting|through the|running down|pouring|everywhere|flood\\w*|above',
} as const;
