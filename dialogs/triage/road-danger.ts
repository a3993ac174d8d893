// A road that is dangerous now: what people write of one, in many words, on normalised words. Owner: highways.

const ROAD =
  '(?:road|street|lane|bypass|carriageway|motorway|roundabout|junction|crossroads|bridge|hill|high street|[abm]\\d{1,4})';
/** It is over, or asked of, or somebody wants to be paid for it. */
const OTHERWISE =
  '(?!(?:who|when|why|whose|how|pwy|pryd|pam|sut)\\b)' +
  '(?!.*\\b(?:claim\\w*|compensation|insur\\w*|yesterday|ago|thanks?|thank you|cheers|last (?:week|month|year|night|winter)|sorted|cleared|fixed|mended|hawlio|iawndal|ddoe|diolch|llynedd|wythnos dwytha|wythnos diwetha\\w*)\\b)';
const MOVING =
  '(?:cars?|traffic|people|drivers?|vans?|lorr(?:y|ies)|bikes?|motorbikes?|everyone|theyre|they)';
const IN_PERIL = `\\b${MOVING}(?: \\w+){0,4} (?:swerv\\w*|skid\\w*|brak\\w*|dodg\\w*|slid\\w*|crash\\w*|hit(?:ting)? (?:it|them)|still driving|driv\\w* (?:past|round|over)|going (?:round|over|into))|\\bnear(?:ly)? (?:been )?(?:\\w+ ){0,2}(?:smash\\w*|crash\\w*|accidents?|hit)`;
const LYING =
  '(?:pallets?|fridges?|sofas?|matt?ress\\w*|poles?|planks?|bricks?|loads?|debris|rubble|gravel|oil|diesel|boulders?|stones|wall|fence|hoarding|scaffold\\w*|bales?|tyres?|glass)';

export const roadDanger = new RegExp(
  `^${OTHERWISE}.*(?:` +
    `\\bsink ?holes? (?:is |has |just |thats )*(?:open\\w*|appear\\w*|in|on|outside|getting|right|swallow\\w*|the size)\\b|\\b(?:massive|huge|big|giant) sink ?hole\\b` +
    `|\\b(?:road|street|pavement|ground|tarmac)(?: (?:has|have|is|just|starting|started|to|all|s|outside|outside \\w+))* (?:collaps\\w*|cav(?:ed|ing) in|open(?:ed|ing) up|washed away|giv(?:en|ing) way|gave way)\\b` +
    `|\\b(?:traffic )?lights?(?: \\w+){0,3} (?:green|gone green) (?:\\w+ )?(?:all|both|every) ways?\\b|\\b(?:traffic )?lights?(?: \\w+){0,3} all (?:on )?green\\b` +
    `|\\b${LYING}\\b.*\\bfell off (?:a|the|some|this) (?:lorry|van|truck|trailer|wagon)\\b.*\\b${ROAD}\\b` +
    `|\\b${LYING}\\b(?: \\w+){0,6} (?:in|on|over|across|into) (?:the )?(?:\\w+ ){0,2}${ROAD}\\b.*(?:${IN_PERIL})` +
    `|\\b(?:horses?|cows?|cattle|sheep|pigs?|pon(?:y|ies)|bull|bullocks?|deer|goats?)(?: (?:is|are|have|has|got|just|all|s))* (?:loose|escaped|out|running|wander\\w*|gallop\\w*|trotting|stood|standing)(?: \\w+){0,4} (?:on|in|along|across|all over) (?:the )?(?:\\w+ ){0,2}${ROAD}\\b` +
    `|\\b(?:wheel|leg|foot|chair|scooter|pram|buggy)(?: (?:is|has|s|got|just|of|my|the|front|back|wheelchair|chair|scooter|pram|buggy))* (?:gone down|gone in|gone through|stuck (?:in|down)|trapped|wedged|caught in)(?: \\w+){0,5} (?:grate|grating|drain|manhole|gully)\\b` +
    `|\\b(?:manhole|man hole|drain|gully)(?: (?:cover|lid))?(?: \\w+){0,2} (?:missing|gone|off|open|uncovered|nicked|stolen|smashed)\\b.*(?:${IN_PERIL}|\\bmiddle of the\\b|\\bkids\\b)` +
    `|\\b(?:manhole|twll|draen)(?: \\w+){0,2} (?:heb (?:ei )?(?:gaead|glawr|gap|orchudd)|ar agor)\\b|\\b(?:caead|clawr|gorchudd) (?:y |r )?(?:manhole|draen|twll archwilio) (?:wedi|di|ar) (?:mynd|goll|torri|diflannu)\\b` +
    `|\\b(?:maer |r |y )?(?:ffordd|lon|hewl|heol|pafin|stryd) (?:wedi|di) (?:\\w+ )?(?:golchi|cwympo|disgyn|agor|dymchwel|suddo|mynd i ffwrdd)\\b` +
    `|\\bgole\\w*(?: traffig)?(?: \\w+){0,3} (?:yn )?(?:wyrdd|gwyrdd|green)\\b` +
    `|\\b(?:olew|oel|oil|disel|diesel)(?: \\w+){0,2} (?:dros|ar|hyd)(?: \\w+){0,2} (?:ffordd|lon|hewl|heol|rowndabowt)\\b` +
    `|\\b(?:gwartheg|gwarthaig|da|buchod|defaid|ceffyl\\w*|merlod|moch|tarw)(?: \\w+){0,2} (?:rhydd|allan|mas|crwydro|rhedeg)(?: \\w+){0,4} (?:ffordd|lon|hewl|heol)\\b)`,
);
