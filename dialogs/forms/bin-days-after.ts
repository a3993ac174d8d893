// What people ask when they have been told their bin days: "and after that?", "and the green one", "what about xmas", "is that today?".
import { localTime } from '../../bot/dates.ts';
import type { Both, Field, Json, Moment } from '../../bot/model.ts';
import { dayMeant } from '../../bot/understanding/days.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { binsSaid, saysGreen } from './bins-said.ts';
import { BINS } from './collections-said.ts';
import type { Bin } from '../../bot/services/collections.ts';

/** `later`: those after what was told; with `+1` what comes after that, with `+2` after these, and so on; `holidays`: over Christmas and New Year; a bin; a date, as `YYYY-MM-DD`. */
export type AskedAfter = string;

const AND =
  '(?:(?:and|ok|okay|right|so|but|oh|then|thanks|ta|cheers|a|ac|ar|ond|iawn|diolch|beth am|what about|how about|wat about|wot about|what of|when is|whens|when does|when do|pryd mae|pryd maer|is|does|do|ydy|yw)\\b ?)*';
const END =
  '(?: (?:then|please|pls|plz|tho|though|now|go|goes|out|collected|due|plis|te|felly|yn mynd|allan))*';
const whole = (words: string): RegExp => new RegExp(`^${AND}(?:${words})${END}$`);

const LATER = whole(
  '(?:the )?(?:(?:one|ones|time|week|weeks|collection)s? )?(?:after (?:that|this|those|them)(?: ones?)?|after next(?: week)?)|(?:the )?(?:next|following) (?:one|ones|few|couple|time)(?: after(?: (?:that|this))?)?|(?:any )?more(?: (?:dates|days))?|(?:the )?(?:week|one) after|(?:the )?rest(?: of (?:the|this) (?:month|year))?|(?:y |r )?(?:un |rhai |wythnos )?(?:ar ol|wedyn|nesaf)(?: (?:hynny|hwnna|hwnnw|ny|hyn))?|mwy(?: o ddyddiadau)?',
);
const HOLIDAYS = whole(
  '(?:(?:at|over|on|for|during|it|after|just after|before|dros|adeg|ar|the|y|r|are they coming|do they come|does it change|is it different|will they come|they come) )*(?:christmas|xmas|chrimbo|crimbo|new ?year|new years|christmas (?:day|eve|week)|boxing day|christmas and new year|xmas and new year|nadolig|dolig|flwyddyn newydd|blwyddyn newydd|nadolig a r flwyddyn newydd)(?: (?:week|time))?',
);
const COLOUR = 'green|blue|black|brown|gwyrdd|werdd|glas|las|du|ddu|brown';
const BIN = whole(
  `(?:(?:the|my|our|your|y|yr|r|ar|fy|when|pryd|that) )*(?:(?:${COLOUR}) (?:one|ones|bin|bins|box|boxes|un|bin)|(?:un|bin|biniau|bocs|rhai) (?:${COLOUR})|${COLOUR}|(?:recycling|rubbish|food|food waste|general waste|garden|garden waste|caddy|food caddy|cardboard|glass)(?: (?:one|ones|bin|bins|box))?|(?:bin |gwastraff )?(?:ailgylchu|sbwriel|bwyd|gardd|cadi))`,
);
const DAY = whole(
  '(?:(?:it|they|that|this|these|those|the|on|for|any|hynny|hwnna|o|e|fe|nhw|maen nhw|collected|going|goes|go|out|ar|are|not|yn|and|n) )*(?:today|tomorrow|tonight|tomorow|this week|next week|(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|heddiw|yfory|heno|yr wythnos (?:hon|nesaf)|(?:dydd |ddydd )(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)|llun|mawrth|mercher|iau|gwener|sadwrn|sul)',
);
const WEEKS = /\b(?:this|next) week\b|\bwythnos (?:hon|nesaf)\b/;

/** On normalised words. */
export const askedOn: readonly RegExp[] = [LATER, HOLIDAYS, BIN, DAY];

/** Never asked: it is read in the words that open the form anew. */
export const asksAfter: Field<AskedAfter, never> = {
  english: { ask: 'What else about these dates?', label: 'Asked' },
  open: false,
  parse: () => ({ ok: false, why: NONE }),
  accepts: (stored): stored is AskedAfter => typeof stored === 'string',
  spots: (text, _, at) => askedAfter(text, at),
  further: (value, before) => {
    const { what, times } = askedOnFrom(before);
    return value === 'later' && what !== '' ? `${what}+${times + 1}` : value;
  },
  show: (value) => value,
};

/** What was asked first, and how often what comes after. */
export const askedOnFrom = (asked: Json): { readonly what: string; readonly times: number } => {
  const [what = '', times = '0'] = typeof asked === 'string' ? asked.split('+') : [];
  return { what, times: Number(times) };
};

const NONE: Both = { en: '', cy: '' };

/** Only where the whole of it asks on: a colour in a longer message is of a bin that they tell of. */
const askedAfter = (text: string, at: Moment | undefined): AskedAfter | undefined => {
  const said = normalise(text);
  if (said.length > LONGEST) return undefined;
  if (LATER.test(said)) return 'later';
  if (HOLIDAYS.test(said)) return 'holidays';
  if (BIN.test(said)) return saysGreen(said) ? 'green' : binNamed(said);
  if (!DAY.test(said) || at === undefined) return undefined;
  if (WEEKS.test(said)) return /\b(?:next|nesaf)\b/.test(said) ? 'next-week' : 'this-week';
  const { date: today } = localTime(at.now, at.timeZone);
  const day = dayMeant(said.replace(SPEAKS, '').replace(/days$/, 'day'), today, 'ahead');
  return 'date' in day ? day.date : undefined;
};
const LONGEST = 80;
const SPEAKS = new RegExp(
  `^${AND}(?:(?:it|they|that|this|these|those|the|on|for|any|hynny|hwnna|o|e|fe|nhw|collected|going|goes|go|out|ar|are|not|n) )*`,
);

const binNamed = (said: string): Bin | undefined => {
  const named =
    binsSaid(said)?.[0] ??
    binsSaid(`${/\b(?:black|blue|brown)\b/.exec(said)?.[0] ?? ''} bin`)?.[0] ??
    inWelsh(said);
  return named !== undefined && named in BINS ? (named as Bin) : undefined;
};
const inWelsh = (said: string): Bin | undefined =>
  /\b(?:du|ddu)\b/.test(said) ? 'rubbish' : /\b(?:glas|las)\b/.test(said) ? 'recycling' : undefined;
