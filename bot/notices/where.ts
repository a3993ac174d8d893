// Where somebody is, as far as they have told us: in this message, in the form that is open, or earlier in the conversation.
import { postcode } from '../fields/postcode.ts';
import type { Content } from '../content.ts';
import type { DialogState, FieldWords, Json, OpenDialog } from '../model.ts';
import { inFull, type Homes } from '../services/addresses.ts';
import { homesMeant } from '../understanding/homes.ts';
import type { Whereabouts } from './area.ts';

/** What they write now outweighs what they told in the form, and that what they told before. */
export const whereaboutsOf = (
  { council }: Pick<Content, 'council'>,
  { open, known }: DialogState,
  text: string,
): Whereabouts => {
  const field = postcode('', council.postcodes);
  const words: FieldWords = { en: field.english, cy: field.english };
  const spotted = field.spots?.(text, words);
  const answered = answerIn(open, 'postcode');
  const remembered = known?.['postcode'];
  const own = [spotted, answered, remembered].find((each) => typeof each === 'string');
  const lines =
    open === undefined || (spotted !== undefined && spotted !== answered) ? [] : linesIn(open, own);
  const place = placeIn(open);
  return {
    postcodes: typeof own === 'string' ? [own] : [],
    said: [text, ...(open?.said === undefined ? [] : [open.said]), ...(place === undefined ? [] : [place])],
    lines: [...lines, ...addressesIn(text)],
  };
};

/** "5 Mill Lane" is where they are, and so is no other street. */
const addressesIn = (text: string): readonly string[] => text.slice(0, READ_MAX).match(ADDRESS) ?? [];
const READ_MAX = 500;
const ADDRESS =
  /\b\d{1,4}[a-z]?,? (?:[a-z'’-]+ ){1,3}?(?:road|rd|street|st|lane|ln|avenue|ave|close|row|court|drive|way|place|terrace|crescent|walk|grove|gardens)\b/giu;

const answerIn = (open: OpenDialog | undefined, id: string): Json | undefined =>
  open?.answers.find(([each]) => each === id)?.[1] ?? undefined;

/** Where a street problem is, in their own words. */
const placeIn = (open: OpenDialog | undefined): string | undefined => {
  const where = answerIn(open, 'where');
  if (typeof where === 'string') return where;
  const named = (where as { readonly words?: unknown } | undefined)?.words;
  return typeof named === 'string' ? named : undefined;
};

/** The home that they chose, or all of the postcode; and the street on which a place was found. */
const linesIn = (open: OpenDialog, own: Json | undefined): readonly string[] => {
  const { found = {} } = open;
  const streets = Object.entries(found).flatMap(([name, value]) => {
    const street = name.startsWith('streets:')
      ? (value as { readonly street?: unknown } | null)?.street
      : undefined;
    return typeof street === 'string' ? [street] : [];
  });
  const homes = typeof own === 'string' ? found[`addresses:${own}`] : undefined;
  if (homes === undefined || homes === null) return streets;
  const all = inFull(homes as Homes);
  const chosen = answerIn(open, 'address') ?? answerIn(open, 'house');
  const byId = all.filter(({ uprn }) => uprn === chosen);
  const meant = byId.length > 0 || typeof chosen !== 'string' ? byId : homesMeant(chosen, all);
  return [...streets, ...(meant.length > 0 ? meant : all).map(({ line }) => line)];
};
