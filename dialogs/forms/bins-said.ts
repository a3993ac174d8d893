// Which bins a sentence speaks of: "missed recycling on tuesday", "black bin and food". Colours are Northmoor's.
import { normalise } from '../../bot/understanding/normalise.ts';
import type { Missable } from './report-missed-bin-rules.ts';

/** All that are named, in the order of the form; undefined when there is none, or when some are named as not missed. */
export const binsSaid = (text: string): readonly Missable[] | undefined => {
  const said = normalise(text);
  const named = NAMES.filter(([, names]) => names.test(said)).map(([bin]) => bin);
  const isMixed = named.length > 1 && SOME.test(said);
  return named.length === 0 || isMixed ? undefined : named;
};

/** "Brown" alone, in answer to which bin. */
export const colourSaid = (text: string): readonly Missable[] | undefined => {
  const colour = /^(?:(?:the|my|its?|was|no) )*(black|blue|brown|yellow)$/.exec(normalise(text))?.[1];
  return colour === undefined ? undefined : binsSaid(`${colour} bin`);
};

/** A green bin, which nobody here has. */
export const saysGreen = (text: string): boolean => /\b(?:green|gwyrdd|werdd)\b/.test(normalise(text));

const NAMES: readonly (readonly [Missable, RegExp])[] = [
  [
    'rubbish',
    /\b(?:rubbish|refuse|black (?:bins?|bags?|sacks?|ones?)|general(?: waste)?$|general (?:waste|rubbish)|household(?: waste| rubbish)?|nappies|landfill|trash|garbage|sbwriel|(?:bins?|un) du)\b/,
  ],
  [
    'recycling',
    /\b(?:recycl\w*|recyling|green box(?:es)?|blue (?:bins?|ones?)|cardboard|ailgylchu|bocs(?:ys)? gwyrdd|(?:bins?|un) glas)\b/,
  ],
  ['food', /\b(?:food|caddy|caddies|slops|bwyd|cadi)\b/],
  ['garden', /\b(?:garden|brown (?:bins?|ones?)|grass|gardd|(?:bins?|un) brown)\b/],
  ['clinical', /\b(?:clinical|sharps|needles|yellow (?:bags?|bins?)|clinigol)\b/],
];
const SOME = /\b(?:but|except|only|not the|instead|apart|ond|heblaw|dim ond)\b/;
