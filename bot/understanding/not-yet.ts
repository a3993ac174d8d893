// What people say who have no answer yet: they go and look for it, or do not know where it is. Always the whole of a message.
import { normalise } from './normalise.ts';
import { isUnknown } from './unknown.ts';

/** "hang on", "one sec", "its on my letter, let me look", "arhoswch funud". */
export const looksForIt = (text: string): boolean =>
  text.length <= LONGEST && LOOKING.test(normalise(text).replace(/\s+/g, ' ').trim());

/** They do not know it, do not have it, or ask where it is printed. */
export const lacksIt = (text: string): boolean => {
  if (text.length > LONGEST) return false;
  const words = normalise(text);
  return isUnknown(text) || LACKING.test(words) || LACKING_CY.test(words);
};

const LONGEST = 120;
const SMALL =
  '(?:ok|okay|oh|yes|yeah|yep|no|right|so|um|umm|erm|er|hmm|sorry|soz|sori|please|pls|plz|just|but|then|now|thanks|ta|mate|love|here|somewhere|i think|think|and|ie|iawn|nawr|rwan|plis|diolch|os gwelwch yn dda)';
/** After "hang on" without how many of them. */
const WHILE = '(?:sec|secs|second|seconds|moment|moments|mo|min|mins|minute|minutes|tick|ticks|jiffy)';
const SEEK =
  '(?:look|looking|check|checking|find|finding|get|getting|go|going(?! to (?:go|going|look|check|find|get|see|fetch|grab|dig|search|have|need|got|just|im|am|gonna)\\b)|see|fetch|fetching|grab|dig|search|searching)';
const WHAT =
  '(?: (?:and (?:look|check|find|get|see)|for|at|through|in|up|out|on|to|it|that|this|one|my|the|a|look|check|find|get|see|bills?|letters?|number|reference|ref|account|rent|council tax|post|papers?|paperwork|glasses|drawer|bag|phone|card|upstairs|downstairs))*';
const AT =
  '(?:my|the|a|our|your|that|some|y|fy|r|yr) (?:\\w+ )?(?:letters?|bills?|bag|drawer|car|kitchen|room|purse|wallet|phone|email|fridge|table|paperwork|file|llythyr|bil|mil)';
const PAUSE = [
  `(?:hang|hold) (?:on|up)`,
  `wait(?: up| on)?`,
  `bear with(?: me| us)?`,
  `(?:(?:gimme|give me|need|wont be|be) )?(?:1|one|two|2|5|five|couple of|a couple of|few|a few|half a|a) ${WHILE}`,
  `(?:(?:let me|lemme|ill|i ll|i will|i need to|i have to|ive got to|i got to|gotta|gonna|going to|im|i am|am|have to|need to|got to|just) )+${SEEK}${WHAT}`,
  `(?:looking|checking|searching)${WHAT}`,
  `(?:its|it is|it s|thats|that is|that s|it must be|must be|it will be) (?:on|in|with|at|by) ${AT}`,
  '(?:its|it is) (?:upstairs|downstairs|somewhere|here somewhere)',
  'not to hand',
  '(?:aros|arhoswch|aroswch)(?: (?:am funud|am eiliad|i mi))*|dal(?:iwch)? (?:ymlaen|arni|y lein|funud)',
  '(?:un |hanner |dau )?(?:funud|munud|eiliad)',
  '(?:gad|gadewch|gadwch) i (?:mi|fi) (?:gael )?(?:edrych|weld|chwilio|wirio|nol)(?: (?:am|o|e|hi|ar|y|fy|amdano|llythyr|bil|rhif))*',
  '(?:dwi|dw i|rwy|rydw i|rwyf)(?: n|n)? (?:edrych|chwilio|mynd i (?:edrych|chwilio|nol))(?: (?:am|o|e|hi|ar|y|fy|amdano|llythyr|bil|rhif))*',
  `mae (?:o |e |r rhif |hi )?(?:ar|yn) ${AT}`,
];
const LOOKING = new RegExp(
  `^(?:${SMALL} )*(?:${PAUSE.join('|')})(?: (?:${SMALL}|${WHILE}|${PAUSE.join('|')}))*$`,
);

const IT =
  '(?:it|this|that|one|them|(?:\\w+ ){0,3}(?:number|no|ref|reference|postcode|post code|letter|bill|letters|bills|code|details))';
const LACKING = new RegExp(
  `^(?:${SMALL} )*(?:` +
    [
      `(?:i |we |ive |weve )*(?:dont|do not|havent|have not|aint|cant|cannot|can not|couldnt|didnt|never) (?:\\w+ )?(?:know|no|got|have|find|see|remember|had|get|recall)(?: (?:what|where|which))? ?(?:${IT})?`,
      `(?:i |ive |i have )?(?:lost|thrown|threw|binned|not got|got no|no)(?: away)? ${IT}`,
      `where (?:do i|can i|would i|could i|will i|should i|is|s|on|abouts)? ?(?:find|get|see|look for|look)? ?(?:${IT}|is it|is that)?`,
      `(?:what|which) (?:is |s )?(?:an? |my |the |that |this )?(?:account |rent |reference |council tax )*(?:number|reference|ref)(?: is (?:it|that))?`,
      `no (?:idea|clue)(?: (?:what|where|which))? ?(?:${IT}|it is|that is)?`,
    ].join('|') +
    `)(?: (?:is|are|on me|with me|to hand|any ?more|anywhere|though|tho|yet|from|printed|${SMALL}))*$`,
);
const IT_CY =
  '(?:o|e|hi|hwn|hwnnw|hynny|un|(?:\\w+ ){0,3}(?:rhif|cyfeirnod|nghyfeirnod|cod post|llythyr|bil|cyfrif|nghyfrif))';
const LACKING_CY = new RegExp(
  `^(?:${SMALL} )*(?:` +
    [
      `(?:dw i|dwi|rwy|rydw i|dydw i|sai|sa i)(?: n|n)? ?(?:ddim )?(?:yn )?(?:gwybod|cofio|siwr|gwbod)(?: (?:beth|ble|pa))? ?(?:yw |ydy |mae )?(?:${IT_CY})?`,
      `(?:does|sdim|does dim|nid oes) (?:gen i |gyda fi |da fi )?(?:ddim )?(?:y |r |fy )?(?:${IT_CY})(?: gen i| gyda fi)?`,
      `(?:ble|lle) (?:mae|dw i|dwi|alla i|gallaf|ga i|y mae)(?: n| i)?(?: ?(?:gweld|ffeindio|dod o hyd i|cael))? ?(?:y |r |fy )?(?:${IT_CY})?`,
      `(?:dw i |dwi |rydw i )?(?:wedi colli|methu (?:a )?(?:ffeindio|dod o hyd i|gweld|cofio)) ?(?:y |r |fy )?(?:${IT_CY})?`,
      `beth (?:yw|ydy) (?:y |r |fy )?(?:${IT_CY})`,
    ].join('|') +
    `)(?: (?:arna i|gyda fi|gen i|eto|${SMALL}))*$`,
);
