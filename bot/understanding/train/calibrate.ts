// How far a model can be trusted, learned by hiding topics from it, and messages that are
// about none: what it says of those must sound unsure.
import { likelihood } from '../likelihood.ts';
import { reader, type Reading } from '../reading.ts';
import { dealt } from './chance.ts';
import { learnable, topicsIn, type Document } from './documents.ts';
import type { Known } from './knowledge.ts';
import { learn, type Way } from './learn.ts';
import { logistic, type Example } from './logistic.ts';

const FOLDS = 5;
/** With fewer topics than this, what is left when one is hidden tells nothing. */
const FEWEST = 3;
/** Of so many documents two folds tell enough, and learning is most of the time. */
const MANY = 10_000;
const SEED = 11;
/** Of the messages that people send, this share is about nothing that we know. */
const OUTSIDE = 0.2;
const SURELY = 0.9;
/** Of held-out asks, this share may be rejected. */
const REJECTED = 0.1;
const UNSURE = 0.5;

/** An ask that, left out, is surely taken for another topic's. */
export type Clash = { readonly ask: Document; readonly other: string };
export type Calibrated = {
  /** See `confidence` in model.ts. */
  readonly confidence: readonly number[];
  /** See `belonging` in model.ts. */
  readonly belonging: readonly number[];
  readonly clashes: readonly Clash[];
  /** How surely ours nine of ten asks are at least while they are held out. */
  readonly threshold: number;
  /** How many asks come to their own topic while they are held out. */
  readonly right: number;
};
type Trial = { readonly ask: Document; readonly best: string; readonly signs: Reading['signs'] };

export const calibrate = (documents: readonly Document[], known: Known, way?: Way): Calibrated => {
  const ids = topicsIn(documents);
  const folds = Math.min(FOLDS, ids.length);
  if (folds < FEWEST)
    return { confidence: UNTRIED, belonging: UNTRIED, clashes: [], threshold: UNSURE, right: 0 };
  const hiddenIn = new Map(dealt(ids.length, folds, SEED).map((fold, at) => [ids[at] ?? '', fold]));
  // What is about no topic is hidden in no fold.
  const hides = (document: Document | undefined) => hiddenIn.get(document?.topic ?? '') ?? -1;
  // Never in the fold that hides its topic, so that every ask is left out once.
  const heldIn = dealt(documents.length, folds - 1, SEED + 1).map(
    (turn, place) => (hides(documents[place]) + 1 + turn) % folds,
  );
  const inside: Trial[] = [];
  const hidden: Trial[] = [];
  const beyond: Trial[] = [];
  const tried = documents.length > MANY ? 2 : folds;
  for (let fold = 0; fold < tried; fold++) {
    const may = learnable(documents, (place) => heldIn[place] === fold);
    const lessons = documents.filter((document, place) => may[place] === true && hides(document) !== fold);
    const sayOf = trials(learn(lessons, known, way));
    const asks = documents.filter(({ kind }) => kind === 'ask');
    hidden.push(...sayOf(asks.filter((ask) => hides(ask) === fold)));
    const held = documents.filter((_, place) => heldIn[place] === fold);
    inside.push(...sayOf(held.filter(({ kind }) => kind === 'ask')));
    beyond.push(...sayOf(held.filter(({ kind }) => kind === 'outside')));
  }
  const outside = [hidden, beyond];
  const confidence = logistic(examplesOf(inside, outside, ({ ask, best }) => best === ask.topic));
  const belonging = logistic(examplesOf(inside, outside, () => true));
  const sure = inside.map(({ signs }) => likelihood(belonging, signs)).sort((a, b) => a - b);
  return {
    confidence,
    belonging,
    threshold: sure[Math.floor(sure.length * REJECTED)] ?? UNSURE,
    right: inside.filter(({ ask, best }) => best === ask.topic).length,
    clashes: inside
      .filter(({ ask, best, signs }) => best !== ask.topic && likelihood(confidence, signs) >= SURELY)
      .map(({ ask, best }) => ({ ask, other: best })),
  };
};

/** Of some few topics nothing can be told by hiding: about what 44 topics came to stands in. */
const UNTRIED = [0.1, 1, 0.7, 0.8, -0.4, 2, 0.8, -0.7, 0, 0, 0, -1];

const trials = (model: ReturnType<typeof learn>) => {
  const read = reader(model);
  return (asks: readonly Document[]): Trial[] =>
    asks.map((ask) => {
      const { ranked, signs } = read(ask.text);
      return { ask, best: model.topics[ranked[0]?.topic ?? 0]?.id ?? '', signs };
    });
};

/** @param outside pools of trials of which none can be right: each counts as much as the others, however many there are in it */
const examplesOf = (
  inside: readonly Trial[],
  outside: readonly (readonly Trial[])[],
  isRight: (trial: Trial) => boolean,
): Example[] => {
  const pools = outside.filter(({ length }) => length > 0);
  const weight = ((OUTSIDE / (1 - OUTSIDE)) * inside.length) / pools.length;
  return [
    ...inside.map((trial) => ({ signs: trial.signs, isRight: isRight(trial), weight: 1 })),
    ...pools.flatMap((pool) =>
      pool.map(({ signs }) => ({ signs, isRight: false, weight: weight / pool.length })),
    ),
  ];
};
