// What a duty manager writes, read: every mistake with a sentence that says what to do, on the page and on a laptop alike.
import type { Postcodes } from '../content.ts';
import { instantOf, daysAfter, localTime } from '../dates.ts';
import type { Both } from '../model.ts';
import { namesIn } from '../services/streets.ts';
import { timeOfDayIn } from '../time-of-day.ts';
import type { NoticeArea, NoticeText } from './notice.ts';

/** A text message and a half: with what stands around it, it is three at most. */
export const TEXT_MAX = 240;
const PLACES_MAX = 20;
const STREET_MAX = 60;

/** As it was typed. Streets and postcodes are parted by commas or lines; `time` is `HH:MM`, on `day`. */
export type Typed = {
  readonly topics: readonly string[];
  readonly everybody: boolean;
  readonly streets: string;
  readonly postcodes: string;
  readonly en: string;
  readonly cy: string;
  readonly time: string;
  readonly day: string;
};
export type NoticeField = 'topics' | 'streets' | 'postcodes' | 'en' | 'cy' | 'time';
export type Wrong = readonly (readonly [field: NoticeField, why: Both])[];
export type ReadNotice = {
  readonly topics: readonly string[];
  readonly area?: NoticeArea;
  readonly text: NoticeText;
  readonly until?: string;
};
export type Reading = {
  readonly kinds: readonly string[];
  readonly postcodes: Postcodes;
  /** The only site that may be linked to. */
  readonly site: string;
  readonly timeZone: string;
  readonly now: Date;
};
type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Both };

/** All that is wrong at once. */
export const readNotice = (
  typed: Typed,
  reading: Reading,
): { readonly ok: true; readonly notice: ReadNotice } | { readonly ok: false; readonly wrong: Wrong } => {
  const topics = typed.topics.filter((each) => reading.kinds.includes(each));
  const area = readArea(typed, reading);
  const words = readWords(typed, reading);
  const wrong: Wrong = [
    ...(topics.length === 0 ? [['topics', SAY_WHAT] as const] : []),
    ...(area.ok ? [] : area.wrong),
    ...(words.ok ? [] : words.wrong),
  ];
  if (!area.ok || !words.ok || wrong.length > 0) return { ok: false, wrong };
  return { ok: true, notice: { topics, ...(area.area && { area: area.area }), ...words.words } };
};

export type Words = { readonly text: NoticeText; readonly until?: string };

/** The words alone, for a change. @param may be empty: nothing new is said then */
export const readWords = (
  { en, cy, time, day }: Pick<Typed, 'en' | 'cy' | 'time' | 'day'>,
  { site, timeZone, now }: Pick<Reading, 'site' | 'timeZone' | 'now'>,
  { mayBeEmpty = false }: { readonly mayBeEmpty?: boolean } = {},
): { readonly ok: true; readonly words: Words } | { readonly ok: false; readonly wrong: Wrong } => {
  const english = textIn(en, site);
  const welsh = textIn(cy, site);
  const until = untilIn(time, day, timeZone, now);
  const isMissing = english.ok && english.value === '' && !(mayBeEmpty && welsh.ok && welsh.value === '');
  const wrong: Wrong = [
    ...(english.ok ? [] : [['en', english.why] as const]),
    ...(isMissing ? [['en', SAY_SOMETHING] as const] : []),
    ...(welsh.ok ? [] : [['cy', welsh.why] as const]),
    ...(until.ok ? [] : [['time', until.why] as const]),
  ];
  if (!english.ok || !welsh.ok || !until.ok || wrong.length > 0) return { ok: false, wrong };
  const text = { en: english.value, ...(welsh.value === '' ? {} : { cy: welsh.value }) };
  return { ok: true, words: { text, ...(until.value === undefined ? {} : { until: until.value }) } };
};

const readArea = (
  { everybody, streets, postcodes }: Typed,
  { postcodes: within }: Reading,
): { readonly ok: true; readonly area?: NoticeArea } | { readonly ok: false; readonly wrong: Wrong } => {
  const names = partsIn(streets);
  const codes = partsIn(postcodes).map((each) => postcodePart(each, within));
  const isNone = names.length === 0 && codes.length === 0;
  const unread = partsIn(postcodes).find((_, index) => codes[index] === undefined);
  const badStreet = names.find(
    (each) => each.length > STREET_MAX || namesIn(each).length === 0 || /[{}<>]/.test(each),
  );
  const wrong: Wrong = [
    ...(isNone && !everybody ? [['streets', SAY_WHERE] as const] : []),
    ...(!isNone && everybody ? [['streets', ONE_OF_BOTH] as const] : []),
    ...(badStreet === undefined ? [] : [['streets', streetWrong(badStreet)] as const]),
    ...(names.length + codes.length > PLACES_MAX ? [['streets', TOO_MANY] as const] : []),
    ...(unread === undefined ? [] : [['postcodes', postcodeWrong(unread, within)] as const]),
  ];
  if (wrong.length > 0) return { ok: false, wrong };
  return isNone
    ? { ok: true }
    : { ok: true, area: { streets: names, postcodes: codes.filter((each) => each !== undefined) } };
};

const partsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((each) => each.replace(/\s+/g, ' ').trim())
      .filter((each) => each !== ''),
  ),
];

/** `nm42qp` is NM4 2QP, `nm4 2` the sector, `nm4` the district. */
export const postcodePart = (typed: string, { areas }: Pick<Postcodes, 'areas'>): string | undefined => {
  const said = typed
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, '')
    .trim();
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/.exec(said);
  const part = whole ?? /^([A-Z]{1,2}\d[A-Z\d]?)(?: (\d))?$/.exec(said);
  if (part === null) return undefined;
  const [, outward = '', inward] = part;
  if (!areas.includes(/^[A-Z]+/.exec(outward)?.[0] ?? '')) return undefined;
  return inward === undefined ? outward : `${outward} ${inward}`;
};

/** Content, and no template: nothing in it is filled in, and it leads to no other site. */
const textIn = (typed: string, site: string): Read<string> => {
  const value = typed
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (value.length > TEXT_MAX) return { ok: false, why: tooLong(value.length) };
  if (/[{}<>]/.test(value)) return { ok: false, why: NO_SIGNS };
  const link = value.match(LINK)?.find((each) => !isOurs(each, site));
  return link === undefined ? { ok: true, value } : { ok: false, why: notOurs(link, site) };
};
const LINK = /\b[a-z]+:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?::\d+)?(?:\/\S*)?/giu;

const isOurs = (link: string, site: string): boolean => {
  const address = /^[a-z]+:\/\//i.test(link) ? link : `https://${link}`;
  try {
    const { hostname, protocol, username, port } = new URL(address);
    return hostname === new URL(site).hostname && protocol === 'https:' && username === '' && port === '';
  } catch {
    return false;
  }
};

const untilIn = (time: string, day: string, timeZone: string, now: Date): Read<string | undefined> => {
  const typed = time.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (typed === '') return { ok: true, value: undefined };
  const { date: today, time: clock } = localTime(now, timeZone);
  const date = day === 'tomorrow' ? daysAfter(today, 1) : /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : today;
  const told = MIDNIGHT.test(typed) ? '23:59' : timeTyped(typed, date === today ? clock : '00:00');
  if (told === undefined) return { ok: false, why: SAY_TIME };
  const at = instantOf(date, told, timeZone);
  return at.getTime() <= now.getTime()
    ? { ok: false, why: TIME_PAST }
    : { ok: true, value: at.toISOString() };
};

/** With all four figures it is as the page asks for it; "6" is the next six o'clock, or the first of another day. */
const timeTyped = (typed: string, from: string): string | undefined => {
  const [, hour = '', minute = ''] = /^(\d\d)[:.]?(\d\d)$/.exec(typed) ?? [];
  if (hour !== '') return Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour}:${minute}`;
  const [, alone] = TIME.exec(typed) ?? [];
  return alone === undefined ? undefined : timeOfDayIn(`by ${alone}`, from);
};
/** And nothing else: "7am on Friday" is not today. */
const TIME =
  /^(?:(?:by|at|about|around|before|erbyn|am|tua|cyn) )*(\d{1,2}(?:[:.]?\d\d)?(?: ?(?:am|pm|a\.m|p\.m|yb|yh))?|(?:12 )?(?:noon|midday|hanner dydd|canol dydd))(?: ?o['’]?clock)?\.?$/;
/** The end of the day that is meant: told as the next day's first minute, it would be taken for that day's end. */
const MIDNIGHT = /^(?:(?:by|at|before|erbyn|cyn) )?(?:12 )?(?:midnight|hanner nos|canol nos)$/;

const SAY_WHAT: Both = { en: 'Choose what it is about.', cy: 'Dewiswch beth mae amdano.' };
const SAY_WHERE: Both = {
  en: 'Say where it is: a street, a postcode, or tick that it is for everybody.',
  cy: 'Dywedwch ble mae: stryd, cod post, neu ticiwch ei fod i bawb.',
};
const ONE_OF_BOTH: Both = {
  en: 'It is either for everybody or for these places. Take one away.',
  cy: 'Mae naill ai i bawb neu i’r lleoedd hyn. Tynnwch un i ffwrdd.',
};
const TOO_MANY: Both = {
  en: `Name ${PLACES_MAX} streets and postcodes at the most. A district, such as NM4, takes in all of its streets.`,
  cy: `Enwch ${PLACES_MAX} stryd a chod post ar y mwyaf. Mae ardal, fel NM4, yn cynnwys ei holl strydoedd.`,
};
const SAY_SOMETHING: Both = {
  en: 'Say in English what is known: what is wrong, and what is being done.',
  cy: "Dywedwch yn Saesneg beth sy'n hysbys: beth sydd o'i le, a beth sy'n cael ei wneud.",
};
const NO_SIGNS: Both = {
  en: 'Leave out the signs { } < and >.',
  cy: 'Gadewch yr arwyddion { } < a > allan.',
};
const SAY_TIME: Both = {
  en: 'Give the time as 18:00 or 6pm, or leave it out.',
  cy: 'Rhowch yr amser fel 18:00 neu 6yh, neu gadewch ef allan.',
};
const TIME_PAST: Both = {
  en: 'That time is over. Choose a later one, or tomorrow.',
  cy: "Mae'r amser hwnnw wedi mynd. Dewiswch un hwyrach, neu yfory.",
};
const streetWrong = (street: string): Both => ({
  en: `"${street}" is no street's name, such as Elm Road.`,
  cy: `Nid yw "${street}" yn enw stryd, fel Elm Road.`,
});
const postcodeWrong = (typed: string, { example }: Postcodes): Both => ({
  en: `"${typed}" is no postcode of ours. Give all of one, such as ${example}, or its beginning.`,
  cy: `Nid yw "${typed}" yn god post i ni. Rhowch un cyfan, fel ${example}, neu ei ddechrau.`,
});
const tooLong = (length: number): Both => ({
  en: `That is ${length} characters. Say it in ${TEXT_MAX} or fewer.`,
  cy: `Mae hynny'n ${length} nod. Dywedwch ef mewn ${TEXT_MAX} neu lai.`,
});
const notOurs = (link: string, site: string): Both => ({
  en: `"${link}" leads to another site. Link only to ${site}. If it is no link, put a space behind the full stop.`,
  cy: `Mae "${link}" yn arwain i wefan arall. Cysylltwch â ${site} yn unig. Os nad yw'n ddolen, rhowch fwlch ar ôl yr atalnod.`,
});
