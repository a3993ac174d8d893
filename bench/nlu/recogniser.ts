// The embedded recogniser, trained on rows in place of the council's content.
import { likelihood } from '../../bot/understanding/likelihood.ts';
import { pack, unpack } from '../../bot/understanding/model.ts';
import { normalise } from '../../bot/understanding/normalise.ts';
import { reader } from '../../bot/understanding/reading.ts';
import type { Knowledge } from '../../bot/understanding/train/knowledge.ts';
import { train } from '../../bot/understanding/train/train.ts';
import { englishWords } from '../../dialogs/build/english-words.ts';
import { wordVectors } from '../../dialogs/build/word-vectors.ts';
import { OUTSIDE, type Row } from './rows.ts';

/** `confidence` is how likely the text is about any of the intents. */
export type Told = { readonly predicted: string; readonly confidence: number };
export type Recogniser = {
  readonly tell: (text: string) => Told;
  /** Chosen without anything out of scope: nine of ten asks reach it while they are held out. */
  readonly threshold: number;
  readonly modelBytes: number;
  readonly trainMs: number;
};

/** What is known of English, and nothing of what councils do. */
const knowledge = (): Knowledge => ({
  realWords: englishWords(),
  wordVectors: wordVectors(),
  families: {},
  elsewhere: ['', ''],
  outside: { en: [], cy: [] },
});

/** What is out of scope among the rows is not learned from. */
export const trained = (rows: readonly Row[]): Recogniser => {
  const known = knowledge();
  const intents = Map.groupBy(
    rows.filter(({ intent }) => intent !== OUTSIDE),
    ({ intent }) => intent,
  );
  const lessons = Array.from(intents, ([id, own]) => ({
    id,
    language: 'en' as const,
    title: inWords(id),
    asks: own.map(({ text }) => text),
    keywords: [],
    answer: '',
  }));
  const start = performance.now();
  const { model: made, threshold } = train(lessons, known);
  const bytes = pack(made);
  const trainMs = performance.now() - start;
  const model = unpack(bytes);
  const read = reader(model);
  const tell = (text: string): Told => {
    const message = normalise(text);
    const { ranked, signs } = read(message);
    return {
      predicted: model.topics[ranked[0]?.topic ?? 0]?.id ?? '',
      // Nothing that can be read is about nothing.
      confidence: message === '' ? 0 : likelihood(model.belonging, signs),
    };
  };
  return { tell, threshold, modelBytes: bytes.length, trainMs };
};

/** The name of an intent says what it is about: "cardArrival" and "card_arrival" are "card arrival". */
const inWords = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replaceAll(/[_/.-]+/g, ' ');
