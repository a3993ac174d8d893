// Where something is: a street and a landmark, in words, or a place on the map.
import type { Field, Pin } from '../model.ts';
import { whoseElse, type Area } from './area.ts';
import { isLatitude, isLongitude } from '../reply.ts';
import { isNoPlace, isPlaceCode, isStreetAlone, placeSpotted } from './place-said.ts';
import { beforeTimes } from '../understanding/times-told.ts';
import { isWords, tidy } from './text.ts';
import { wordsOf, type More } from './words.ts';

const PLACE_MAX = 300;

/** Words, or a place on the map with the words that came with it, such as its name. */
export type Place = string | (Pin & { readonly words?: string });

/**
 * A pin is an answer whatever its words are, unless it lies outside `area`. Coordinates that were typed are one, too.
 * @returns a field whose value is a `Place`
 */
export const place = (
  ask: string,
  { area, ...more }: More & { readonly area?: Area } = {},
): Field<Place, never> => ({
  english: wordsOf<never>(ask, more),
  open: true,
  asks: 'location',
  parse: ({ text, pin }) => {
    const value = tidy(text);
    const typed = pinIn(value);
    const spot = pin ?? typed;
    if (spot !== undefined) {
      const { latitude, longitude } = spot;
      const outside = area && whoseElse(spot, area);
      if (outside !== undefined) return { ok: false, why: outside };
      const named = typed === undefined && value !== '' ? { words: cut(value) } : {};
      return { ok: true, value: { latitude, longitude, ...named } };
    }
    if (value.length > PLACE_MAX) return { ok: false, why: TOO_LONG };
    if (value.includes('@')) return { ok: false, why: STREET };
    const code = value.replace(/[\s.,!]+$/u, '');
    if (isPlaceCode(code)) return { ok: true, value: code };
    // Of a story the place alone is kept: what happened is another question's.
    const named = STORY.test(value) ? placeSpotted(value) : beforeTimes(value);
    if (named === undefined || !/\p{L}{2}/u.test(named) || NOWHERE.test(named) || isNoPlace(named))
      return { ok: false, why: STREET };
    return LANDMARK.test(named)
      ? { ok: false, why: WHICH_STREET, anyway: named }
      : { ok: true, value: named };
  },
  spots: (text) => {
    // Of several messages the last one that names a place is right.
    const said = text.split('\n').map((line) => placeSpotted(tidy(line)) ?? inOneSentence(line));
    const last = said.findLast((each) => each !== undefined);
    return last === undefined || last.length > PLACE_MAX ? undefined : last;
  },
  // "It's on Station Road by the bridge", while it is asked whether anything is dangerous. "Pothole on Mill Lane" is a matter.
  tells: (text) => {
    const said = tidy(text)
      .replace(LEADS, '')
      .replace(/[\s?.!]+$/u, '');
    const isAll = isStreetAlone(text) || (placeSpotted(said) === said && !NO_STREET.test(said));
    return isAll ? 'all' : undefined;
  },
  accepts: (stored): stored is Place => (isWords(stored) ? stored.length <= PLACE_MAX : isPin(stored)),
  show: (value, language) => {
    if (typeof value === 'string') return value;
    const { latitude, longitude, words } = value;
    const spot = [latitude, longitude].map(inDegrees).join(', ');
    return words === undefined ? ON_THE_MAP[language].replace('{spot}', spot) : `${words} (${spot})`;
  },
});

const LEADS = /^(?:(?:it['’]?s|it is|its|on|in|at|just|the one|mae|ar|yn) )+/iu;
const NO_STREET = /\b(?:bus|cycle|bike) lanes?\b/iu;

/** "No. Just sort it. Station Road, by the pub." Only where the whole names none: "St. Mary's Road" has a stop in it. */
const inOneSentence = (line: string): string | undefined => {
  const sentences = line.split(/(?<=[.!?])\s+/u);
  return sentences.length === 1
    ? undefined
    : sentences.map((sentence) => placeSpotted(tidy(sentence))).findLast((each) => each !== undefined);
};

const isPin = (stored: unknown): stored is Pin & { readonly words?: string } => {
  if (typeof stored !== 'object' || stored === null) return false;
  const { latitude, longitude, words, ...more } = stored as Readonly<Record<string, unknown>>;
  const isNamed = words === undefined || (isWords(words) && words.length <= PLACE_MAX);
  return isLatitude(latitude) && isLongitude(longitude) && isNamed && Object.keys(more).length === 0;
};

/** "51.5, -2.6": latitude and longitude. */
export const pinIn = (value: string): Pin | undefined => {
  const [, north, east] = /^(-?\d{1,2}\.\d{1,15}) ?[, ] ?(-?\d{1,3}\.\d{1,15})$/.exec(value) ?? [];
  // Plus nothing: there is no minus nought in JSON.
  const [latitude, longitude] = [Number(north) + 0, Number(east) + 0];
  return isLatitude(latitude) && isLongitude(longitude) ? { latitude, longitude } : undefined;
};

/** Not through the middle of a character. */
const cut = (words: string): string => words.slice(0, PLACE_MAX).replace(/[\ud800-\udbff]$/, '');

/** Five places are a metre. The minus is a real one, which no screen reader leaves out. */
const inDegrees = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5).replace('-', '\u2212');
const ON_THE_MAP = { en: 'the place on the map, {spot}', cy: 'y lle ar y map, {spot}' };

/** Words that answer no "where": said alone, or of a place that only the person knows. `isNoPlace` has those that say how big or when. */
const NOWHERE =
  /^(?:yes|yeah|yep|aye|no|nope|nah|ok|okay|sure|hi|hello|here|there|what|why|eh|huh|pardon|sorry|wait|hang on|hold on|dunno|idk|i don'?t know|not sure|no idea|ydw|ydy|ie|ia|na|iawn|beth|ddim yn gwybod)[\s.!?]*$|^(?:(?:it'?s|just|right) )*(?:outside|near|by|on|in|at|opposite|next to)? ?my (?:house|home|flat|place|door|drive|street|road|work)[\s.!?]*$/iu;

/** "It's the one next to the shop": of which street nobody could say. */
const LANDMARK =
  /^(?:(?:it['’]?s|its|it is) )?(?:right |just )?(?:the|that|this) (?:one|pot ?hole|light|lamp) (?:right |just )?(?:next to|near|by|outside|opposite|behind|in front of|(?:at |on )?the (?:back|end|bottom|top|corner|side) of) (?:the|my|our|that|a) (?:local |corner |little |bus |primary |village )?(?:shops?|pub|school|church|park|stop|chippy|garages?|surgery|club|co-?op|spar|traffic lights|roundabout|bridge|flats|bench|bins?|houses?|gate|tree|wall)[\s.!]*$/iu;

/** A story of what happened is no place. */
const STORY =
  /^(?:and |but )?i(?:'m| am| was| fell| hit| tripped| broke| have| had| got| hurt| crashed| think| need| want)\b/iu;

const STREET = {
  en: 'Tell me the street and something near it, like "High Street, outside the bakery". You can also share your location, or send the number on a lamp post.',
  cy: 'Dywedwch enw\'r stryd a rhywbeth gerllaw, fel "Stryd Fawr, y tu allan i\'r becws". Gallwch rannu eich lleoliad hefyd, neu anfon y rhif ar bostyn lamp.',
};
const WHICH_STREET = {
  en: 'Which street is that in? If you do not know, say what else is near, or share your location.',
  cy: 'Ym mha stryd mae hynny? Os nad ydych yn gwybod, dywedwch beth arall sydd gerllaw, neu rhannwch eich lleoliad.',
};
const TOO_LONG = {
  en: 'That is too long for me. Send just the street and something near it.',
  cy: "Mae hynny'n rhy hir i mi. Anfonwch y stryd a rhywbeth gerllaw yn unig.",
};
