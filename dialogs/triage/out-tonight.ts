// Nowhere to be tonight, told in many words: what people write of it, on normalised words. Owner: homelessness.

/** It is over, asked of for some other day, or of somebody else who is asked about as such. */
const OTHERWISE =
  '(?!.*\\b(?:last (?:week|month|year)|yesterday|ago|thanks?|thank you|cheers|next (?:week|month|year)|notice|section 21|tenant of mine|my tenants?|podcast|film|book|charity|volunteer\\w*|donat\\w*|llynedd|diolch|rhybudd|elusen)\\b)';
const BY =
  '(?:bailiffs?|landlord|landlady|they|police|mum|mam|mom|dad|mother|father|parents|nan|partner|husband|wife|boyfriend|girlfriend|ex|sister|brother|hotel|hostel|b and b|bnb|refuge|council|uncle|auntie|friend|mate|he|she)';
const PLACE =
  '(?:doorways?|bus shelter|bus stop|streets?|pavement|park|tent|stairwell|bin store|station|bench|car park|underpass|subway|shed|squat)';
const WE = '(?:i|im|ive|ill|we|were|weve|us|me)';
const NOWHERE =
  '(?:nowhere|no ?where|no place|(?:havent|have not|havnt|aint|dont|do not|not)(?: (?:got|have))* (?:any ?where|any place|a place|no ?where))(?: (?:safe|warm|else|left|for|me|us|my|the|and|kids|child|children|baby|son|daughter|dog)){0,8} to';
const NOT_OWN =
  '(?!.*\\b(?:visits?|visiting|holiday|party|sleepover|parking|park|guests?|tomorrow|(?:from|after|next|until|till|by) (?:\\w+day|weekend|christmas|the \\d+\\w*)|weeks?|months?)\\b)';
/** Of whoever was told to leave the home that they lived in. */
const PUT_OUT =
  '(?:(?:been|was|got|getting|being|im) (?:just )?(?:kicked|thrown|chucked|turfed|booted|put) out|(?:kicked|thrown|chucked|turfed|booted|threw) (?:me|us) out|(?:kicked|thrown|chucked|turfed|booted) out (?:by|of|from|tonight|today|and|on))';

export const outTonight = new RegExp(
  `^${OTHERWISE}.*(?:` +
    `${NOT_OWN}\\b${NOWHERE} (?:sleep|stay|kip)\\b` +
    `|${NOT_OWN}\\b${NOWHERE} go\\b(?=.*\\b(?:tonight|tonite|kids|child\\w*|baby)\\b)` +
    `|\\b${PUT_OUT}\\b(?=.*\\b(?:nowhere|no where|no place|any ?where to|homeless)\\b)` +
    `|\\b(?:im|i am|only|just|shes|hes) 1[4-9]\\b.*\\b${PUT_OUT}\\b|\\b${PUT_OUT}\\b.*\\b(?:im|i am|only|just) 1[4-9]\\b` +
    `|^(?:(?:ive|i ve|i|we|weve|im|have|been|got|just|was) )*(?:kicked|thrown|chucked|turfed|booted) out by (?:my |the |our )?(?:landlord|landlady|mum|mam|dad|parents|partner|ex|boyfriend|girlfriend|husband|wife)\\b` +
    `|\\b${BY}(?: (?:has|have|s|just|only|come|came|and|now|today|this morning|tonight|gone and))* (?:put|threw|thrown|chucked|kicked|turfed|turned|locked|evicted) (?:me|us|me and \\w+ \\w+)(?: all| both)?(?: out\\b| onto\\b|(?: today| tonight| now)$)(?!.*\\bof (?:the )?(?:class|school|group|meeting|car|account|portal|app)\\b)` +
    `|\\b${BY}(?: (?:has|have|s|just|gone and|been and))* changed (?:the |my |our )?locks?\\b(?! (?:on|at|to) (?:the|a) (?!flat|house))` +
    `|\\b${WE}(?: \\w+){0,4} (?:kipped|slept|sleeping|sleep|kip|kipping)(?: \\w+){0,3} (?:in|on|at|under) (?:a |the |some |my )?(?:\\w+ )?${PLACE}\\b(?!.*\\b(?:waiting|wait for the)\\b)` +
    `|\\b(?:be|am|im|were|we are) (?:out )?(?:in|on) (?:a|the) (?:doorway|streets?|pavement)\\b(?=.*\\b(?:tonight|kids|child\\w*|baby|freezing|cold|nowhere|no where|locks|prison|bags?)\\b)` +
    `|\\b(?:locks|prison|bailiffs?|freezing)\\b.*\\b(?:be|am|im|were|we are) (?:out )?(?:in|on) (?:a|the) (?:doorway|streets?|pavement)\\b` +
    `|\\bout (?:of|from) (?:prison|jail|hospital|care|the army|rehab)\\b.*\\b(?:no (?:address|home|place|bed|where)|nowhere|no ?where to|homeless)\\b` +
    `|\\bdischarged\\b.*\\b(?:nowhere|no where|no home|isnt mine|no place)\\b` +
    `|\\bneed (?:a bed|somewhere to (?:sleep|stay|go)|a roof|shelter)(?: \\w+){0,3} (?:tonight|now|tonite)\\b|\\bneed a bed\\b.*\\b(?:tent|soaked|freezing|shaking|outside|rough)\\b|\\b(?:tent|soaked|freezing|rough)\\b.*\\bneed a bed\\b` +
    `|\\b(?:we|i) (?:must|have to|got to|gotta|need to) (?:leave|get out|be out|check out)(?: \\w+){0,2} (?:now|today|tonight|tonite)\\b.*\\b(?:no place|nowhere|no where|no money|kids|child\\w*|baby)\\b` +
    `|\\b(?:landlord|landlor|perchennog)(?: \\w+){0,2} (?:wedi|di) newid (?:y |r )?(?:cloeon|clo|locks)\\b` +
    `|(?!.*\\b(?:byw|chwarae|parcio|car|ceir|bin|biniau)\\b).*\\b(?:fi|ni|dwi|rydw i)\\b.*\\bar y (?:stryd|pafin)\\b` +
    `|\\b(?:bus shelter|drws siop|gorsaf|maes parcio)\\b.*\\bdim lle i (?:fynd|gysgu|aros)\\b|\\bdim lle i (?:fynd|gysgu|aros)\\b.*\\b(?:heno|plant|babi)\\b` +
    `|\\b(?:nunlla|nunlle|unman|unlle) i (?:gysgu|fynd|aros)\\b)`,
);
