// What is said of a day, English and Welsh, made symbols: "a week on Fri" is `week W5`, "12fed o Fawrth" is `O12 M3`.
import { distance, nearby } from './distance.ts';
import { numberIn, ordinalIn } from './numbers.ts';

/**
 * Symbols with one space between: `W0` to `W6` a weekday (0 is Sunday), `M1` to `M12` a month, `O12` a day of a month, `N12` a
 * number, `Y2027` a year, `R0` today, `R1` tomorrow, `D12/3/27` and `I2027-03-12` dates, `E-2` days from Easter Sunday, `!` what
 * leaves it open, `week`, `next` and their like, `_` for any other word.
 */
export const daySymbols = (typed: string): string => {
  const tokens = plain(typed).match(TOKENS) ?? [];
  const symbols: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const ordinal = ordinalIn(tokens.slice(at, at + 2));
    const number = numberIn(tokens.slice(at, at + 4));
    if (ordinal !== undefined) {
      symbols.push(`O${ordinal.value}`);
      at += ordinal.took - 1;
    } else if (number !== undefined && COUNTED.test(tokens[at + number.took] ?? '')) {
      // "The Friday one" is no number, "one week" is.
      symbols.push(`N${number.value}`);
      at += number.took - 1;
    } else symbols.push(symbolOf(tokens[at] ?? '', tokens[at - 1] ?? '', tokens[at + 1] ?? ''));
  }
  const words = symbols.filter((symbol) => symbol !== '').join(' ');
  return words.replace(TIMES, '_').replace(/\bthis(?: this)+\b/g, 'this');
};

const TOKENS = /\d{4}[-/.]\d\d?[-/.]\d\d?|\d+(?:[./-]\d+)+|\d+[a-z]*|[a-z]+|[£€$]/g;

const plain = (typed: string): string => {
  const text = typed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʼ`´]s?\b|['’‘ʼ`´]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(CLOCK, ' at 1 ')
    .replace(/\b(\d\d)(\d\d)(20\d\d)\b/g, '$1/$2/$3')
    .replace(/\b(20\d\d)(0[1-9]|1[0-2])(\d\d)\b/g, '$1-$2-$3')
    .replace(/\b(\d\d?)(?:st|nd|rd|th)?[,./\\ -]+(\d\d?)[,./\\ -]+(20\d\d)\b/g, '$1/$2/$3');
  return PHRASES.reduce((all, [said, meant]) => all.replace(said, meant), text);
};

/** A time of day, which is taken for any other: "at 1". */
const CLOCK =
  /\b(?:(?:half|quarter|hanner awr|chwarter)(?: past| to| wedi| i)? (?:\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\d\d?(?:[.:]\d\d)? ?(?:am|pm|noon|yb|yp)\b|\d\d?:\d\d(?!\d)|\d\d? ?o ?clock)/g;

/** Days that have a name, and phrases that are one word. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:christmas|xmas|crimbo) eve\b|\bnoswyl (?:y )?nadolig\b/g, '24/12'],
  [/\b(?:christmas|xmas|crimbo) day\b|\bdydd nadolig\b/g, '25/12'],
  [/\bboxing day\b|\b(?:dydd )?(?:gwyl )?(?:san )?steffan\b/g, '26/12'],
  [/\bnew years? eve\b|\bnye\b|\bnos galan\b(?! gaeaf)/g, '31/12'],
  [/\bnew years? day\b|\bdydd calan\b/g, '1/1'],
  [/\b(?:st|saint) davids? day\b|\b(?:dydd )?gwyl d?dewi\b/g, '1/3'],
  [/\bgood friday\b|\b(?:dydd )?gwener y groglith\b/g, 'goodfriday'],
  [/\beaster sunday\b|\b(?:dydd )?sul y pasg\b/g, 'eastersunday'],
  [/\beaster monday\b|\b(?:dydd )?llun y pasg\b/g, 'eastermonday'],
  [/\bfirst thing\b|\b(?:any ?time|all day|what day|which day|that day|one day|same day)\b/g, ' '],
  [/\bb4\b/g, 'before'],
  [/\bnights? before last\b|\bnites? before last\b/g, 'day before yesterday'],
  [/\b(?:la?st|l8st) ?(?:night|nite|nyt|evening|eve)\b/g, 'yesterday'],
  [/\b(?:a )?(?:couple|coupla|cpl)(?: of)? (?=days?|nights?|nites?|weeks?|wks?)/g, '2 '],
  [/\ba (?=(?:day|night|nite) (?:ago|back)\b)/g, '1 '],
  [/\b(days?|weeks?|wks?|nights?|nites?) back\b/g, '$1 ago'],
  [/\b(?:nights?|nites?)(?= ago\b)/g, 'days'],
  [
    /(?:\b(?:\d+|an?|one|two|three|couple(?: of)?|few|half an) ?)(?:hours?|hrs?|mins?|minutes?) ago\b/g,
    'today',
  ],
  [/^\W*(?:earlier|(?:just|right) now|now)\W*$/g, 'today'],
  [
    /\bthis (?:morn(?:ing?)?|afternoon|evening|aft|eve)\b|\b(?:bore|prynhawn|pnawn) (?:yma|ma|hwn)\b/g,
    'today',
  ],
  [/\b(from|o) (?:now|nawr|rwan)\b/g, 'from today'],
  [/\bd?deuddydd\b/g, '2 days'],
  [/\bd?tridiau\b|\bdridiau\b/g, '3 days'],
  [/\byn ol\b/g, 'ago'],
  [/\bar ol\b/g, 'after'],
  [/\bnos fawrth\b|\bd?dydd mawrth\b/g, 'tuesday'],
];

/** What follows a number in words where that counts or dates. */
const COUNTED =
  /^(?:days?|weeks?|wks?|fortnights?|ddiwrnod|diwrnod|wythnos)$|^(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/;

/** A time of day with its word before it says nothing of the day: "at 9", "after 5", "between 9 and 12". */
const TIMES = /\b(?:at|from|after|before|between) N\d+(?: (?:_ )?N\d+)?(?! (?:M|week|days|fortnight))/g;

const said = (all: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(all).flatMap(([symbol, words]) => words.split(' ').map((word) => [word, symbol] as const)),
  );

const WORDS = said({
  W0: 'sunday sun sul',
  W1: 'monday mon llun',
  W2: 'tuesday tues tue teusday',
  W3: 'wednesday weds wed wensday wendsday wednsday wenesday mercher fercher',
  W4: 'thursday thurs thur thu iau thursdy',
  W5: 'friday fri gwener wener',
  W6: 'saturday sat satday satdy sadwrn',
  '!': 'sundays mondays tuesdays wednesdays thursdays fridays saturdays or neu until till til except heblaw every each any bob unrhyw weekend weekends penwythnos weekday weekdays months misoedd year years blwyddyn end start beginning mid middle diwedd dechrau canol half term bank holiday hanner gwyl within £ € $ by erbyn tan rhyw beginnning',
  M1: 'january jan ionawr ion',
  M2: 'february feb febuary feburary chwefror chwef',
  M3: 'march mar fawrth mawrth',
  M4: 'april apr ebrill ebr',
  M5: 'may mai fai',
  M6: 'june jun mehefin fehefin',
  M7: 'july jul gorffennaf orffennaf',
  M8: 'august aug awst',
  M9: 'september sept sep medi fedi',
  M10: 'october oct hydref',
  M11: 'november nov tachwedd dachwedd',
  M12: 'december dec rhagfyr ragfyr',
  R0: 'today 2day tdy heddiw tonight 2nite tonite heno',
  R1: 'tomorrow tommorow tommorrow tomorro tomorow tomoro tomora tomo tomoz 2moro 2morrow 2mrw 2morow tmrw tmr tmrow tmw tmoz 2moz yfory fory',
  R2: 'trennydd drennydd overmorrow',
  'R-1': 'yesterday yday yest ysterday yesterdy yestday ddoe neithiwr',
  'R-2': 'echdoe echnos',
  'E-2': 'goodfriday',
  E0: 'eastersunday',
  E1: 'eastermonday',
  month: 'month mis',
  week: 'week weeks wk wks wythnos wythnosau',
  fortnight: 'fortnight pythefnos bythefnos',
  days: 'day days diwrnod ddiwrnod diwrnodau',
  next: 'next nxt nesaf nesa following',
  this: 'this coming yma hwn',
  last: 'last past diwethaf diwetha ddiwethaf ddiwetha',
  ago: 'ago',
  in: 'in mewn ymhen',
  time: 'time',
  at: 'at about around tua am',
  from: 'from',
  after: 'after',
  before: 'before cyn',
  between: 'between rhwng',
  not: 'not but cant cannot dont wont isnt nid nad ddim',
  '': 'the on of a an for please pls plz ar y yr i o yn dydd ddydd nos st nd rd th',
});

/** Long enough that a slip in it is still the word. */
const LONG = [...WORDS].filter(([word, symbol]) => word.length >= 6 && /^[WMR]/.test(symbol));

const symbolOf = (token: string, before: string, after: string): string => {
  if (/^\d{4}\D/.test(token)) return `I${token.replace(/[/.]/g, '-')}`;
  if (/^\d+[./-]/.test(token)) return `D${token.replace(/[.-]/g, '/')}`;
  const [, digits = '', ending = ''] = /^(\d+)([a-z]*)$/.exec(token) ?? [];
  if (digits !== '' && !WORDS.has(token)) {
    if (ORDINAL.test(ending)) return `O${Number(digits)}`;
    const word = WORDS.get(ending) ?? '';
    if (ending === '') return digits.length === 4 ? `Y${digits}` : `N${Number(digits)}`;
    // "3days", "12mar": the number and its word, written as one.
    return /^(?:M|days|week)/.test(word) ? `N${Number(digits)} ${word}` : '_';
  }
  // March and Tuesday are one word in Welsh: beside a number it is the month.
  if (token === 'mawrth') return [before, after].some((each) => /^\d/.test(each)) ? 'M3' : 'W2';
  return WORDS.get(token) ?? alike(token);
};

const ORDINAL = /^(?:st|nd|rd|th|fed|af|il|ail|ydd|ed|eg|ain)$/;

/** The symbol of the words that are a slip away, if that is one symbol: "thuesday" may be two days. */
const alike = (token: string): string => {
  if (token.length < 5) return '_';
  const near = LONG.filter(([word]) => nearby(token, word)).map(([word, symbol]) => ({
    symbol,
    off: distance(token, word, 2),
  }));
  const least = Math.min(...near.map(({ off }) => off));
  const [symbol = '_', ...others] = new Set(
    near.filter(({ off }) => off === least).map((each) => each.symbol),
  );
  return others.length === 0 ? symbol : '!';
};
