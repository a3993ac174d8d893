// What people say instead of an option in a repair report: danger or none, how long it has been so.
import { yesNoMeant } from '../../bot/understanding/yes-no.ts';
import { choice } from '../../bot/fields/choice.ts';
import type { More } from '../../bot/fields/words.ts';
import { localTime } from '../../bot/dates.ts';
import type { Field, Moment } from '../../bot/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { howLong, lengthsSaid, type Long } from './how-long.ts';
import { saidIn } from './said.ts';

type Since = 'today' | 'week' | 'month' | 'longer';

/** Undefined for what names no time, or more than one. */
export const sinceSaid = (text: string): Since | undefined => {
  const lengths = lengthsSaid(text);
  if (lengths.length > 0) return sinceOf(lengths);
  const said = normalise(text);
  const meant = SINCE.filter(([, pattern]) => pattern.test(said)).map(([since]) => since);
  return meant.length === 1 ? meant[0] : undefined;
};
/** In a longer message, on that day (`YYYY-MM-DD`). What would be one or another is asked. */
export const sinceSpotted = (text: string, today: string): Since | undefined =>
  sinceOf(text.split('\n').flatMap((message) => howLong(message, today)));

const sinceOf = (lengths: readonly Long[]): Since | undefined => {
  const [one, ...others] = new Set(lengths.flatMap(({ least, most }) => [bandOf(least), bandOf(most)]));
  return others.length === 0 ? one : undefined;
};
const bandOf = (days: number): Since =>
  days < 1 ? 'today' : days <= 7 ? 'week' : days <= 31 ? 'month' : 'longer';

/** How long it has been so: what the first message tells of it is not asked. */
export const howLongSo = (
  ask: string,
  options: Readonly<Record<Since, string>>,
  more: More,
): Field<Since, Since> => {
  const field = choice<Since>(ask, options, { ...more, reads: sinceSaid });
  const spots = (text: string, _: unknown, at?: Moment): Since | undefined =>
    at && sinceSpotted(text, localTime(at.now, at.timeZone).date);
  return {
    ...field,
    spots,
    parse: (reply, words, at) => {
      const parsed = field.parse(reply, words, at);
      const told = parsed.ok || reply.option !== undefined ? undefined : spots(reply.text, words, at);
      return told === undefined ? parsed : { ok: true, value: told };
    },
  };
};

/** Yes alone says that something is happening, and not what. */
export const dangerOf = <const O extends string>(
  ask: string,
  options: Readonly<Record<O | 'none', string>>,
  more: More,
): Field<O | 'none', O | 'none'> => {
  const field = choice<O | 'none'>(ask, options, {
    ...more,
    reads: dangerSaid as (text: string) => O | 'none' | undefined,
  });
  return {
    ...field,
    parse: (reply, words, at) => {
      const parsed = field.parse(reply, words, at);
      return !parsed.ok && yesNoMeant(reply) === 'yes' ? { ok: false, why: WHICH } : parsed;
    },
  };
};
const WHICH = {
  en: 'Which of these is happening? You can tap it, or reply with its number.',
  cy: "Pa un o'r rhain sy'n digwydd? Gallwch ei dapio, neu ateb gyda'i rif.",
};

const dangerSaid = (text: string): string | undefined => nothingSaid(text) ?? happening(text);
const happening = saidIn({
  heat: /\b(?:no heat\w*|heating (?:is |has )?(?:\w+ )?(?:off|broken|gone|not)|freezing|dim gwres)\b.*\b(?:baby|newborn|toddler|child\w*|kids?|elderly|old|pregnan\w*|ill|sick|disab\w*|nan|gran|mum|babi|plant|plentyn|hen|sal)\b/,
  water:
    /\b(?:cant|cannot|wont|not) (?:\w+ ){0,2}stop\b|\bflood(?:ing|ed)?\b|\b(?:leak\w*|water) (?:\w+ ){0,3}(?:electric|socket|light)|\bmethu (?:ei )?(?:stopio|atal)\b/,
  door: /\b(?:front|back|outside|patio|outer|my|the) (?:door|window)\b.*\b(?:wont|cant|doesnt|will not|not)\b.*\b(?:lock|shut|close)|\bdrws\b.*\b(?:ddim|methu)\b.*\bcloi\b/,
  power:
    /^(?:i |we |ive |weve |theres |there is |have |got |the )*(?:no (?:electric\w*|power|leccy)(?: (?:at all|in the (?:house|flat)|and no \w+|or \w+))*|power (?:is |has )?(?:off|out|gone)|power cut|dim trydan(?: o gwbl)?)$/,
  dry: /^(?:i |we |ive |weve |theres |there is |have |got |the )*(?:no water(?: (?:at all|in the (?:house|flat)))*|dim dwr(?: o gwbl)?)$/,
});

const tenureSaid = saidIn({
  tenant:
    /\b(?:council|cyngor) (?:ten+an?ts?|house|flat|home|property|bungalow|place|tenancy)\b|\b(?:tenant|ty|fflat) (?:y |r )?cyngor\b|\b(?:rent\w*|rhentu) (?:\w+ ){0,2}?(?:from|off|of|through|to|with|gan) (?:you|the council|council|northmoor|y cyngor|chi)\b|^(?:the |y )?(?:council|cyngor)$|\byour tenant\b/,
  leaseholder: /\blease ?hold|\bles ?ddeil/,
  association: /\bhousing ass?oc|\bcymdeithas tai/,
  private: /\bprivate(?:ly)?\b|\blandlord\b|\bletting|\bestate agent|\bbreifat\b|\bpreifat\b/,
  owner:
    /\b(?:home ?owner|own (?:it|my|our|the)|i own|we own|owner occup\w*|mortgage|bought (?:it|my|our))\b|\bfi biau\b|\bperchen\w*\b|^owner$/,
});

/** Who only says that they rent is asked from whom: a council tenant must not be sent to somebody else's landlord. */
export const tenureOf = <const O extends string>(
  ask: string,
  options: Readonly<Record<O, string>>,
  more: More,
): Field<O, O> => {
  const field = choice<O>(ask, options, { ...more, reads: tenureSaid as (text: string) => O | undefined });
  return {
    ...field,
    parse: (reply, words, at) => {
      const said = reply.option === undefined ? normalise(reply.text) : '';
      if (RENTS.test(said)) return { ok: false, why: FROM_WHOM };
      return NOT_SO.test(said) ? { ok: false, why: CHOOSE } : field.parse(reply, words, at);
    },
  };
};
const RENTS =
  /^(?:i |we |im |just |its |it is |dw in |dwin |rwyn )*(?:rent(?:ing|ed|er|al)?|rhentu)(?: it| the (?:house|flat))?$/;
const NOT_SO = /\b(?:not|isnt|arent|nid) (?:\w+ ){0,2}(?:council|cyngor|tenant|own\w*|leaseholder)\b/;
const FROM_WHOM = {
  en: 'Who do you rent it from? Choose the council, or somebody else.',
  cy: "Gan bwy rydych chi'n ei rentu? Dewiswch y cyngor, neu rywun arall.",
};
const CHOOSE = {
  en: 'Choose one of these. You can tap it, or reply with its number.',
  cy: "Dewiswch un o'r rhain. Gallwch ei dapio, neu ateb gyda'i rif.",
};

/** As it was is no worse. */
export const worseSaid = saidIn({
  no: /\bsame\b|\bno worse\b|\bnot (?:getting |any )?worse\b|\bnot (?:changed|changing)\b|\bstable\b|\bgetting better\b|\bddim yn gwaethygu\b|\byr un (?:fath|peth)\b/,
  yes: /^(?:its |it is |yeah |yes )*(?:definitely |a (?:bit|little|lot) |slightly |slowly |much |getting )*(?:a bit|a little|slightly|slowly|bit by bit|worse(?: (?:and worse|every day|each day|by the day))?)$|^(?:mae n )?gwaethygu$|^ychydig$/,
});

const SINCE: readonly (readonly [Since, RegExp])[] = [
  [
    'longer',
    /\b(?:months|years?|ages|forever|always|since (?:i|we) moved|(?:a )?(?:long|good) (?:time|while)|(?:[5-9]|five|six|eight) weeks|misoedd|blwyddyn|blynyddoedd|amser hir)\b/,
  ],
  [
    'month',
    /\b(?:(?:2|3|4|two|three|four|couple of|few) weeks|fortnight|(?:a|one|1|last) month|mis|pythefnos)\b/,
  ],
  [
    'week',
    /\b(?:yesterday|last night|overnight|neithiwr|days?|(?:a|one|1|last|this) week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|ddoe|diwrnod\w*|wythnos)\b/,
  ],
  [
    'today',
    /\b(?:today|just (?:now|started|happened)|this (?:morning|afternoon|evening)|tonight|heddiw|bore ma)\b/,
  ],
];

/** Nothing of it is happening now. */
const nothingSaid = (text: string): 'none' | undefined =>
  NOTHING.test(normalise(text)) || yesNoMeant({ text }) === 'no' ? 'none' : undefined;
const NOTHING =
  /^(?:hi|hello|no|nope|nah|its|it is|there is|theres|oh|ok|phew|lol| )*nothing like that(?: (?:thanks|thank you|thank god|luckily|thankfully))?$|^(?:no,? )?(?:none|neither|nothing|not any|dim|dim un|dim byd)(?: of (?:these|them|those|it)| o(?: r)? rhain)?$/;
