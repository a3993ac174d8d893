// A message read by the model: how well each topic fits, and the signs of how far that can be trusted.
import { centrality } from './centres.ts';
import type { Seen } from './features.ts';
import { BLOCKS, ELSEWHERE, familyHash, seenIn } from './features.ts';
import { finder, type Finder } from './hash.ts';
import { lexiconIn } from './lexicon.ts';
import type { Model } from './model.ts';
import { isReal, listedIn } from './real-words.ts';
import { righting } from './righting.ts';
import { SENSES } from './senses.ts';
import { stopWords } from './words.ts';

export type Reading = {
  /** Topics by number, best first, with their scores. */
  readonly ranked: readonly { readonly topic: number; readonly score: number }[];
  /** See `confidence` in model.ts. */
  readonly signs: readonly number[];
  /** Above 0 for English, below for Welsh. */
  readonly english: number;
  /** Each of its words stands in the list of English ones. */
  readonly isListed: boolean;
  /** How much of what it tells is the best topic's own, in whole rare words. */
  readonly told: number;
  /** The share of its words that no topic has. */
  readonly unknown: number;
  /** False when no word of it was ever met. */
  readonly isKnown: boolean;
  /** A word or two of which one alone tells anything. */
  readonly isLone: boolean;
  /** It names what no council does, and the best topic does not either. */
  readonly isElsewhere: boolean;
};
export type Reader = (message: string) => Reading;

/** How much each block counts: words, neighbours and pairs, parts of words, families. */
export const BLOCK_WEIGHTS: readonly number[] = [1, 0.7, 1, 1];
export const SENSE_WEIGHT = 1;
/** Uses that make a word half a topic's own, and a family, which says less. */
export const HALF = { word: 1, family: 4 };

/** Reads the model once; the reader it returns is pure. Messages are normalised. */
export const reader = (model: Model): Reader => {
  const put = righting(model);
  const find = listedIn(model);
  const lexicon = lexiconIn(model);
  const features = { find: finder(model.feature), ends: endsOf(model.counts) };
  const uses = { find: finder(model.use), ends: endsOf(model.useCounts) };
  return (message) => {
    const words = put(message);
    const seen = seenIn(words, lexicon);
    const scores = scoresOf(model, features, seen);
    const english = scores[model.topics.length] ?? 0;
    const ranked = Array.from(scores.subarray(0, model.topics.length), (score, topic) => ({
      topic,
      score,
    })).sort((a, b) => b.score - a.score || a.topic - b.topic);
    const { covered, told, unknown, isKnown, isElsewhere } = coverOf(
      model,
      uses,
      seen,
      ranked[0]?.topic ?? 0,
    );
    const { own, most } = centrality(model.centres, seen.sense, ranked[0]?.topic ?? 0);
    const length = Math.log1p(seen.content.length);
    const isLone = words.length <= 2 && seen.content.length <= 1;
    return {
      ranked,
      signs: [...signsOf(ranked), covered, told, unknown, length, own, most],
      english,
      isListed: words.every((word) => stopWords.has(word) || isReal(find, word)),
      told,
      unknown,
      isKnown,
      isLone,
      isElsewhere,
    };
  };
};

/** A table's lines, and where each line's entries end. */
type Lines = { readonly find: Finder; readonly ends: Uint32Array };
const endsOf = (counts: Uint8Array): Uint32Array => {
  const ends = new Uint32Array(counts.length);
  let end = 0;
  for (const [index, count] of counts.entries()) ends[index] = end += count;
  return ends;
};

const scoresOf = (model: Model, { find, ends }: Lines, { blocks, sense }: Seen): Float64Array => {
  const { rarity, classes, weights, counts, scale, bias, senseWeights, senseScale } = model;
  const scores = new Float64Array(bias.length);
  const sums = new Float64Array(bias.length);
  for (let block = 0; block < BLOCKS; block++) {
    sums.fill(0);
    let squares = 0;
    for (const hash of blocks[block] ?? []) {
      const place = find(hash);
      if (place < 0) continue;
      const rare = rarity[place] ?? 0;
      squares += rare * rare;
      const end = ends[place] ?? 0;
      for (let at = end - (counts[place] ?? 0); at < end; at++) {
        const index = classes[at] ?? 0;
        sums[index] = (sums[index] ?? 0) + rare * (weights[at] ?? 0);
      }
    }
    if (squares === 0) continue;
    const share = (BLOCK_WEIGHTS[block] ?? 0) / Math.sqrt(squares);
    for (let index = 0; index < scores.length; index++)
      scores[index] = (scores[index] ?? 0) + share * (sums[index] ?? 0);
  }
  return scores.map((sum, index) => {
    let meant = 0;
    for (let at = 0; at < SENSES; at++) meant += (sense[at] ?? 0) * (senseWeights[index * SENSES + at] ?? 0);
    const both = sum * (scale[index] ?? 0) + SENSE_WEIGHT * meant * (senseScale[index] ?? 0);
    return both / 127 + (bias[index] ?? 0);
  });
};

/** The best topic's score, its lead, its share, and how much any topic fits. */
const signsOf = (ranked: Reading['ranked']): number[] => {
  const at = (place: number) => ranked[place]?.score ?? -2;
  const all = Math.log(ranked.reduce((sum, { score }) => sum + Math.exp(SHARPNESS * score), 1e-9));
  return [at(0), at(0) - at(1), at(0) - at(2), SHARPNESS * at(0) - all, all];
};
export const SHARPNESS = 3;

/** More words of the topic's own make nothing surer. */
const ENOUGH = 3;
/**
 * How much of what the message tells is the topic's own, as a share and in all (one word that fits is little to go by), and
 * which share of its words no topic has.
 */
const coverOf = (model: Model, { find, ends }: Lines, { content }: Seen, topic: number) => {
  const { useRarity, useCounts, useTopics, useShare } = model;
  const shareAt = (place: number): number => {
    const end = ends[place] ?? 0;
    for (let at = end - (useCounts[place] ?? 0); at < end; at++)
      if (useTopics[at] === topic) return (useShare[at] ?? 0) / 255;
    return 0;
  };
  let [own, all, unknown, strange] = [0, 0, 0, 0];
  let isElsewhere = false;
  for (const { word, families } of content) {
    const place = find(word);
    const rare = place < 0 ? 255 : (useRarity[place] ?? 0);
    if (place < 0) unknown += 1;
    if (place < 0 && families.length === 0) strange += 1;
    const shares = families.map((family) => shareAt(find(familyHash(family))));
    const share = place < 0 ? 0 : shareAt(place);
    if (share === 0 && families.includes(ELSEWHERE)) isElsewhere = true;
    all += rare;
    own += rare * Math.max(share, ...shares);
  }
  return {
    covered: all === 0 ? 0 : own / all,
    told: Math.min(own / 255, ENOUGH),
    unknown: content.length === 0 ? 1 : unknown / content.length,
    isKnown: strange < content.length,
    isElsewhere,
  };
};
