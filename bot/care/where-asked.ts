// Where a danger is: asked below its line, at once, for whoever is to come cannot wait for SAFE; and read in what they write while it holds.
import type { PhraseAtOnce, Phrases } from '../content.ts';
import { isHeld } from '../danger-held.ts';
import type { DialogState, Language, Reply, ToldDanger } from '../model.ts';
import { inFull, type Homes } from '../services/addresses.ts';
import { phrase, type Draft, type Situation } from '../situation.ts';

/** All that it asks for: it is read with every message. */
export type Asking = Pick<Situation, 'reply' | 'state' | 'heardAt'> & {
  readonly content: Pick<Situation['content'], 'council' | 'dangers'> & {
    readonly phrases: Pick<Phrases, PhraseAtOnce>;
  };
};
export type WhereTold = Pick<ToldDanger, 'where' | 'whereAsked' | 'isThere'>;

/** So often: below the line, and twice in what is said while it holds. */
const ASKED_MAX = 3;

/** Whether somebody is sent to a place for it, and nobody knows which. Of what is of a person nothing is asked. */
export const lacksWhere = ({ content }: Asking, id: string, { where, whereAsked = 0 }: WhereTold): boolean =>
  where === undefined && whereAsked < ASKED_MAX && isAtPlace({ content }, id);

export const isAtPlace = ({ content }: Pick<Asking, 'content'>, id: string): boolean =>
  content.dangers.some((danger) => danger.id === id && danger.at === 'place');

/** A place on the map says where to come, whatever was written with it: `53.80900, -1.55200`. */
export const wordsWithPin = ({ text, pin }: Reply): string =>
  [text.trim(), ...(pin === undefined ? [] : [`${pin.latitude.toFixed(5)}, ${pin.longitude.toFixed(5)}`])]
    .filter((each) => each !== '')
    .join(' ');

/** Whether they said it is seen at once; what it is is read with the rest (`where-read.ts`): a safety line waits for nothing. */
const soundsPlaced = (reply: Reply, { where, whereAsked }: WhereTold): WhereTold => ({
  ...(where === undefined && !PLACED.test(wordsWithPin(reply)) ? {} : { where: where ?? {} }),
  ...(whereAsked === undefined ? {} : { whereAsked }),
});
const PLACED =
  /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b\d{1,4}[a-z]?,? (?:(?!(?:the|my|our|a|an|in|on|of|at)\b)\p{L}[\p{L}'’]* ){1,3}(?:road|rd|street|st|lane|avenue|ave|crescent|terrace|court|gardens|square|grove|drive|mews|close)\b|\b(?:flat|fflat|apartment|apt) ?\d|\b\d{1,4}[a-z]? (?:stryd|ffordd|heol|l[oô]n|rhodfa|maes|clos) |-?\d{1,2}\.\d{3,}, /iu;

/** The question, if it is one, and that it was asked. Another danger of the same trouble is in the same place. */
export const withWhere = (
  asking: Asking,
  id: string,
  language: Language = asking.state.language,
): { readonly say: readonly Draft[]; readonly told: WhereTold } => {
  const told = soundsPlaced(asking.reply, toldBefore(asking, id));
  if (!lacksWhere(asking, id, told) || (told.whereAsked ?? 0) > 0 || placeInForm(asking.state) !== undefined)
    return { say: [], told };
  const place = homeGiven(asking);
  const text =
    place === undefined
      ? phrase({ ...asking, state: { language } }, 'dangerWhere')
      : phrase({ ...asking, state: { language } }, 'dangerThere', { place });
  return {
    say: [{ text }],
    told: { ...told, whereAsked: 1, ...(place === undefined ? {} : { isThere: place }) },
  };
};

/** Of one that is over, too, where it is the same that comes back within hours: it is the same incident, in the same place. */
const toldBefore = (asking: Asking, id: string): WhereTold => {
  const { state, heardAt } = asking;
  const { danger } = state;
  if (danger === undefined) return {};
  const isBack = danger.id === id && heardAt.getTime() - Date.parse(danger.at) < SAME_MS;
  return isBack || goesWithHeld(asking, id) ? danger : {};
};
/** Whether it belongs to the danger that holds, or is one of its own: what is of a person goes with no other, in neither order. */
export const goesWithHeld = ({ state: { danger }, content, heardAt }: Asking, id: string): boolean =>
  danger !== undefined &&
  isHeld(danger, heardAt) &&
  // The answer to a question goes with what was asked about, whatever it tells of.
  (danger.id === id ||
    danger.asks === true ||
    !content.dangers.some((each) => (each.id === id || each.id === danger.id) && each.apart === true));

const SAME_MS = 12 * 3_600_000;

/** What was answered in a form of which an emergency is filed: whoever tells of another danger in it is in the same place. */
export const placeInForm = ({ open }: DialogState): string | undefined => {
  if (open?.hazardAt === undefined) return undefined;
  const said = new Map(open.answers);
  const code = said.get('postcode');
  const homes = inFull((open.found?.[`addresses:${typeof code === 'string' ? code : ''}`] ?? []) as Homes);
  const parts = PLACES.map((id) => said.get(id)).flatMap((each) => {
    if (typeof each !== 'string') return [];
    return homes.find(({ uprn }) => uprn === each)?.line ?? (IS_ID.test(each) ? [] : each);
  });
  return parts.length === 0 ? undefined : [...new Set(parts)].join(', ');
};
const PLACES = ['house', 'address', 'fullAddress', 'spot', 'postcode'];
const IS_ID = /^(?:\d{6,}|none)$/;

/** The home that they gave in this chat is asked about within the hours in which an incident is the same. */
export const homeGiven = ({ state, heardAt }: Pick<Asking, 'state' | 'heardAt'>): string | undefined => {
  const { homeGiven: given } = state;
  return given !== undefined && heardAt.getTime() - Date.parse(given.at) < LATELY_MS
    ? given.place
    : undefined;
};
const LATELY_MS = 12 * 3_600_000;
