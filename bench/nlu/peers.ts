// Others that learn intents from the same rows: nlp.js, and a search engine that takes the intent of the nearest utterance.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BENCH } from '../support/peers.ts';
import { trained } from './recogniser.ts';
import { OUTSIDE, type Row } from './rows.ts';

type Guess = { readonly predicted: string; readonly confidence: number };
export type Taught = {
  readonly tell: (text: string) => Guess | Promise<Guess>;
  /** What it rejects below, unless it has no such level. */
  readonly threshold?: number;
  /** What would have to be shipped: the model as its own way of saving it writes it. */
  readonly modelBytes: number;
  readonly trainMs: number;
};
export type Trainee = (rows: readonly Row[]) => Taught | Promise<Taught>;

const peer = createRequire(join(BENCH, 'package.json'));
const NOTHING: Guess = { predicted: '', confidence: 0 };

export const porth: Trainee = (rows) => trained(rows);

type Classified = { readonly intent: string; readonly score: number };
type Nlp = {
  settings: Record<string, unknown>;
  addLanguage(language: string): void;
  addDocument(language: string, text: string, intent: string): void;
  readonly nluManager: {
    addLanguage(languages: readonly string[]): void;
    train(settings: { readonly log: boolean }): Promise<unknown>;
  };
  process(language: string, text: string): Promise<{ readonly classifications: readonly Classified[] }>;
  export(isSmall: boolean): string;
};
type NlpBasic = {
  readonly containerBootstrap: () => Promise<{ use(part: unknown): void; get(name: 'nlp'): Nlp }>;
  readonly Nlp: unknown;
  readonly LangEn: unknown;
};

/** As its guide has it, with English; its own level is one half. */
export const nlpjs: Trainee = async (rows) => {
  const { containerBootstrap, Nlp, LangEn } = peer('@nlpjs/basic') as NlpBasic;
  const container = await containerBootstrap();
  container.use(Nlp);
  container.use(LangEn);
  const nlp = container.get('nlp');
  nlp.settings['autoSave'] = false;
  nlp.addLanguage('en');
  for (const { text, intent } of ours(rows)) nlp.addDocument('en', text, intent);
  const start = performance.now();
  nlp.nluManager.addLanguage(['en']);
  // What its own `train` calls, without a line for each epoch.
  await nlp.nluManager.train({ log: false });
  const trainMs = performance.now() - start;
  const tell = async (text: string): Promise<Guess> => {
    const { classifications } = await nlp.process('en', text);
    const best = classifications.find(({ intent }) => intent !== 'None');
    return best === undefined ? NOTHING : { predicted: best.intent, confidence: best.score };
  };
  return { tell, threshold: 0.5, modelBytes: Buffer.byteLength(nlp.export(true)), trainMs };
};

type Found = { readonly id: number; readonly score: number };
type Search = {
  addAll(rows: readonly { readonly id: number; readonly text: string }[]): void;
  search(text: string, options: object): readonly Found[];
};

/** BM25 over the utterances, a misspelt word at a fifth of its length; it has no level of its own. */
export const minisearch: Trainee = (rows) => {
  const MiniSearch = peer('minisearch') as new (options: object) => Search;
  const known = ours(rows);
  const start = performance.now();
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(known.map(({ text }, id) => ({ id, text })));
  const trainMs = performance.now() - start;
  const tell = (text: string): Guess => {
    const [best] = index.search(text, { fuzzy: 0.2 });
    return best === undefined ? NOTHING : { predicted: known[best.id]?.intent ?? '', confidence: best.score };
  };
  return { tell, modelBytes: Buffer.byteLength(JSON.stringify(index)), trainMs };
};

const ours = (rows: readonly Row[]): readonly Row[] => rows.filter(({ intent }) => intent !== OUTSIDE);
