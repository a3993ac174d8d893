// All dangers with the ears that hear them: the patterns that are there at once, and beside them rules and what was learned from phrases.
// Loaded before the first event is judged, not at the start.
import type { Danger, Dangers } from '../../../bot/content.ts';
import { earsWith, type Ears } from '../../../bot/understanding/ears/ears.ts';
import { likenessIn, readerOf } from '../../../bot/understanding/ears/likeness.ts';
import { unpackLearned } from '../../../bot/understanding/ears/packed.ts';
import { learned, quiet } from '../../heard-learned.ts';
import { dangers } from '../dangers.ts';
import { asks } from '../asks.ts';
import { kinOf } from './kin.ts';
import { earsOf } from './made.ts';

const like = likenessIn(unpackLearned(new Uint8Array(Buffer.from(learned, 'base64'))), readerOf(kinOf));
const known = new Set(quiet);
const ears: Ears = earsWith({
  ...earsOf(),
  likeness: (words) => (known.has(words.join(' ')) ? { ...like(words), much: -1 } : like(words)),
});

const listening = (danger: Danger, asking: boolean): Danger => ({
  ...danger,
  said: [],
  hears: (said) => {
    const heard = ears(said);
    return heard !== undefined && heard.id === danger.id && heard.asks === asking;
  },
});

export const allDangers: Dangers = [
  ...dangers.map((danger) => listening(danger, false)),
  ...asks.map(({ id, line }) => listening({ id, line, said: [], asks: true }, true)),
];
