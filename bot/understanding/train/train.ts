// The whole of training: FAQs in, a model with its confidence out. The same FAQs give the same bytes.
import type { Model } from '../model.ts';
import { lexiconIn } from '../lexicon.ts';
import { calibrate, type Calibrated, type Clash } from './calibrate.ts';
import { turned } from './directions.ts';
import { documentsOf, wordsOf, type Document, type Lesson } from './documents.ts';
import { knownFrom, type Knowledge, type Known } from './knowledge.ts';
import { FEW, learn, type Way } from './learn.ts';

export type Trained = {
  readonly model: Model;
  readonly clashes: readonly Clash[];
  /** How surely ours nine of ten asks are at least while they are held out: see `belonging` in model.ts. */
  readonly threshold: number;
};

/** @param knowledge in a bench of other matters than a council's, of real words alone */
export const train = (faqs: readonly Lesson[], knowledge: Knowledge): Trained => {
  const known = knownFor(faqs, knowledge);
  const documents = documentsOf(faqs, lexiconIn(known), knowledge.outside);
  const { way, confidence, belonging, threshold, clashes } = weighedBest(documents, known);
  return { model: { ...learn(documents, known, way), confidence, belonging }, threshold, clashes };
};

/** Where documents are many, weighing all topics at once takes its time, and gains nothing (docs/decisions/0070). */
const weighedBest = (documents: readonly Document[], known: Known): Calibrated & { readonly way: Way } => {
  const apart = { way: 'apart', ...calibrate(documents, known, 'apart') } as const;
  if (documents.length >= FEW) return apart;
  const together = { way: 'together', ...calibrate(documents, known, 'together') } as const;
  const asks = documents.filter(({ kind }) => kind === 'ask').length;
  return isGain({ apart: apart.right, together: together.right, asks }) ? together : apart;
};

/** Whether so many more of the asks come to their own topic while they are held out that it is worth another way. */
export const isGain = ({ apart, together, asks }: Readonly<Record<Way | 'asks', number>>): boolean =>
  together - apart > GAIN * asks;
const GAIN = 0.006;

/** What is known of words, their senses turned to what these topics differ in. */
export const knownFor = (faqs: readonly Lesson[], knowledge: Knowledge): Known =>
  knownFrom({ ...knowledge, wordVectors: turned(knowledge.wordVectors, wordsOf(faqs)) });
