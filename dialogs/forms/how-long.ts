// How long something has been so, as it stands in a longer message: "since tuesday", "for 3 days now", "stopped this morning".
import { daysAfter, daysBetween } from '../../bot/dates.ts';
import { dayMeant } from '../../bot/understanding/days.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { numberIn } from '../../bot/understanding/numbers.ts';

/** In days; of "since august" there is a least and a most. */
export type Long = { readonly least: number; readonly most: number };

/** The longest of months: 30 days are within one. */
const DAYS: Readonly<Record<string, number>> = {
  hour: 0, hr: 0, minute: 0, min: 0, day: 1, night: 1, week: 7, wk: 7, fortnight: 14, month: 31, year: 365,
  awr: 0, diwrnod: 1, ddiwrnod: 1, noson: 1, wythnos: 7, pythefnos: 14, bythefnos: 14, mis: 31, fis: 31, blwyddyn: 365, flwyddyn: 365, mlynedd: 365,
}; // prettier-ignore
const FEW: Readonly<Record<string, number>> = { a: 1, an: 1, couple: 2, few: 3, several: 4 };
/** Between "for" and the number. */
const ROUGH =
  /^(?:the|just|only|about|around|roughly|at|least|well|nearly|almost|over|more|than|past|last|good|a|tua|bron|i|dros)$/;
const OVER = /^(?:over|more|dros)$/;
/** Before a length of time these say that it is that of the trouble; so do those after it. */
const LEADS = /^(?:for|ers|am|been|since|like|this|that|it|felly|on)$/;
const FOLLOWS = /^(?:now|already|ago|back|nawr|bellach|yn|straight|running)$/;
const AGES =
  /\b(?:for|been|ers) (?:\w+ ){0,3}?(?:months|years|ages|forever|donkeys years|a (?:long|good) (?:time|while)|misoedd|blynyddoedd|amser hir|oesoedd)\b|\bfor ages\b/;
const MOVED_IN = /\b(?:since|ers)(?: i)? (?:i|we|ni|mi) (?:first )?(?:moved|symud\w*)/;

/** It tells of something else that happened or is to happen: a call, a wait, a visit. */
const ELSEWHERE =
  /\b(?:wait\w*|report\w*|rang|rung|ring|phon\w*|call(?:ed|ing|s)?|told|tell|email\w*|wrote|spoke|moved|book\w*|promised|fixed|repaired|came|coming|visit\w*|appointment|rent(?:ing|ed)?|liv(?:e|ed|ing)|tenan\w*|born|baby|pregnan\w*|old|away|aros|ffonio|symud\w*|wythnosol)\b/;
/** It asks for something, or says when somebody is there: a day in it is one to come. */
const ASKS =
  /\b(?:can|could|would|will|please|need|want\w*|come|send|round|free|home|available|asap|urgent|hoffwn|allwch|eisiau|dewch|ddod|ar gael)\b/;
/** What happened then. */
const HAPPENED =
  /\b(?:broke\w*|stopp\w*|start\w*|went|gone|packed|fell|fallen|came (?:off|away|down|loose)|blew|blown|tripp\w*|crack\w*|snapp\w*|burst|notic\w*|happen\w*|smash\w*|block\w*|dropp\w*|leak\w*|drip\w*|fail\w*|died|dead|conk\w*|not|no|wont|isnt|doesnt|cant|off|out|stuck|jammed|appear\w*|dump\w*|left|torri|stopio|dechrau|ddim|gollwng|diferu|cwympo|blocio|diffodd|adael|gadael)\b/;
const CLAUSES =
  /[,.;!?\n]+|\s[-–]\s|(?<!\b(?:since|ers))\s(?=(?:can|could|would|will|please|pls|need|and|but|so|because|cos|i|we|allwch|os|ond)\s)/iu;

/**
 * All that is told of it; empty for nothing. `today` is `YYYY-MM-DD`. What could be one of two days is both.
 */
export const howLong = (text: string, today: string): readonly Long[] => [
  ...sinceDay(text, today),
  ...clausesOf(text).flatMap((clause) => {
    const said = normalise(clause);
    if (MOVED_IN.test(said)) return [LONG_AGO];
    if (ELSEWHERE.test(said) && !/\bcame (?:off|away|down|loose)\b/.test(said)) return [];
    const lengths = lengthsIn(said.split(' '));
    const ages = AGES.test(said) ? [LONG_AGO] : [];
    return lengths.length + ages.length > 0 ? [...lengths, ...ages] : happenedOn(clause, today);
  }),
];
const LONG_AGO: Long = { least: 60, most: 10_000 };

const clausesOf = (text: string): readonly string[] =>
  text.split(CLAUSES).filter((clause) => clause.trim() !== '');

/** Lengths alone, in an answer to how long it has been. */
export const lengthsSaid = (text: string): readonly Long[] => lengthsIn(normalise(text).split(' '));
const lengthsIn = (words: readonly string[]): readonly Long[] =>
  words.flatMap((unit, at) => {
    const one = DAYS[unit] ?? DAYS[unit.replace(/s$/, '')];
    if (one === undefined) return [];
    if (unit === 'days' && /^(?:for|ers)$/.test(words[at - 1] ?? '')) return [{ least: 3, most: 3 }];
    const { counts, from } = countsBefore(words, at);
    // "For weeks" may be many.
    if (/s$/.test(unit) && !(unit in DAYS) && countsBefore(words, at).counts.length === 0) return [];
    const isWhole = /^(?:all|this)$/.test(words[at - 1] ?? '') && /^(?:week|month|year)$/.test(unit);
    if (counts.length === 0) return isWhole || isLed(words, at, at) ? [{ least: one, most: one }] : [];
    let lead = from;
    while (ROUGH.test(words[lead - 1] ?? '')) lead--;
    if (!isLed(words, lead, at)) return [];
    const [least, most] = [Math.min(...counts) * one, Math.max(...counts) * one];
    // "Over a week" is more than seven days, "nearly a month" is within one.
    return words.slice(lead, from).some((each) => OVER.test(each))
      ? [{ least: least + 1, most: most + Math.max(1, one - 1) }]
      : [{ least, most }];
  });

const isLed = (words: readonly string[], from: number, at: number): boolean =>
  (from === 0 && from < at) || LEADS.test(words[from - 1] ?? '') || FOLLOWS.test(words[at + 1] ?? '');

/** The number that ends before this word, or both of "3 or 4", and where it begins. */
const countsBefore = (
  words: readonly string[],
  at: number,
): { readonly counts: readonly number[]; readonly from: number } => {
  const end = words[at - 1] === 'of' ? at - 1 : at;
  const [count, from] = countBefore(words, end);
  if (count === undefined) return { counts: [], from: at };
  if (!/^(?:or|to|neu)$/.test(words[from - 1] ?? '')) return { counts: [count], from };
  const [other, first] = countBefore(words, from - 1);
  return other === undefined ? { counts: [count], from } : { counts: [other, count], from: first };
};

const countBefore = (words: readonly string[], end: number): readonly [number | undefined, number] => {
  const last = words[end - 1] ?? '';
  if (/^\d{1,3}$/.test(last)) return [Number(last), end - 1];
  for (let took = Math.min(3, end); took > 0; took--) {
    const found = numberIn(words.slice(end - took, end));
    if (found?.took === took) return [found.value, end - took];
  }
  const few = FEW[last];
  return few === undefined
    ? [undefined, end]
    : [few, last !== 'a' && words[end - 2] === 'a' ? end - 2 : end - 1];
};

const SINCE = /\b(?:since|ers|since around|ever since)\s+((?:[^\s,.;!?]+[\s]*){1,5})/giu;

const sinceDay = (text: string, today: string): readonly Long[] =>
  [...text.matchAll(SINCE)].flatMap(([, words = '']) => {
    const tokens = words.trim().split(/\s+/);
    if (THEN.test(normalise(words))) return [];
    for (let took = tokens.length; took > 0; took--) {
      const found = dayNamed(tokens.slice(0, took).join(' '), today);
      if (found !== undefined) return [found];
    }
    return [];
  });
/** Since something that somebody did, on whatever day. */
const THEN =
  /^(?:i|we|you|they|he|she|it|your?|my|our|the (?!week|\d)|when|then|chi|i chi)\b(?! (?:weekend|penwythnos))/;

const dayNamed = (words: string, today: string): Long | undefined => {
  const said = normalise(words);
  const back = (date: string): number => daysBetween(date, today);
  const weeks = WEEKS.find(([pattern]) => pattern.test(said))?.[1];
  if (weeks !== undefined) return weeks;
  const month = MONTHS.findIndex((each) => each.test(said)) + 1;
  if (month > 0) return sinceMonth(month, today);
  const meant = dayMeant(words, today, 'back', true);
  if (meant.kind === 'day' && meant.date <= today) return { least: back(meant.date), most: back(meant.date) };
  if (meant.kind !== 'two') return undefined;
  const days = meant.dates.map(back);
  return { least: Math.min(...days), most: Math.max(...days) };
};
const WEEKS: readonly (readonly [RegExp, Long])[] = [
  [/^(?:just now|earlier|gynnau)$/, { least: 0, most: 0 }],
  [/^overnight$/, { least: 1, most: 1 }],
  [/^(?:about )?(?:the |last |this )*week ?end$|^y penwythnos$/, { least: 1, most: 7 }],
  [/^(?:about )?(?:last week|the start of (?:the|this) week|(?:yr )?wythnos (?:diwethaf|ddiwethaf|dwetha|diwetha))$/, { least: 7, most: 7 }],
  [/^(?:about )?(?:last month|(?:y )?mis (?:diwethaf|dwetha|diwetha))$/, { least: 31, most: 31 }],
  [/^(?:about )?(?:last year|last (?:summer|winter|spring|autumn)|llynedd|y llynedd)$/, { least: 60, most: 400 }],
]; // prettier-ignore
const MONTHS: readonly RegExp[] = [
  'jan(?:uary)?|ionawr', 'feb(?:ruary)?|chwefror', 'march|mis mawrth', 'april|ebrill', 'may|mai', 'june|mehefin', 'july|gorffennaf',
  'aug(?:ust)?|awst', 'sept?(?:ember)?|medi', 'oct(?:ober)?|hydref', 'nov(?:ember)?|tachwedd', 'dec(?:ember)?|rhagfyr',
].map((names) => new RegExp(`^(?:about |around |mis |last )*(?:${names})$`)); // prettier-ignore

/** From its first day to its last, the latest such month. */
const sinceMonth = (month: number, today: string): Long => {
  const [year = 0, now = 0] = today.split('-').map(Number);
  const of = month > now ? year - 1 : year;
  const first = `${of}-${String(month).padStart(2, '0')}-01`;
  const last = daysAfter(`${month === 12 ? of + 1 : of}-${String((month % 12) + 1).padStart(2, '0')}-01`, -1);
  return { least: Math.max(0, daysBetween(last, today)), most: daysBetween(first, today) };
};

/** "The shower stopped working this morning": a day beside what happened, where nothing is asked for. */
const happenedOn = (clause: string, today: string): readonly Long[] => {
  const said = normalise(clause);
  if (ASKS.test(said) || !HAPPENED.test(said) || /\b(?:since|ers)\b/.test(said)) return [];
  return [...said.matchAll(ON_A_DAY)].flatMap(
    ([words]) => dayNamed(words.replace(/^(?:on|over|at|ar) /, ''), today) ?? [],
  );
};
const ON_A_DAY =
  /\b(?:just now|earlier|gynnau|today|this (?:morning|afternoon|evening)|tonight|yesterday|last night|overnight|last (?:week|month)|(?:on |last |ar )(?:dydd )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|llun|mawrth|mercher|iau|gwener|sadwrn|sul)|ddydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|(?:over|at) the weekend|heddiw|ddoe|neithiwr|y? ?bore (?:ma|yma)|y?r? ?wythnos (?:diwethaf|ddiwethaf|dwetha))\b/g;
