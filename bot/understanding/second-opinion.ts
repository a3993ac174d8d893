// When another recogniser is asked what the embedded one was not sure of, what it is told, and what two opinions come to.
import type { RecognizerResult } from 'botbuilder-core';
import type { Language } from '../model.ts';
import { ADDRESS, BESIDE, DAY, POSTCODE, without } from './bare.ts';
import { languageOf } from './language.ts';
import { PERSON } from './lex-names.ts';
import type { Match, Verdict } from './match.ts';
import { matchesOf, ranked } from './recogniser.ts';

/** A text that the embedded recogniser was asked about, and was not sure of. */
export type Unsure = { readonly text: string; readonly prefer: Language; readonly verdict: Verdict };

/** What Lex takes at most, in characters. https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RecognizeText.html */
const LONGEST = 1_024;

/**
 * What another recogniser may be told of it, or undefined when it is not to be asked: there is nothing in it to read, it is not
 * English, nobody writes a question of that length, or the content says already that it is about none of ours.
 */
export const askable = ({ text, prefer, verdict }: Unsure): string | undefined => {
  if (verdict.kind === 'one' || (verdict.kind === 'none' && verdict.isElsewhere === true)) return undefined;
  const language = languageOf(text) ?? matchesOf(verdict)[0]?.language ?? prefer;
  if (language !== 'en' || text.length > LONGEST || OTHER_LETTERS.test(text)) return undefined;
  const told = tellable(text);
  return /[a-z]{2}/i.test(told) && !NO_WORD.test(told) ? told : undefined;
};

/** Lex has no Welsh, and its English bot no Cyrillic either. */
const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]/u;
/** Base64, and what comes of a cat on the keys. */
const NO_WORD = /\S{31}/u;

/**
 * What says who or where somebody is stays here: addresses of all kinds, names that are said to be names, and every word with a
 * digit in it, which may be a telephone number, a reference, a number plate or an age.
 */
export const tellable = (text: string): string =>
  without(text, ONLINE, POSTCODE, ADDRESS, DAY, NAMED, /\S*\d\S*/gu)
    .replace(/\s+/gu, ' ')
    .trim();
const ONLINE = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+/giu;
const NAMED =
  /\b(?:my|his|her|their|the) (?:full |first |last |sur)?name(?:['’]s| is|s)? (?:\p{L}[\p{L}'’-]* ?){1,3}|\b(?:mr|mrs|miss|ms|dr)\b\.? \p{L}[\p{L}'’-]*/giu;

/** Where a turn left out what says where, it is the same message all the same. */
export const isAbout = (text: string, told: string): boolean => {
  const said = tellable(text);
  return said === told || said === tellable(without(told, BESIDE));
};

// Lex's scores are no probabilities. Its own default takes 0.4 for a topic; its guide calls 0.95 beside 0.65 clear, and 0.75 beside
// 0.72 not. https://docs.aws.amazon.com/lexv2/latest/dg/using-intent-confidence-scores.html
const CONFIDENT = 0.6;
const AHEAD = 0.1;
const OFFERED_MAX = 3;

/**
 * A topic that both name is the answer: they were trained by different means, and seldom make the same mistake. One that only the
 * second names, or names beside another as good, is offered first. Else all stays as it was. What is offered may then be one topic,
 * or none but a person.
 */
export const combined = (verdict: Verdict, second: RecognizerResult): Verdict => {
  if (verdict.kind === 'one') return verdict;
  const [best, next] = ranked(second);
  if (best === undefined || best[1] < CONFIDENT) return verdict;
  const [id, score] = best;
  const both = verdict.matches.find((match) => match.id === id);
  // A person stands beside everything that is offered.
  if (id === PERSON)
    return both === undefined ? { kind: 'near', matches: verdict.matches } : { kind: 'one', match: both };
  if (both !== undefined && score - (next?.[1] ?? 0) >= AHEAD) return { kind: 'one', match: both };
  const first: Match = both ?? { id, language: 'en', score };
  const others = verdict.matches.filter((match) => match.id !== id);
  const theirs = ranked(second)
    .slice(1, 2)
    .flatMap(([other, its]): Match[] =>
      others.length > 0 ? [] : [{ id: other, language: 'en', score: its }],
    );
  return { kind: 'near', matches: [first, ...others, ...theirs].slice(0, OFFERED_MAX) };
};
