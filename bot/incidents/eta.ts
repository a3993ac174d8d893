// When somebody on call says that they will be there, as people write it: "30 min", "half an hour", "eta 4.30am", "mewn 20 munud".
import { localTime } from '../dates.ts';
import { timeOfDayIn } from '../time-of-day.ts';

/** `by` is a local time of day, `04:30`. */
export type Eta = { readonly minutes: number } | { readonly by: string };

export type EtaAt = { readonly at: Date; readonly timeZone: string };

/** Nobody on call is longer away; what says more says something else. */
const MINUTES_MAX = 600;

/** @returns undefined where no time, or more than one, stands in it */
export const etaIn = (text: string, { at, timeZone }: EtaAt): Eta | undefined => {
  const words = text.normalize('NFKC').toLowerCase().replace(/[’]/g, "'").replace(/\s+/g, ' ');
  if (NOT_COMING.test(words)) return undefined;
  const minutes = minutesIn(words);
  if (minutes !== undefined) return minutes > MINUTES_MAX || minutes < 1 ? undefined : { minutes };
  const by = timeOfDayIn(words, localTime(at, timeZone).time);
  return by === undefined ? undefined : { by };
};

/** A text that is nothing else: of whoever was asked, it is an answer. A number alone is none. */
export const isEtaAlone = (text: string): boolean =>
  ALONE.test(text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')) &&
  /\p{L}|\d[.:]\d\d/u.test(text) &&
  etaIn(text, ANY_TIME) !== undefined;
const ANY_TIME: EtaAt = { at: new Date(0), timeZone: 'UTC' };

const UNIT_MINUTES = '(?:m|min|mins|minute|minutes|munud|funud|munudau|mun)\\b\\.?';
const UNIT_HOURS = '(?:h|hr|hrs|hour|hours|awr)\\b\\.?';
const COUNT = '\\d{1,3}';

/** What is of the past, or of something else than their coming. */
const NOT_COMING = /\b(?:ago|late|since|yn ôl)\b/;

const minutesIn = (words: string): number | undefined => {
  const both = new RegExp(`\\b(${COUNT}) ?${UNIT_HOURS} ?(?:and |a )?(${COUNT}) ?${UNIT_MINUTES}`).exec(
    words,
  );
  if (both !== null) return 60 * Number(both[1]) + Number(both[2]);
  for (const [said, minutes] of SPOKEN) if (said.test(words)) return minutes;
  // Of "20-30 mins" the later is told: nobody waits in vain.
  const count = new RegExp(`(?:${COUNT} ?(?:-|–|to|or|neu|i) ?)?\\b(${COUNT}) ?${UNIT_MINUTES}`).exec(
    words,
  )?.[1];
  if (count !== undefined) return Number(count);
  const alone = BARE.exec(words)?.[1];
  if (alone !== undefined) return Number(alone);
  const hours = new RegExp(`\\b(\\d{1,2}(?:[.]\\d)?) ?${UNIT_HOURS}`).exec(words)?.[1];
  return hours === undefined ? undefined : Math.round(60 * Number(hours));
};

/** "WAY 20". */
const BARE = /^[\s,.:-]*(?:(?:in|about|mewn|tua) )*([1-9]\d)[\s.!]*$/;

const SPOKEN: readonly (readonly [RegExp, number])[] = [
  [/\b(?:an hour and a half|hour and a half|one and a half hours|awr a hanner)\b/, 90],
  [/\b(?:three quarters of an hour|tri chwarter awr)\b/, 45],
  [/\b(?:half an hour|half hour|1\/2 an? hour|hanner awr)\b/, 30],
  [/\b(?:quarter of an hour|chwarter awr)\b/, 15],
  [/\b(?:couple of hours|two hours|dwy awr)\b/, 120],
  [/\b(?:an hour|one hour|mewn awr|o fewn awr|un awr)\b/, 60],
  [/\b(?:ten|deg) (?:min|mins|minutes|munud)\b/, 10],
  [/\b(?:fifteen|pymtheg) (?:min|mins|minutes|munud)\b/, 15],
  [/\b(?:twenty|ugain) (?:min|mins|minutes|munud)\b/, 20],
  [/\bthirty (?:min|mins|minutes)\b/, 30],
  [/\bforty (?:min|mins|minutes)\b/, 40],
];

const ALONE =
  /^[\s,.:–-]*(?:(?:(?:about|around|approx|in|by|eta|be|there|with you|ill|i'll|at|tua|mewn|erbyn|o fewn|within|an|and|a|half|quarter|of|hour|hours|hanner|chwarter|awr|dwy|ten|fifteen|twenty|thirty|forty|couple|ugain|to|m|mins?|minutes?|munud|funud|h|hrs?|am|pm|yb|yh)\b|\d{1,4}(?!\d))[\s,.:!–-]*)+$/;
