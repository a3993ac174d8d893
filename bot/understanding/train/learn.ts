// From documents to a model: features counted and weighed, one machine a topic, all rounded to bytes.
import { centresOf } from '../centres.ts';
import { familyHash, type Seen } from '../features.ts';
import { exactHashes, OUTSIDE } from '../match.ts';
import type { Model } from '../model.ts';
import { BLOCK_WEIGHTS, HALF, SENSE_WEIGHT, SHARPNESS } from '../reading.ts';
import { SENSES } from '../senses.ts';
import { topicsIn, type Document, type Kind } from './documents.ts';
import type { Known } from './knowledge.ts';
import { machinesFor } from './softmax.ts';
import { machineFor, squaredLengths, type Machine, type Rows } from './svm.ts';

// Chosen by cross-validation (docs/decisions/0013).
const COST = 0.3;
const WORTH: Readonly<Record<Kind, number>> = { ask: 1, title: 1, keyword: 0.3, answer: 0.3, outside: 1 };
/** A topic's own documents against all others. */
const OWN = 6;
/** In how many documents a feature must stand, by block: neighbours and pairs in one, where there are few documents. */
const LEAST = [1, 2, 2, 1];
const LEAST_OF_FEW = [1, 1, 2, 1];
export const FEW = 2_000;
/** A weight below this, of 127, is left out. */
const PRUNED = 5;
const SEED = 1;
/** In place of a topic's number. */
const OF_NONE = -1;

/** How topics are weighed: each for itself against the rest, or all against each other at once. */
export type Way = 'apart' | 'together';

/** Everything but how far it can be trusted. Topics keep the order of their ids; the same documents give the same model. */
export const learn = (documents: readonly Document[], known: Known, way: Way = 'apart'): Model => {
  const ids = topicsIn(documents);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const topicOf = documents.map(({ topic }) => numberOf.get(topic) ?? OF_NONE);
  // What is about no topic pulls at every one; no word is put right after it, and none is a topic's own by it.
  const words = vocabularyOf(documents.filter(({ kind }) => kind !== 'outside'));
  const seen = documents.map((document) => document.seen);
  return {
    topics: ids.map((id) => ({
      id,
      languages: (['en', 'cy'] as const).filter((language) =>
        documents.some((each) => each.topic === id && each.language === language),
      ),
    })),
    confidence: [],
    belonging: [],
    words,
    ...known,
    ...exactOf(documents, topicOf),
    ...weighed(documents, seen, topicOf, ids.length, way),
    ...usesOf(seen, topicOf, ids.length),
    centres: centresOf(
      seen.map(({ sense }, place) => ({ sense, topic: topicOf[place] ?? OF_NONE })),
      ids.length,
    ),
  };
};

/** All words, the most frequent first: of two that a misspelt word is as near to, that is the likelier. */
const vocabularyOf = (documents: readonly Document[]): string => {
  const counts = new Map<string, number>();
  for (const { text } of documents)
    for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ordered = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return ordered.map(([word]) => word).join(' ');
};

/** Asks before titles: of two topics that one message is stored for, it belongs to the one whose ask it is. */
const exactOf = (documents: readonly Document[], topicOf: readonly number[]) => {
  const stored = documents
    .flatMap(({ text, kind, language }, place) => {
      if (kind === 'keyword' || kind === 'answer') return [];
      const [hash, check] = exactHashes(text);
      const number = (topicOf[place] ?? 0) * 2 + (language === 'cy' ? 1 : 0);
      const topic = kind === 'outside' ? OUTSIDE : number;
      return [{ hash, check, topic, rank: kind === 'title' ? 1 : 0 }];
    })
    .sort((a, b) => a.hash - b.hash || a.check - b.check || a.rank - b.rank || a.topic - b.topic);
  return {
    exact: Uint32Array.from(stored, ({ hash }) => hash),
    exactCheck: Uint32Array.from(stored, ({ check }) => check),
    exactTopic: Uint16Array.from(stored, ({ topic }) => topic),
  };
};

const weighed = (
  documents: readonly Document[],
  seen: readonly Seen[],
  topicOf: readonly number[],
  topics: number,
  way: Way,
) => {
  const { feature, rarity } = featuresIn(seen);
  const rows = rowsOf(seen, feature, rarity);
  const lengths = squaredLengths(rows);
  const worths = Float64Array.from(documents, ({ kind }) => WORTH[kind]);
  const isEnglish = (row: number) => documents[row]?.language === 'en';
  const costs = worths.map((worth) => COST * worth);
  const machines = [
    ...(way === 'apart' ? apart : together)(rows, topicOf, worths, topics, lengths),
    machineFor(rows, isEnglish, costs, SEED + topics, lengths),
  ];
  const scale = Float32Array.from(machines, ({ weights }) => largest(weights.subarray(0, feature.length)));
  const ofSense = machines.map(({ weights }) => weights.subarray(feature.length));
  const senseScale = Float32Array.from(ofSense, largest);
  return {
    feature,
    rarity,
    scale,
    ...inBytes(machines, feature.length, scale),
    bias: Float32Array.from(machines, ({ bias }) => bias),
    senseScale,
    senseWeights: Int8Array.from(
      ofSense.flatMap((weights, index) =>
        Array.from(weights, (weight) => Math.round((127 * weight) / (senseScale[index] || 1))),
      ),
    ),
  };
};

type Weigh = (
  rows: Rows,
  topicOf: readonly number[],
  worths: Float64Array,
  topics: number,
  lengths: Float64Array,
) => readonly Machine[];

const apart: Weigh = (rows, topicOf, worths, topics, lengths) =>
  Array.from({ length: topics }, (_, topic) => {
    const isIn = (row: number) => topicOf[row] === topic;
    const costs = worths.map((worth, row) => COST * worth * (isIn(row) ? OWN : 1));
    return machineFor(rows, isIn, costs, SEED + topic, lengths);
  });

/** What is about none is a class of its own, which is held against the topics and left out then. */
const together: Weigh = (rows, topicOf, worths, topics, lengths) => {
  const classOf = topicOf.map((topic) => (topic === OF_NONE ? topics : topic));
  const classes = topicOf.includes(OF_NONE) ? topics + 1 : topics;
  return machinesFor(rows, classOf, worths, classes, SEED, lengths)
    .slice(0, topics)
    .map(({ weights, bias }) => ({
      weights: weights.map((weight) => weight / SHARPNESS),
      bias: bias / SHARPNESS + ELSE,
    }));
};
/** About where a topic stands that is not meant, as it does where each is weighed for itself. */
const ELSE = -1;

/** Column by column, whichever machines have a weight there that is worth keeping. */
const inBytes = (machines: readonly Machine[], columns: number, scale: Float32Array) => {
  const counts = new Uint8Array(columns);
  const classes: number[] = [];
  const kept: number[] = [];
  for (let column = 0; column < columns; column++)
    for (const [index, { weights }] of machines.entries()) {
      const weight = Math.round((127 * (weights[column] ?? 0)) / (scale[index] ?? 1));
      if (Math.abs(weight) < PRUNED) continue;
      counts[column] = (counts[column] ?? 0) + 1;
      classes.push(index);
      kept.push(weight);
    }
  return { counts, classes: Uint8Array.from(classes), weights: Int8Array.from(kept) };
};

const largest = (weights: Float64Array): number => {
  let most = 0;
  for (let at = 0; at < weights.length; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
  return most;
};

/** Features that stand in enough documents, and how rare each is: the square root of its inverse document frequency. */
const featuresIn = (seen: readonly Seen[]) => {
  const counts = new Map<number, number>();
  const least = new Map<number, number>();
  const leasts = seen.length < FEW ? LEAST_OF_FEW : LEAST;
  for (const { blocks } of seen) {
    for (const [block, hashes] of blocks.entries()) {
      for (const hash of hashes) {
        counts.set(hash, (counts.get(hash) ?? 0) + 1);
        least.set(hash, leasts[block] ?? 1);
      }
    }
  }
  const feature = Uint32Array.from(
    [...counts].filter(([hash, count]) => count >= (least.get(hash) ?? 1)).map(([hash]) => hash),
  ).sort();
  const rarest = Math.log((seen.length + 1) / 1.5);
  const rarity = Uint8Array.from(feature, (hash) =>
    Math.round(255 * Math.sqrt(Math.log((seen.length + 1) / ((counts.get(hash) ?? 0) + 0.5)) / rarest)),
  );
  return { feature, rarity };
};

const rowsOf = (seen: readonly Seen[], feature: Uint32Array, rarity: Uint8Array): Rows => {
  const columnOf = new Map(Array.from(feature, (hash, column) => [hash, column]));
  const columns: number[] = [];
  const values: number[] = [];
  const ends = seen.map(({ blocks, sense }) => {
    for (const [block, hashes] of blocks.entries()) {
      const from = columns.length;
      let squares = 0;
      for (const hash of hashes) {
        const column = columnOf.get(hash);
        if (column === undefined) continue;
        columns.push(column);
        squares += (rarity[column] ?? 0) ** 2;
      }
      const share = (BLOCK_WEIGHTS[block] ?? 0) / Math.sqrt(squares || 1);
      for (let at = from; at < columns.length; at++) values.push(share * (rarity[columns[at] ?? 0] ?? 0));
    }
    // A message of none of these words has no sense.
    for (const [at, value] of sense.entries()) {
      if (value === 0) continue;
      columns.push(feature.length + at);
      values.push(SENSE_WEIGHT * value);
    }
    return columns.length;
  });
  return {
    ends: Int32Array.from(ends),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    width: feature.length + SENSES,
  };
};

/** Of every word and family: the topics that use it, and how much it is each one's own. */
const usesOf = (seen: readonly Seen[], topicOf: readonly number[], topics: number) => {
  const uses = new Map<number, { readonly half: number; readonly by: Map<number, number> }>();
  const count = (hash: number, topic: number, half: number) => {
    const use = uses.get(hash) ?? { half, by: new Map<number, number>() };
    use.by.set(topic, (use.by.get(topic) ?? 0) + 1);
    uses.set(hash, use);
  };
  for (const [place, { content }] of seen.entries()) {
    const topic = topicOf[place] ?? OF_NONE;
    if (topic === OF_NONE) continue;
    for (const { word } of content) count(word, topic, HALF.word);
    for (const family of new Set(content.flatMap(({ families }) => families)))
      count(familyHash(family), topic, HALF.family);
  }
  const ordered = [...uses].sort(([a], [b]) => a - b);
  const rarest = Math.log((topics + 1) / 0.5);
  const flat = ordered.flatMap(([, { by, half }]) =>
    [...by].map(([topic, times]) => ({ topic, share: Math.round((255 * times) / (times + half)) })),
  );
  return {
    use: Uint32Array.from(ordered, ([hash]) => hash),
    useRarity: Uint8Array.from(ordered, ([, { by }]) =>
      Math.round((255 * Math.log((topics + 1) / (by.size + 0.5))) / rarest),
    ),
    useCounts: Uint8Array.from(ordered, ([, { by }]) => by.size),
    useTopics: Uint8Array.from(flat, ({ topic }) => topic),
    useShare: Uint8Array.from(flat, ({ share }) => share),
  };
};
