// A message without what could lead to a person: numbers, addresses of post and mail, names. What is left is for those who write the answers.
import { withoutSecrets } from './secrets.ts';

/**
 * Each becomes a word in brackets: `my name is [name], 14 Elm Road` is `my name is [name], [number] Elm Road`. Rather too much is taken
 * than too little; a name in small letters that no word announces, and few people have, may stay.
 */
export const withoutPeople = (typed: string): string =>
  RULES.reduce((text, [pattern, instead]) => text.replace(pattern, instead), withoutSecrets(typed).text)
    .replace(/(?:\[name\]\s*){2,}/g, '[name] ')
    .trim();

/** As people sign, and are spoken of. Names that are words of our answers as well (May, Grace, Bill, Will, Mark, Rose) are left out. */
const GIVEN =
  'aaron|abdul|abigail|adam|adrian|aisha|alan|alex|alexander|alice|alison|aled|alun|amanda|amelia|amir|amy|andrea|andrew|angela|angharad|ann|anna|anne|anthony|ashley|barbara|ben|benjamin|bethan|bethany|brenda|brian|bronwen|bryn|callum|cameron|carl|carol|caroline|carys|catherine|catrin|ceri|charlotte|chloe|chris|christine|christopher|claire|clare|colin|connor|craig|dafydd|daniel|danielle|darren|dave|david|dean|deborah|debbie|denise|derek|diane|donna|doris|dylan|edward|eileen|eleri|elin|elizabeth|ella|ellie|emily|emma|eric|erin|ethan|eva|fatima|ffion|fiona|frances|gareth|gary|gavin|gemma|geoff|george|geraint|glyn|gordon|graham|gwen|gwyn|gwyneth|hannah|harry|hassan|heather|henry|helen|heledd|huw|hywel|iain|ian|ibrahim|iestyn|ieuan|ifan|imran|ioan|isaac|isabella|iwan|jack|jacob|jacqueline|james|jamie|jane|janet|janice|jasmine|jason|jean|jennifer|jenny|jessica|jim|joan|joanna|joanne|joe|joseph|joshua|joyce|julia|julie|june|karen|kate|katherine|kathleen|katie|keith|kelly|ken|kenneth|kerry|kevin|khadija|kieran|kim|kirsty|kyle|laura|lauren|leah|lee|lewis|liam|lily|linda|lisa|llinos|louise|lowri|lucy|luke|maggie|mair|mandy|margaret|maria|marie|marian|martin|mary|matthew|maureen|megan|mererid|michael|michelle|mike|mohammad|mohammed|molly|muhammad|myfanwy|natalie|nathan|neil|nia|nicholas|nick|nicola|nigel|noah|nora|norman|olivia|omar|owain|owen|pamela|patricia|patrick|paul|pauline|pete|peter|philip|phil|rachel|raj|rebecca|rhian|rhiannon|rhodri|rhys|richard|robert|roger|ron|ross|ruth|ryan|sally|samantha|samuel|sandra|sara|sarah|scott|sean|sharon|sheila|shirley|sian|simon|sioned|sophia|sophie|stacey|stephanie|stephen|steve|steven|stuart|sue|susan|suzanne|sylvia|tanya|teresa|terry|thomas|tim|timothy|tina|toby|tom|tomos|tony|tracey|tracy|valerie|vera|vicky|victoria|wayne|wendy|yasmin|yvonne|zoe|zainab';
/** No second name is one of these. */
const NO_NAME =
  '(?!(?:and|or|but|is|was|has|had|at|in|on|to|the|a|an|of|from|for|with|my|our|i|we|he|she|it|who|when|what|where|how|why|please|said|says|told|came|wants|needs|about|because|not|so|can|could|ac|yn|o|i|mae|ar)\\b)';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/\S+@\S+\.\S+/gu, '[email]'],
  [/\b(?:https?:\/\/|www\.)\S+/giu, '[link]'],
  [/@\w{2,}/gu, '[name]'],
  // Postcodes, whole or their first half: https://www.gov.uk/government/publications/bulk-data-transfer-for-sponsors-xml-schema
  [/\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b/giu, '[postcode]'],
  [/\b[a-z]{1,2}\d{1,2}[a-z]?(?=\s|$|[.,])(?<!\b(?:a|m|b)\d{1,2})/giu, '[postcode]'],
  // References and account numbers, with letters before or behind.
  [/\b[a-z]{1,4}-?\d{4,}\w*\b/giu, '[number]'],
  // What stands before a street, a flat, a unit: where they live. "2 bins" and "3 weeks" stay.
  [
    /\b(?:flat|fflat|apartment|apt|unit|room|house|number|no\.?|rhif|ty|block|plot)\s*#?\s*\d+\s?[a-z]?\b/giu,
    '[number]',
  ],
  [
    /\b\d{1,4}\s?[a-d]?,?\s+(?=(?:[\p{L}'’.-]+\s+){1,3}(?:st|street|rd|road|ave?|avenue|la?ne?|close|cl|drive|dr|court|ct|row|way|terrace|place|crescent|gardens|grove|square|hill|park|view|walk|mews)\b)/giu,
    '[number] ',
  ],
  [
    /\b\d{1,4}\s?[a-d]?,?\s+(?=(?:ffordd|stryd|heol|lon|lôn|maes|rhodfa|teras|bryn|cae|clos)\b)/giu,
    '[number] ',
  ],
  // Telephones, accounts, birthdays: three figures and more, however they are spaced. A sum of money stays.
  [/(?<![£\d])(?:\+?\d[\s().\-/]{0,2}){4,}\d/gu, '[number]'],
  [/(?<![£\d.,])\d{3,}(?![\d%]|p\b)/gu, '[number]'],
  // Announced names, then a title, then those that many people have.
  [
    new RegExp(
      `\\b((?:my|her|his|their|the) (?:full |first |last |sur)?name(?: is|'?s|’s)?|(?:i am|i'?m|i’m|this is|its|it'?s) (?:called|named)|called|named|(?:fy )?enw(?: i)?(?: yw| ydy)?|regards|cheers|thanks|love from|from|gan|diolch),?\\s+((?-i:\\p{Lu})[\\p{L}'’-]+(?:\\s+(?-i:\\p{Lu})[\\p{L}'’-]+){0,2})`,
      'giu',
    ),
    '$1 [name]',
  ],
  [
    new RegExp(
      `\\b(my name(?: is|s|'s|’s)?|(?:i am|i'm|im) called|fy enw i? ?(?:yw|ydy))\\s+(?!\\[)${NO_NAME}[\\p{L}'’-]+(?:\\s+${NO_NAME}[\\p{L}'’-]+)?`,
      'giu',
    ),
    '$1 [name]',
  ],
  [
    new RegExp(
      `\\b(?:mr|mrs|miss|ms|mx|dr|prof|councillor|cllr|sir|lady|rev|cyng)\\.?\\s+${NO_NAME}(?!(?:collection|bins?|missed|calls?|the|you|out)\\b)[\\p{L}'’-]+(?:\\s+(?-i:\\p{Lu})[\\p{L}'’-]+)?`,
      'giu',
    ),
    '[name]',
  ],
  [
    new RegExp(
      `\\b(?:${GIVEN})(?:'s|’s)?\\b(?:\\s+(?:(?-i:\\p{Lu})[\\p{L}'’-]+|(?:jones|davies|williams|evans|thomas|roberts|lewis|hughes|morgan|griffiths|edwards|smith|taylor|brown|wilson|johnson|davis|patel|khan|ahmed|ali|begum|singh|kaur|hussain)\\b)){0,2}`,
      'giu',
    ),
    '[name]',
  ],
];
