// The whole of training: FAQs in, a model with its confidence out. The same FAQs give the same bytes.
import type { Faq } from '../../content.ts';
import type { Model } from '../model.ts';
import { familiesIn } from '../reading.ts';
import { calibrate, type Clash } from './calibrate.ts';
import { documentsOf } from './documents.ts';
import { knownFrom, type Knowledge } from './knowledge.ts';
import { learn } from './learn.ts';

export type Trained = { readonly model: Model; readonly clashes: readonly Clash[] };

export const train = (faqs: readonly Faq[], knowledge: Knowledge): Trained => {
  const known = knownFrom(knowledge);
  const documents = documentsOf(faqs, familiesIn(known), knowledge.outside);
  const { confidence, clashes } = calibrate(documents, known);
  return { model: { ...learn(documents, known), confidence }, clashes };
};
