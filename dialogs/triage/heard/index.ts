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
const likeness: Likeness = (words) => {
  const found = like(words);
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
    return heard !== undefined && heard.id === danger.id && heard.asks === asking;
  },
});

export const allDangers: Dangers = [
  ...dangers.map((danger) => listening(danger, false)),
  ...asks.map(({ said: _, ...ask }) => listening({ ...ask, said: [], asks: true }, true)),
];
