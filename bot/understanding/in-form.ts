// What people say in the middle of a form instead of an answer: that they will do it later, that they want no more of it, that
// they do not know. On normalised words, and always the whole of a message: "leave it outside" and "later in the week" are answers.
import type { CommandId } from '../content.ts';

const FIRST = '(?:(?:no|na|sorry|sori|actually|oh|ok|well|hmm|um|hi|yes|yeah|but|wait|please) )*';
const LAST = '(?: (?:please|thanks|thank you|ta|sorry|now|then|mate|love|actually|ok|x|diolch|sori|plis))*';
const whole = (...ways: readonly string[]): RegExp => new RegExp(`^${FIRST}(?:${ways.join('|')})${LAST}$`);

const LATER =
  '(?:later(?: on)?|another (?:time|day)|some other time|tomorrow|tonight|in a (?:bit|while|minute|sec)|when i (?:get|am|m|have|ve got) .{2,30})';
const IT = '(?:it|this|that|the form|the rest|the rest of it|the rest of this|them)';

/** "Hwnna", "y peth", "fo", "fe": north and south. */
const IT_CY =
  '(?:o|e|fo|fe|hi|hwn|hon|hwnna|honna|hwnnw|honno|hyn|hynny|hynna|y cwbl|cwbl|y cyfan|cyfan|popeth|y peth(?: i gyd)?|peth|r peth|y ffurflen|ffurflen|yr holl beth)';

export const inFormPatterns: Readonly<Partial<Record<CommandId, RegExp>>> = {
  save: whole(
    `(?:(?:im |i am |bit |a bit |too |really )*busy|not (?:right )?now|no time|cant (?:do (?:it|this) )?(?:right )?now)(?: (?:ill |i ll |i will |will |can i )?(?:(?:do|finish) ${IT} )?${LATER})?`,
    `(?:(?:can|could|may|shall) (?:i|we) |(?:i ll |ill |i will |id like to |i d like to |let me |i want to |i need to |i have to |ive got to |im going to ))(?:do|finish|complete|come back to|carry on(?: with)?|continue(?: with)?|get back to|send|fill in|save)(?: ${IT})?(?: for)? ${LATER}`,
    `(?:do|finish|save|complete) ${IT} ${LATER}`,
    '(?:can|could) (?:i|you) save (?:it|this|that|the form|my answers)(?: for later)?',
    '(?:i|id|ill|i ll|i will) (?:come|be|get) back (?:to (?:it|this|that|you) )?(?:later(?: on)?|in a (?:bit|while|minute))',
    'brb|be right back|hold that thought',
    '(?:ga|alla) i (?:ei )?(?:orffen|wneud|gwneud|gadw|ei gadw)(?: (?:hyn|hwn|fo|e|o))? (?:wedyn|nes ymlaen|yn nes ymlaen|rywbryd eto)',
    '(?:(?:fe|mi) )?(?:wna|gwnaf|wnaf|orffenna|gorffennaf|orffennaf) (?:i )?(?:e|o|hi|hyn|hwn|fe|fo)?(?: i)? ?(?:wedyn|nes ymlaen|yn nes ymlaen|yfory|fory|rywbryd eto)',
    '(?:dim|ddim) (?:nawr|rwan)|(?:rhy |dw i n |dwi n )*brysur(?: (?:nawr|rwan))?(?: (?:wedyn|nes ymlaen))?|yn nes ymlaen|rywbryd eto',
  ),
  back: whole(
    '(?:(?:im |i am )?not sure )?(?:(?:can|could) (?:i|we|you) |let me |let s |lets |i want to |i need to |id like to |please )?(?:go|take me|get) back(?: (?:one|a step|one step|a question|one question|to the (?:last|previous|one before)(?: question| one)?|a bit|again))?',
    '(?:(?:dwi|dw i)(?: n)? ddim yn siwr )?(?:(?:ga i|gawn ni|alla i|dwi isio|dwi eisiau|dw i eisiau|rhaid i mi) )?(?:mynd|fynd|cer|ewch|dos|cerwch) (?:yn ol|nol|n ol)(?: (?:un|cam|gam|cwestiwn))?',
  ),
  link: whole(
    '(?:the |my |that |this |your )?(?:link|lnk|page|map) (?:u sent |you sent |you sent me )?(?:just |still )?(?:(?:dont|doesnt|does not|didnt|wont|isnt|is not|not|aint) (?:work(?:ing)?|open(?:ing)?|load(?:ing)?)|(?:has |is |s )*(?:expired|run out|broken?|dead|gone|used))',
    '(?:i |we )?(?:cant|cannot|couldnt) (?:open|use|get into|see|load) (?:the |my |that |this |your )?(?:link|page|map)',
    '(?:dyw|dydy|dydi|nid yw) ?(?:r )?ddolen (?:ddim )?yn (?:gweithio|agor)',
  ),
  cancel: whole(
    `(?:i )?(?:dont|do not) (?:want|need|wanna|wish)(?: to)?(?: (?:do|carry on with|go on with|continue(?: with)?|send|finish|report))? ?${IT}?(?: any ?more| any longer| after all)`,
    `(?:i )?(?:dont|do not) (?:want|need|wanna|wish)(?: to)?(?: (?:do|carry on with|go on with|continue(?: with)?|send|finish|report))? ${IT}`,
    '(?:dont|do not) want (?:to )?(?:carry on|go on|continue)(?: any ?more)?',
    '(?:just |lets )?(?:forget|leave|scrap|drop|scratch|bin) (?:it|that|this|the whole thing|about it)(?: (?:then|for now))?',
    '(?:dont|do not) bother(?: with (?:it|this|that))?|cant be (?:bothered|arsed)',
    `(?:ive |i have |i )?changed my mind(?: (?:about|on) (?:it|this|that|(?:the|my|this) \\w+(?: \\w+)?))?(?: (?:so |and )?(?:please )?(?:stop|cancel)(?: (?:it|this|that|the \\w+))?| (?:i )?(?:dont|do not) (?:want|need)(?: (?:it|this|that|to|the|my|pay|report|book|send|do|rent|repair|any ?more))*)?`,
    `(?:i )?(?:dont|do not) want to (?:pay|report|book|complain|promise|sign up|apply|carry on with) ?(?:${IT}|anything|today|now)?(?: any ?more| after all)?`,
    '(?:can (?:you|i|we) |could (?:you|i|we) |i want to |id like to |i would like to |lets |just )?(?:cancel|stop)(?: (?:it|that|this|(?:the|this) (?:form|report|whole thing)))(?: (?:for now|here))?',
    '(?:its|it is|thats|that is) (?:ok|fine|all right|alright) (?:leave|forget) it|give up|i give up',
    '(?:dw i |dwi )?(?:ddim|dim) (?:eisiau|isio|moyn) (?:hyn|hwn|fo|e|o|hi|hwnnw|mynd ymlaen|parhau)(?: (?:mwyach|bellach|rhagor|nawr|rwan))?',
    `(?:jyst |jest )?(?:canslo|canslwch|cansla|canslia|stopio|stopiwch|stopia|dileu|dilewch|sgrapio|anghofio)(?: (?:am|y|yr|r))* ?${IT_CY}(?: (?:nawr|rwan|plis|i gyd|am y tro))*`,
    `(?:(?:dwi|dw i|fi|wi|ni|dan ni|dw|rydw i|rwy n|rwyf|hoffwn i?) )?(?:(?:yn|n|am|eisiau|isio|isie|moyn|angen) )+(?:canslo|stopio|rhoi(?: r|r) gorau)(?: (?:i|y|yr|r|am|ir))*(?: ?${IT_CY})?`,
    '(?:(?:dwim|dwi ?m|(?:fi|dwi|dw i|wi) (?:ddim|dim)|smo fi|sai|sa i|so fi|ddim|dim) )(?:yn |n )?(?:moyn|isio|isie|eisiau|becso)(?: (?:neud|gwneud|e|fe|hwnna|hyn|hwn|o|fo|hi|mynd ymlaen|cario mlaen|anfon|ei anfon))+(?: (?:rhagor|mwyach|bellach|rwan|nawr|mwy))?',
    '(?:na )?(?:paid|peidiwch|peidia)(?: (?:a|ag|ai))? ?(?:i |ei )?(?:anfon|hanfon|yrru|gyrru|hala|wneud|gwneud)(?: (?:o|e|fo|fe|hi|hwnna|hyn|hwn|y peth))*',
    'gadewch (?:o|e|hi|fo|lonydd iddo)|gad(?:ewch|wch)? (?:o|e|hi|fo)(?: fod)?|anghofi(?:wch|a) (?:o|e|hi|am (?:y peth|hynny|hyn))|peidiwch (?:a )?(?:phoeni|trafferthu)|paid (?:a )?(?:phoeni|trafferthu)|(?:dw i|dwi|rydw i|rwy|rwyf|fi|wi)(?: n)? wedi newid (?:fy )?meddwl(?: am .{2,30})?',
  ),
};

/** What is to be changed stays: "leave it as it was", "don't change it", "gadewch fe fel oedd". */
const LEAVE =
  '(?:(?:i|we) (?:want|d like|would like|ll|will|think|d rather) |id (?:like|rather) |ill |(?:can|could) (?:we|you|i) |to |just |lets |let s |rather )*(?:leave|keep|stick with|stay with) (?:(?:it|that|them|things|everything|(?:my|the|our) (?:old |original |first |same )?(?:one|time|day|date|visit|appointment|appt|booking|collection|promise|plan)) ?)?(?:(?:all |just )?(?:as (?:(?:it|they|things) (?:is|are|was|were)|is|planned|booked|agreed|before|arranged)|as (?:it )?(?:stands|stood)|(?:how|like|the way|where|what) (?:it|they|i) (?:is|was|are|were|had|have|has)(?: (?:been|it|booked|agreed))?|alone|the same|at that|be|unchanged|after all))';
const HAS = '(?:it|that|what i had|(?:my|the) (?:old|original|first) (?:one|time|day|date|appointment|plan))';
const DONT =
  '(?:i |we )?(?:please )?(?:dont|do not|dnt|didnt|no need to|not to|better not)(?: (?:you|actually|really|even|have|want|wanna|need|like|mean|ask|to))* (?:change|move|alter|touch|cancel|reschedule|swap)(?: (?:it|that|this|them|anything|(?:my|the|our) (?:time|day|date|visit|appointment|appt|booking|collection|promise|plan)))?(?: (?:after all|any ?more|at all|back))?';
const LEAVE_CY =
  '(?:(?:dw i|dwi|rydw i|hoffwn i|hoffwn|eisiau|isio|moyn|am|well gen i|jyst|jest) )*(?:ei )?(?:gadewch|gadwch|gad|gadael|adael|cadwch|cadwa|cadw|gadw)(?: (?:o|e|fo|fe|hi|hwn|nhw|iddo|pethau|popeth|bopeth|(?:y|yr|fy|r) (?:ymweliad|apwyntiad|amser|diwrnod|trefniant|casgliad|addewid|n?ghasgliad)))? (?:i fod|fel (?:(?:y |yr )?(?:mae|maen|oedd|ydyw|roedd)(?: (?:o|e|hi|nhw))?|y bu|o r blaen)|fod|yr un (?:fath|peth))';
const DONT_CY =
  '(?:peidiwch|paid|peidio|(?:dw i|dwi|fi|rydw i|dw|wi)? ?(?:ddim|dim)(?: (?:eisiau|isio|moyn|am))?)(?: (?:a|ag|ai|i|ei|y|yr|r|fy))* ?(?:newid|symud|canslo|chanslo|ganslo)(?: (?:o|e|fo|fe|hi|dim|dim byd|y dyddiad|yr amser|yr apwyntiad|yr addewid|wedyn|wedi r cwbl))?';
const LEAVES = `(?:${LEAVE}|${DONT}|${HAS} (?:is|was) (?:fine|ok|okay|good|better|alright|all right)(?: as (?:it is|it was|is))|${LEAVE_CY}|${DONT_CY})`;
export const leavesAsItWas: RegExp = whole(`${LEAVES}(?: (?:(?:and|just|but|so|please|a|ond) )*${LEAVES})?`);

export const notKnown: RegExp = new RegExp(
  `^${FIRST}(?:(?:i |we |im |i really |i honestly )*(?:dont|do not) (?:know|no|have (?:it|one|any|that)|remember)(?: (?:it|that|them|the (?:number|reg|reference|address)))?|(?:i |we )?(?:really |honestly )?(?:cant|cannot|couldnt) remember|idk|dunno|dno|(?:im )?not (?:too |really |100 )?(?:sure|known|certain)|unsure|no (?:idea|clue)|(?:dwi |dw i )?(?:n )?ddim yn (?:gwybod|siwr|cofio)|dim (?:syniad|clem))(?: (?:yet|sorry|it|mate|eto|sori|tbh))*$`,
);
