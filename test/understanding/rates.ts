// How often the matcher is right, measured in the same way by the tests and by the bench.
import { readFileSync } from 'node:fs';
import type { Faq } from '../../bot/content.ts';
import type { Language } from '../../bot/model.ts';
import { judge, matcher, type Verdict } from '../../bot/understanding/match.ts';
import type { Model } from '../../bot/understanding/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { lexiconIn } from '../../bot/understanding/lexicon.ts';
import { reader } from '../../bot/understanding/reading.ts';
import { dealt } from '../../bot/understanding/train/chance.ts';
import { documentsOf, learnable } from '../../bot/understanding/train/documents.ts';
import { learn } from '../../bot/understanding/train/learn.ts';
import { knownFor } from '../../bot/understanding/train/train.ts';
import { knowledge } from '../../dialogs/build/knowledge.ts';
import { model as shipped } from '../../dialogs/understand.ts';

export type Ask = { readonly id: string; readonly text: string };
/** An ask, the topics that fit it best (best first), and what was made of it. */
export type Tried = { readonly ask: Ask; readonly ranked: readonly string[]; readonly verdict: Verdict };

const fileOf = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
export const written = fileOf('asks.json') as Readonly<
  Record<'tune' | 'held', Ask[]> & Record<'outside' | 'outsideHeld', string[]>
>;
/** Written by someone who did not work on the matcher. Nobody who does may read it: it is for counting alone. */
export const setApart = fileOf('set-apart.json') as Readonly<
  Record<Language, Ask[]> & Record<'outside' | 'outsideCy', string[]>
>;

export const asksOf = (faqs: readonly Faq[]): (Ask & { readonly language: Language })[] =>
  faqs.flatMap(({ id, asks, language }) => asks.map((text) => ({ id, text, language })));

/** @param text said as a citizen says it: stored asks are found as they stand */
export const trying = (model: Model): ((ask: Ask) => Tried) => {
  const read = reader(model);
  const match = matcher(model);
  return (ask) => {
    const best = read(normalise(ask.text)).ranked.slice(0, 3);
    const verdict = match(ask.text);
    const stored = verdict.kind === 'one' && verdict.match.score === 1 ? [verdict.match.id] : [];
    return { ask, ranked: [...stored, ...best.map(({ topic }) => model.topics[topic]?.id ?? '')], verdict };
  };
};

/** The model of some FAQs, as sure of itself as the shipped one: how far it can be trusted takes most of training. */
export const learnt = (faqs: readonly Faq[], confidence: Model['confidence'] = shipped.confidence): Model => {
  const known = knownFor(faqs, knowledge);
  return { ...learn(documentsOf(faqs, lexiconIn(known), knowledge.outside), known), confidence };
};

const FOLDS = 5;
/** Every stored ask, by a model that has not seen it, nor a keyword that only such asks have. */
export const leftOut = (faqs: readonly Faq[], seed: number): (Tried & { readonly language: Language })[] => {
  const known = knownFor(faqs, knowledge);
  const documents = documentsOf(faqs, lexiconIn(known), knowledge.outside);
  const heldIn = dealt(documents.length, FOLDS, seed);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const may = learnable(documents, (place) => heldIn[place] === fold);
    const lessons = documents.filter((_document, place) => may[place] === true);
    const model = { ...learn(lessons, known), confidence: shipped.confidence };
    const read = reader(model);
    return documents
      .filter(({ kind }, place) => kind === 'ask' && heldIn[place] === fold)
      .map(({ text, topic, language }) => {
        const reading = read(text);
        return {
          ask: { id: topic, text },
          ranked: reading.ranked.slice(0, 3).map((each) => model.topics[each.topic]?.id ?? ''),
          verdict: judge(model, reading, language),
          language,
        };
      });
  }).flat();
};

export type Rates = {
  /** The right topic is the best, and among the best three, whatever is said then. */
  readonly first: number;
  readonly inThree: number;
  /** Answered at once, rightly and wrongly. */
  readonly answered: number;
  readonly wrong: number;
  /** Offered among two or three, or as a guess. */
  readonly offered: number;
  /** Neither answered nor offered anything. */
  readonly lost: number;
};

export const ratesOf = (tried: readonly Tried[]): Rates => {
  const share = (hit: (each: Tried) => boolean) => tried.filter(hit).length / tried.length;
  const answer = ({ verdict }: Tried) => (verdict.kind === 'one' ? verdict.match.id : undefined);
  const shown = ({ verdict }: Tried) => (verdict.kind === 'one' ? [] : verdict.matches.map(({ id }) => id));
  return {
    first: share(({ ask, ranked }) => ranked[0] === ask.id),
    inThree: share(({ ask, ranked }) => ranked.slice(0, 3).includes(ask.id)),
    answered: share((each) => answer(each) === each.ask.id),
    wrong: share((each) => ![undefined, each.ask.id].includes(answer(each))),
    offered: share((each) => shown(each).includes(each.ask.id)),
    lost: share((each) => answer(each) === undefined && shown(each).length === 0),
  };
};

/** Of messages about none of our topics: how many are answered, and how many get a question back. */
export const outsideRates = (verdicts: readonly Verdict[]) => ({
  answered: verdicts.filter(({ kind }) => kind === 'one').length / verdicts.length,
  asked: verdicts.filter(({ kind }) => kind === 'near').length / verdicts.length,
});

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
export const inWords = (what: string, { first, inThree, answered, wrong, offered, lost }: Rates): string =>
  `${what}: first ${percent(first)}, in three ${percent(inThree)}; answered ${percent(answered)}, wrongly ${percent(wrong)}, offered ${percent(offered)}, nothing ${percent(lost)}`;
