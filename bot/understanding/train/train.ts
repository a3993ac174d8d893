// The whole of training: FAQs in, a model with its confidence out. The same FAQs give the same bytes.
import type { Model } from '../model.ts';
import { lexiconIn } from '../lexicon.ts';
import { calibrate, type Clash } from './calibrate.ts';
import { turned } from './directions.ts';
import { documentsOf, wordsOf, type Lesson } from './documents.ts';
import { knownFrom, type Knowledge, type Known } from './knowledge.ts';
import { learn } from './learn.ts';

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
  const { confidence, belonging, ...told } = calibrate(documents, known);
  return { model: { ...learn(documents, known), confidence, belonging }, ...told };
};

/** What is known of words, their senses turned to what these topics differ in. */
export const knownFor = (faqs: readonly Lesson[], knowledge: Knowledge): Known =>
  knownFrom({ ...knowledge, wordVectors: turned(knowledge.wordVectors, wordsOf(faqs)) });
