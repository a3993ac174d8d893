// The words of a message that say when, taken out of it: what is left says where, or what for.

const DAY = '(?:mon|tues?|wednes|weds?|thurs?|thu|fri|satur|sat|sun)(?:day)?';
const PART = '(?:morning|morn|afternoon|evening|eve|night|nite|lunch ?time|bore|prynhawn|nos)';
const UNIT =
  '(?:hours?|hrs?|minutes?|mins?|days?|nights?|weeks?|wks?|fortnights?|months?|years?|d?diwrnod|wythnos|mis)';
const MANY =
  '(?:(?:about|around|over|nearly|almost|at least|the|past|last|just|tua|dros) )*(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|(?:a )?(?:couple|coupla|cpl)(?: of)?|(?:a )?few|several|dau|ddau|dwy|tri|tair|dair|pedair|bedair)';
/** Surely when, wherever it stands. */
const WHEN = [
  `(?:(?:early|late|earlier|first thing) )?(?:this|yesterday|tomorrow) ${PART}`,
  `(?:all|over|at|since)? ?(?:this|last) ${PART}`,
  `late last night|all (?:day|night|week)|overnight|earlier(?: (?:on|today))?|just now|right now`,
  `(?:yesterday|yday|today|tonight|2day|2nite)(?: ${PART})?`,
  `(?:all |earlier )?(?:this|last) (?:week|month|year|weekend)|(?:over|at) the weekend`,
  `(?:on |since )?(?:last|this) ${DAY}(?: ${PART})?|(?:on|since) ${DAY}(?: ${PART})?`,
  `for ${MANY} ${UNIT}(?: now)?|${MANY} ${UNIT} (?:ago|back|now|yn [oô]l)`,
  `(?:at|about|around|by|from|since) (?:about )?\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|o['’]?clock)|\\d{1,2}[:.]\\d\\d ?(?:am|pm)`,
  `since (?:the )?(?:weekend|start of (?:the|this) week|yesterday|yday|today|last (?:week|month|year|night)|(?:january|february|march|april|june|july|august|september|october|november|december|christmas|xmas|easter|summer|winter|spring|autumn))`,
  `(?:ers )?(?:y )?(?:bore|prynhawn) (?:['’]?ma|yma|hwn)|(?:ers )?(?:neithiwr|ddoe|heddiw|echdoe)|ers (?:dydd )?(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|ddydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|ers (?:${MANY} )?${UNIT}(?: (?:diwethaf|ddiwethaf))?|yr wythnos (?:diwethaf|ddiwethaf)`,
].join('|');
const JOIN = "[\\s,;:'’–-]";
const ANYWHERE = new RegExp(`(^|${JOIN}+)(?:${WHEN})(?![\\p{L}\\d'’])`, 'giu');
const AT_THE_END = new RegExp(
  `${JOIN}+(?:(?:and|it|its|happened|was|there|been|ers|since|about|around) )*(?:${WHEN})[\\s.,!?]*$`,
  'iu',
);

/** The words with none of it, a space for each. */
export const withoutTimes = (text: string): string =>
  text.replace(ANYWHERE, '$1').replace(/ {2,}/g, ' ').trim();

/** The words up to where they say when: "outside 12 elm road this morning". All of them, where nothing else would be left. */
export const beforeTimes = (text: string): string => {
  let left = text;
  for (let at = AT_THE_END.exec(left); at !== null && at.index > 0; at = AT_THE_END.exec(left))
    left = left.slice(0, at.index);
  return left;
};
