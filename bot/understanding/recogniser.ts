// The port behind which every recogniser stands: a message goes in, what it may mean comes out, as botbuilder has it.
import type { RecognizerResult } from 'botbuilder-core';
import type { Language } from '../model.ts';
import type { Match, Matcher, Verdict } from './match.ts';

export type Utterance = {
  readonly text: string;
  readonly language: Language;
  readonly conversation: string;
};
/**
 * The intents are topics by their ids, each with a score from 0 to 1; none when it fits none. The entities are lists of words by
 * name: nothing of them is taken into a form unasked, for a form's fields read the person's own words.
 * @throws RecogniserFailed when there is no answer in time, or at all
 */
export type Recogniser = (utterance: Utterance) => Promise<RecognizerResult>;

export type Failing = 'time-out' | 'throttled' | 'failed';

export class RecogniserFailed extends Error {
  override readonly name = 'RecogniserFailed';
  readonly why: Failing;
  constructor(why: Failing, cause?: unknown) {
    super(`A recogniser gave no answer: ${why}.`, { cause });
    this.why = why;
  }
}

/** The one that is always there: on a laptop, in Welsh, and when any other fails. */
export const embedded =
  (understand: Matcher): Recogniser =>
  ({ text, language }) =>
    Promise.resolve({ text, intents: intentsOf(understand(text, language)), entities: {} });

const intentsOf = (verdict: Verdict): RecognizerResult['intents'] =>
  Object.fromEntries(matchesOf(verdict).map(({ id, score }) => [id, { score }]));

export const matchesOf = (verdict: Verdict): readonly Match[] =>
  verdict.kind === 'one' ? [verdict.match] : verdict.matches;

/** Topics and their scores, best first. */
export const ranked = ({ intents }: RecognizerResult): readonly (readonly [id: string, score: number])[] =>
  Object.entries(intents)
    .map(([id, { score = 0 }]) => [id, score] as const)
    .toSorted(([, a], [, b]) => b - a);
