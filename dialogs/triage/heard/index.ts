// All dangers with the ears that hear them: the patterns that are there at once, and beside them rules and what was learned from phrases.
// Loaded before the first event is judged, not at the start.
import type { Danger, Dangers } from '../../../bot/content.ts';
import { earsWith, type Ears } from '../../../bot/understanding/ears/ears.ts';
import { likenessOf, type Likeness } from '../../../bot/understanding/ears/likeness.ts';
import { unpackLearned, unpackNet } from '../../../bot/understanding/ears/packed.ts';
import { doubted, learned, learnedNet, loud, quiet } from '../../heard-learned.ts';
import { dangers } from '../dangers.ts';
import { asks } from '../asks.ts';
import { kinOf } from './kin.ts';
import { earsOf } from './made.ts';

const bytes = (packed: string): Uint8Array => new Uint8Array(Buffer.from(packed, 'base64'));
const like = likenessOf(unpackLearned(bytes(learned)), unpackNet(bytes(learnedNet)), kinOf);
/** Phrases that were learned from are heard as they are meant, where the machine alone would not. */
const harmless = new Set(quiet);
const dangerous = new Map(loud);
const unsure = new Map(doubted);
const likeness: Likeness = (words, enough) => {
  const found = like(words, enough);
  const said = words.join(' ');
  const id = dangerous.get(said);
  if (id !== undefined) return { ...found, much: KNOWN, id, asks: -KNOWN };
  const doubt = unsure.get(said);
  if (doubt !== undefined) return { ...found, much: DOUBTED, id: doubt, asks: KNOWN };
  return harmless.has(said) ? { ...found, much: -KNOWN } : found;
};
const KNOWN = 9;
/** Too much for nothing, and too little for the line, a rule beside it or not. */
const DOUBTED = 0.14;
const ears: Ears = earsWith({ ...earsOf(), likeness });

const listening = (danger: Danger, asking: boolean): Danger => ({
  ...danger,
  said: [],
  hears: (said, written) => {
    const heard = ears(said, written);
    return heard !== undefined && ownOf(heard.id, said) === danger.id && heard.asks === asking;
  },
});

/** Water from a pipe has a stop tap, and no high ground; a boiler that only fails has a tree, whose first question is of gas and its alarm. */
const ownOf = (id: string, said: string): string | undefined => {
  if (id === 'flood' && FROM_A_PIPE.test(said) && !FROM_OUTSIDE.test(said)) return 'leak';
  return id === 'co' && FAILED.test(said) && !OF_CARBON_MONOXIDE.test(said) ? undefined : id;
};
const FROM_A_PIPE =
  /\b(?:pipes?|sink|taps?|boiler|radiators?|cistern|tank|washing machine|dishwasher|bath|bathroom|toilet|loo|shower|stop ?(?:tap|cock)|mains|pibell?|pibellau|sinc|tap|boeler|tanc|toiled|baddon)\b/;
const FROM_OUTSIDE =
  /\b(?:river|stream|beck|brook|canal|sea|tide|rain\w*|storm\w*|streets?|roads?|outside|gardens?|drive|fields?|banks|rising|floods?|flooded|flooding|car|ceiling|afon|mor|stryd|ffordd|llif\w*|glaw)\b/;
const FAILED =
  /\b(?:boilers?|heatings?|radiators?|boeler|gwres)\b.{0,20}\b(?:packed|broke\w*|died|dead|stopped|gone|off|bust|failed|not work\w*|wont|torri|stopio)\b/;
const OF_CARBON_MONOXIDE =
  /\b(?:co|carbon|mono\w*|alarms?|detectors?|beep\w*|bleep\w*|fumes?|flue|gas|smell\w*|smok\w*|soot\w*|flames?|head\w*|dizz\w*|sick\w*|ill|poorly|unwell|sleepy|drows\w*|tired|faint\w*|woozy|poison\w*|nause\w*|vomit\w*|throw\w*|collaps\w*|passed|wake|waking|limp|breath\w*|funny|weird|confus\w*|chest|pale|red|blue|chwyd\w*|pen|sal|cysglyd|larwm|nwy|mwg)\b/;

export const allDangers: Dangers = [
  ...dangers.map((danger) => listening(danger, false)),
  ...asks.map(({ said: _, ...ask }) => listening({ ...ask, said: [], asks: true }, true)),
];
