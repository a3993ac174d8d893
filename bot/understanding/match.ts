// Which topic a message is about, and how sure we are: one that is sure is answered, close ones are offered.
import type { Language } from '../model.ts';
import { finder, hashOf } from './hash.ts';
import type { Model } from './model.ts';
import { normalise } from './normalise.ts';
import { PERSON } from './lex-names.ts';
import { likelihood } from './likelihood.ts';
import { reader, SHARPNESS, type Reading } from './reading.ts';

/** `score` runs from 0 to 1: how likely the topic is what was meant, of messages one in five of which is about none of ours. */
export type Match = { readonly id: string; readonly language: Language; readonly score: number };
/**
 * `near` holds two or three, best first; `none` holds the best guesses, if any. `isElsewhere`: it names something that no
 * council does, or is stored as about none of ours.
 */
export type Verdict =
  | { readonly kind: 'one'; readonly match: Match }
  | { readonly kind: 'near'; readonly matches: readonly Match[] }
  | { readonly kind: 'none'; readonly matches: readonly Match[]; readonly isElsewhere?: true };
export type Matcher = (text: string, prefer?: Language) => Verdict;

const NOTHING: Verdict = { kind: 'none', matches: [] };
/** Nobody asks at such length: a person has to read that. */
const LONGEST = 2_000;
/** Within this of the border between the languages, `prefer` decides. */
const EITHER = 0.15;
/** "Felt awful" has the letters of Welsh words, and none of them. */
const EITHER_LISTED = 0.4;

/**
 * Reads the model once; the matcher it returns is pure. An ask that is stored finds its topic, and what is stored as about
 * none is not answered, whatever the model says.
 */
export const matcher = (model: Model): Matcher => {
  const read = reader(model);
  const stored = storedIn(model);
  return (text, prefer = 'en') => {
    const message = text.length > LONGEST ? '' : normalise(text);
    if (isNoQuestion(message) || model.topics.length === 0) return NOTHING;
    const exact = stored(message, prefer);
    if (exact === undefined) return judge(model, read(message), prefer);
    if (exact === 'outside') return judge(model, { ...read(message), isElsewhere: true }, prefer);
    return { kind: 'one', match: exact };
  };
};

// Levels chosen by cross-validation (docs/decisions/0013): a wrong answer costs more than a question back.
const SURE = 0.7;
/** Nobody is misled by how to reach a person. */
const SURE_OF_PERSON = 0.5;
const POSSIBLE = 0.35;
const GUESS = 0.1;
/** What names something that is nobody's here is owned up to, and not met with topics that are as unlikely as this. */
const GUESS_ELSEWHERE = 0.2;
/** A topic with less than this share of the first one's score is not worth offering. */
const KIN = 0.05;

/** What the model makes of a message, stored or not. */
export const judge = (model: Model, reading: Reading, prefer: Language): Verdict => {
  const { ranked, signs, english, isListed } = reading;
  const [best] = ranked;
  const none = (matches: readonly Match[]): Verdict => ({
    kind: 'none',
    matches,
    ...(reading.isElsewhere ? { isElsewhere: true } : {}),
  });
  if (best === undefined || !reading.isKnown) return none([]);
  const sure = likelihood(model.confidence, signs);
  const spoken = Math.abs(english) < (isListed ? EITHER_LISTED : EITHER) ? prefer : english > 0 ? 'en' : 'cy';
  const matches = ranked.slice(0, 3).flatMap(({ topic, score }): Match[] => {
    const its = model.topics[topic];
    const [only = spoken] = its?.languages ?? [];
    const language = its?.languages.includes(spoken) === true ? spoken : only;
    const likely = sure * Math.exp(SHARPNESS * (score - best.score));
    return its === undefined ? [] : [{ id: its.id, language, score: likely }];
  });
  const [top] = matches;
  if (top === undefined || sure < (reading.isElsewhere ? GUESS_ELSEWHERE : GUESS)) return none([]);
  const isSure = top.id === PERSON ? sure >= SURE_OF_PERSON && isAlone(reading) : sure >= SURE;
  if (isSure && isPlain(reading)) return { kind: 'one', match: top };
  const close = matches.filter(({ score }) => score >= top.score * KIN);
  if (!isPossible(sure, close) || reading.isElsewhere || isStrange(reading)) return none(close);
  const offered = close.length > 1 ? close : matches.slice(0, 2);
  return offered.length > 1 ? { kind: 'near', matches: offered } : none(offered);
};

/** "Council tax" is about one of three, and hardly about anything else: none of them is likely, but one of them is. */
const isPossible = (sure: number, close: readonly Match[]): boolean =>
  sure >= POSSIBLE || (sure >= EVEN.one && close.reduce((sum, { score }) => sum + score, 0) >= EVEN.all);
const EVEN = { one: 0.3, all: 0.8 };

/** One word is a question only if no other topic has a claim to it; what names something that no council does is not ours. */
const isPlain = ({ ranked: [best, second], isLone, isElsewhere }: Reading): boolean =>
  !isElsewhere && (!isLone || ((best?.score ?? 0) >= LONE.best && (second?.score ?? -1) <= LONE.second));
const LONE = { best: 0.9, second: -0.6 };

/** A third of what it tells is no topic's, and the rest is little to go by: "purple monkey dishwasher" is not offered a new dishwasher. */
const isStrange = ({ told, unknown }: Reading): boolean => unknown > STRANGE.unknown && told < STRANGE.told;
const STRANGE = { unknown: 0.3, told: 0.8 };

/** "No need for a person, when is my bin day" has another matter, which is not passed over. */
const isAlone = ({ ranked: [best, second] }: Reading): boolean =>
  (best?.score ?? 0) - (second?.score ?? -1) >= ALONE;
const ALONE = 0.25;

/** A number or an address alone is an answer to something; what is said to a machine is said to nobody here. */
const isNoQuestion = (message: string): boolean =>
  !/[a-z]/.test(message) || ADDRESS.test(message) || INSTRUCTION.test(message);
const INSTRUCTION =
  /^(?:(?:please|now|and|system) )*(?:ignore|disregard|forget|override) (?:(?:all|any|of|the|your|these|those|previous|prior|above|earlier|safety|system) )*(?:instructions?|prompts?|above|guidelines|programming)\b/;
const ADDRESS =
  /^(?:(?:flat|fflat) \w+ )?\d+[a-z]? (?:(?:[a-z]+ ){1,3}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|terrace|place|court|gardens|grove|square)|(?:ffordd|stryd|heol|lon|maes|rhodfa|teras)(?: [a-z]+){1,3})$/;

/** In place of a topic's number: a stored message that is about none. */
export const OUTSIDE = 0xffff;
const storedIn = ({ exact, exactCheck, exactTopic, topics }: Model) => {
  const find = finder(exact);
  return (message: string, prefer: Language): Match | 'outside' | undefined => {
    const [hash, check] = exactHashes(message);
    const found: Match[] = [];
    const first = find(hash);
    for (let at = first; first >= 0 && exact[at] === hash; at++) {
      const number = exactTopic[at] ?? 0;
      if (exactCheck[at] !== check) continue;
      if (number === OUTSIDE) return 'outside';
      const id = topics[number >> 1]?.id;
      if (id === undefined) continue;
      found.push({ id, language: (number & 1) === 1 ? 'cy' : 'en', score: 1 });
    }
    return found.find(({ language }) => language === prefer) ?? found[0];
  };
};

export const exactHashes = (message: string): readonly [number, number] => [
  hashOf(23, message),
  hashOf(24, message),
];
