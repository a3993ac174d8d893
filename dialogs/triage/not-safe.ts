// "Is it safe to turn the lights on?", while a danger holds: what is told not to do, by the danger and by what they ask about. Welsh is a draft until a translator has approved it.
import type { NotSafe } from '../../bot/dangers.ts';
import type { Both } from '../../bot/model.ts';

const I = '(?:i|we|he|she|my \\w+|the kids|the children)';
const SAFE = '(?:safe|ok|okay|alright|all right|fine|saff|ddiogel|diogel|iawn)';
/** What may be asked in one word more: "how can I" and "until it is safe" ask something else, or nothing. */
const NOT_AFTER =
  '(?<!\\b(?:how|where|what|who|when|why|which|until|till|once|unless|before|after|sut|ble|pryd|beth|pwy|nes) )';
const IS_SAFE = [
  `(?:is|isnt|will|would) (?:it|that|this) (?:be )?(?:(?:still|now|really|not) )?${SAFE}(?: now)?(?: for ${I}| for me| for us)?(?: to| if ${I})?`,
  `you (?:think|reckon|sure|know if) (?:that )?(?:it is|its|it will be) ${SAFE}(?: now)?(?: for ${I}| for me| for us)?(?: to| if ${I})?`,
  `(?:am|are) ${I}(?: (?:ok|okay|safe|alright|allowed|all right))+(?: to)?`,
  `(?:ydy|ydi|yw|fydd|fyddai) (?:hi n|hin|hi|o n|on|e n|en|hynny n)(?: yn)? ?${SAFE}(?: i mi| i ni| i fi)?(?: i| os)?`,
];
const MAY = [
  `(?:can|could|may|shall|should) ${I}`,
  ...IS_SAFE,
  '(?:ga|gaf|gawn|gaiff|alla|allaf|allwn|all|fedra|fedraf|fedrwn|ddylwn|ddylem) (?:i|ni|o|hi)',
];
const QUESTION = `${NOT_AFTER}\\b(?:${MAY.join('|')}) (?:(?!not\\b|keep\\b|avoid\\b)\\w+ ){0,3}?`;
const asked = (...ways: readonly string[]): RegExp => new RegExp(`${QUESTION}(?:${ways.join('|')})\\b`);

const IN = asked(
  '(?:go|going|get|come|pop|nip|run|head|be|step|walk|move)(?: back)? (?:in|into|inside|indoors)',
  '(?:go|going|get|come|head|move|run|nip|pop) back|(?:go|get|be) near',
  'enter|re enter|return',
  '(?:fynd|mynd|dod|ddod|redeg|camu) (?:yn (?:ol|nol)|nol|ol|i mewn|mewn)',
  'ddychwelyd|dychwelyd|fynd yn agos',
);
const DEVICES =
  '(?:lights?|lamps?|switch(?:es)?|sockets?|plugs?|plug it in|electric\\w*|power|kettle|tele|telly|tv|radio|heat(?:er|ing)s?|boiler|shower|microwave|charger|fan|washing machine|cooker|oven|hob|toaster|appliances?|extension lead|golau|goleuadau|olau|oleuadau|switsh\\w*|soced\\w*|plwg|blwg|plygiau|trydan|drydan|tegell|degell|teledu|deledu|gwres|boeler|foeler|cawod|gawod|popty|bopty|ffwrn)';
const ON =
  '(?:turn|turning|switch|switching|put|putting|use|using|try|trying|touch|touching|have|plug|plugging|press|pressing|flick|run|boil|charge|reset|(?:troi|droi|rhoi|roi|defnyddio|ddefnyddio|cyffwrdd|gyffwrdd|pwyso|bwyso|berwi|ferwi|gynnau|cynnau)r?)';
const either = (...ways: readonly RegExp[]): RegExp => new RegExp(ways.map(({ source }) => source).join('|'));
/** "Are the lights OK to use". */
const ARE_SAFE = new RegExp(
  `${NOT_AFTER}\\b(?:is|are|ydy|ydi|yw) (?:the |my |our |r )?(?:\\w+ )?${DEVICES} (?:still |now |n |yn )?${SAFE}\\b`,
);
/** Off at the mains is another matter, but in gas no switch is good. */
const POWER = either(asked(`${ON}(?! off)(?: (?!off\\b)\\w+){0,4}? ${DEVICES}(?! off\\b)`), ARE_SAFE);
const SWITCHES = either(asked(`${ON}(?: \\w+){0,4}? ${DEVICES}`), ARE_SAFE);
const FLAME = asked(
  '(?:light|strike|have|use|burn)(?: \\w+){0,3}? (?:cig\\w*|fags?|ciggy|smoke|vape|hob|cooker|oven|gas|candles?|match(?:es)?|lighter|fire|barbecue|bbq|joint|pipe|stove)',
  'smoke|vape|cook|light up|turn(?: \\w+){0,3}? (?:hob|cooker|oven|gas|stove)(?: \\w+)? on|turn on(?: \\w+){0,2}? (?:hob|cooker|oven|gas|stove)',
  '(?:tanio|danio|cynnau|gynnau|goleuo)r?|ysmygu|smygu|smocio|coginio|goginio',
);
const WINDOWS = asked(
  '(?:open|opening|agorr?)(?: \\w+){0,4}? (?:windows?|ffenestr?i?|ffenest|doors? and windows?)',
);
const PHONE = asked(
  '(?:use|using|ring|call|phone|make a call|defnyddior?|ddefnyddior?|ffonior?)(?: \\w+){0,3}? (?:phone|mobile|inside|indoors|in here|from here|from inside|ffon|or ty|dan do)',
);
const DOORS = asked(
  '(?:force|open|prise|pry|pull|push|lever|climb|climbing|jump|get|crawl|squeeze|agorr?|gorfodir?|dringo|ddringo|neidio|wthio|gwthio)(?: \\w+){0,4}? (?:doors?|out|through|hatch|drws|drysau|allan|mas)',
);
const LIFT = asked(
  '(?:use|take|get in|go in|defnyddior?|ddefnyddior?|cymryd|gymryd)(?: \\w+){0,2}? (?:lifts?|elevator|lifft)',
);
const DOG = asked(
  '(?:catch|grab|hold|touch|stroke|approach|feed|chase|trap|go near|get near|dalr?|ddalr?|cyffwrdd|gyffwrdd)(?: \\w+){0,3}? (?:it|dog|him|her|ci|o|fo|hi)',
  '(?:go|get|come|be)(?: back)? (?:out|outside)|(?:fynd|mynd)(?: yn ol)? allan',
);
const WATER = asked(
  '(?:go|walk|wade|drive|swim|get|step|stand|fynd|mynd|cerdded|gerdded|gyrru|yrru|sefyll)(?: \\w+){0,2}? (?:water|flood\\w*|through it|in it|dwr|llifogydd)',
);

const GAS: Both = {
  en: 'Stay outside, and do not go back in for anything.',
  cy: 'Arhoswch y tu allan, a pheidiwch â mynd yn ôl i mewn am ddim byd.',
};
const SPARK: Both = {
  en: "Don't use switches, sockets, flames or a phone indoors. Stay outside.",
  cy: 'Peidiwch â defnyddio switshis, socedi, fflamau na ffôn dan do. Arhoswch y tu allan.',
};
const WINDOWS_SHUT: Both = {
  en: 'Get out first, and do not go back in to open windows.',
  cy: 'Ewch allan yn gyntaf, a pheidiwch â mynd yn ôl i mewn i agor ffenestri.',
};
const CO: Both = {
  en: "Stay out in the fresh air. Don't go back inside.",
  cy: 'Arhoswch allan yn yr awyr iach. Peidiwch â mynd yn ôl i mewn.',
};
const ELECTRIC: Both = {
  en: "Keep away from it. Don't touch it, or any switch or socket near it.",
  cy: "Cadwch draw oddi wrtho. Peidiwch â'i gyffwrdd, na chyffwrdd ag unrhyw switsh neu soced yn ei ymyl.",
};
const LEAK: Both = {
  en: "Keep away from wet lights and sockets. Don't touch a switch near the water.",
  cy: 'Cadwch draw o oleuadau a socedi gwlyb. Peidiwch â chyffwrdd â switsh yn ymyl y dŵr.',
};
const FIRE: Both = {
  en: "If you are out, stay out. Don't go back in for anything.",
  cy: 'Os ydych allan, arhoswch allan. Peidiwch â mynd yn ôl i mewn am ddim byd.',
};
const STRUCTURE: Both = {
  en: "Keep well away. Don't go back in.",
  cy: 'Cadwch yn ddigon pell. Peidiwch â mynd yn ôl i mewn.',
};
const FLOOD: Both = {
  en: 'Keep out of the water and away from electrics.',
  cy: "Arhoswch allan o'r dŵr a chadwch draw o drydan.",
};
const FUEL: Both = {
  en: "Keep away from it, and don't smoke or use anything that could spark.",
  cy: 'Cadwch draw, a pheidiwch ag ysmygu na defnyddio dim a allai greu gwreichion.',
};
const LIFT_STAYS: Both = {
  en: "Don't force the doors or climb out.",
  cy: "Peidiwch â gorfodi'r drysau na dringo allan.",
};
const NO_LIFT: Both = { en: "Don't use the lift.", cy: "Peidiwch â defnyddio'r lifft." };
const DOG_STAYS: Both = {
  en: "Stay somewhere safe. Don't go near the dog or try to catch it.",
  cy: 'Arhoswch mewn lle diogel. Peidiwch â mynd yn agos at y ci na cheisio ei ddal.',
};

/** Whatever is asked about: what a danger says nothing of by itself is answered with its line. */
const ANY = [IN, SWITCHES, FLAME, WINDOWS, PHONE, DOORS, LIFT, DOG, WATER];
const ASKS = new RegExp(
  `\\b(?:${IS_SAFE.join('|')})|\\b(?:is|isnt|will|would) (?:it|that|this) (?:be )?(?:dangerous|risky|a risk)|\\b(?:when|how soon|how long before) (?:can|could) ${I} (?:go|get|come|use|turn|switch|move)|\\b${MAY[0]} (?:\\w+ ){0,2}?(?:stay|sleep|wait|remain|stop here|leave|get out|go out|turn\\b.* off|switch\\b.* off)|\\b(?:yw|ydy|ydi) (?:hi n|hin)(?: yn)? ?(?:beryglus|peryglus)|\\bpryd (?:ga|gaf|gawn|alla|allaf) (?:i|ni)\\b|\\b${MAY.at(-1)} (?:\\w+ ){0,2}?(?:aros|gysgu|cysgu|adael|gadael|diffodd|ddiffodd)\\b`,
);

/** Nobody is told not to get out, nor to leave a window shut who may need the air. */
export const notSafe: NotSafe = {
  asks: (words) => ASKS.test(words) || ANY.some((each) => each.test(words)),
  no: {
    gas: [
      [WINDOWS, WINDOWS_SHUT],
      [SWITCHES, SPARK],
      [FLAME, SPARK],
      [PHONE, SPARK],
      [IN, GAS],
    ],
    co: [
      [WINDOWS, WINDOWS_SHUT],
      [SWITCHES, CO],
      [FLAME, CO],
      [IN, CO],
    ],
    fire: [
      [LIFT, NO_LIFT],
      [IN, FIRE],
    ],
    electric: [
      [POWER, ELECTRIC],
      [IN, ELECTRIC],
    ],
    leak: [[POWER, LEAK]],
    flood: [
      [POWER, FLOOD],
      [WATER, FLOOD],
    ],
    structure: [
      [POWER, STRUCTURE],
      [IN, STRUCTURE],
    ],
    fuel: [
      [SWITCHES, FUEL],
      [FLAME, FUEL],
      [IN, FUEL],
    ],
    lift: [[DOORS, LIFT_STAYS]],
    dog: [[DOG, DOG_STAYS]],
  },
};
