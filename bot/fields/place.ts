// Where something is: a street and a landmark, in words, or a place on the map.
import type { Field } from '../model.ts';
import { isWords, text, tidy } from './text.ts';
import type { More } from './words.ts';

const PLACE_MAX = 300;

export const place = (ask: string, more: More = {}): Field<string, never> => ({
  ...text(ask, more),
  asks: 'location',
  parse: (reply) => {
    const value = tidy(reply.text);
    if (value.length > PLACE_MAX) return { ok: false, why: TOO_LONG };
    if (PIN.test(value)) return { ok: true, value };
    return /\p{L}{2}/u.test(value) && !NOWHERE.test(value) && !STORY.test(value)
      ? { ok: true, value }
      : { ok: false, why: STREET };
  },
  accepts: (stored): stored is string => isWords(stored) && stored.length <= PLACE_MAX,
});

/** A place on the map that has no name: latitude and longitude. */
const PIN = /^-?\d{1,2}\.\d{1,10}, ?-?\d{1,3}\.\d{1,10}$/;

/** Words that answer no "where": said alone, or of a place that only the person knows. */
const NOWHERE =
  /^(?:yes|yeah|yep|aye|no|nope|nah|ok|okay|sure|hi|hello|here|there|what|why|eh|huh|pardon|sorry|wait|hang on|hold on|dunno|idk|i don'?t know|not sure|no idea|ydw|ydy|ie|ia|na|iawn|beth|ddim yn gwybod)[\s.!?]*$|^(?:(?:it'?s|just|right) )*(?:outside|near|by|on|in|at|opposite|next to)? ?my (?:house|home|flat|place|door|drive|street|road|work)[\s.!?]*$/iu;

/** A story of what happened is no place, and its words are not to be lost as one. */
const STORY =
  /^(?:and |but )?i(?:'m| am| was| fell| hit| tripped| broke| have| had| got| hurt| crashed| think| need| want)\b/iu;

const STREET = {
  en: 'Tell me the street and something near it, like "High Street, outside the bakery".',
  cy: 'Dywedwch enw\'r stryd a rhywbeth gerllaw, fel "Stryd Fawr, y tu allan i\'r becws".',
};
const TOO_LONG = {
  en: 'That is too long for me. Send just the street and something near it.',
  cy: "Mae hynny'n rhy hir i mi. Anfonwch y stryd a rhywbeth gerllaw yn unig.",
};
