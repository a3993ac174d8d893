// Does a message tell of a danger to life? Phrase patterns alone, on normalised and capped text: no network, no model.
import type { Dangers } from '../content.ts';
import { sentencesIn } from './normalise.ts';

/** The patterns here know no negation: a typo makes it unsafe, and a false alarm costs one message. What the ears make of it: ears/denials.ts. */
export const dangerIn = (text: string, dangers: Dangers): Dangers[number] | undefined => {
  for (let from = 0; from === 0 || from < text.length; from += WINDOW - OVERLAP) {
    const found = dangerInPart(text.slice(from, from + WINDOW), dangers);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** All of a long message is read, in parts that overlap, for danger may be told in its last words. */
const WINDOW = 1_000;
const OVERLAP = 200;

const dangerInPart = (text: string, dangers: Dangers): Dangers[number] | undefined => {
  const plain = text.replace(SUMS, ' ').replace(NO_APART, ' ');
  const said = plain.includes('🔥') ? plain.replace(FLAMES, '$1fire ') : plain;
  const words = sentencesIn(said).flat().join(' ');
  if (words === '') return undefined;
  const spelt = words.replace(SLIPS, (word) => SPELT.get(word) ?? word);
  if (anyOf(dangers).test(spelt))
    return dangers.find((danger) => danger.said.some((pattern) => pattern.test(spelt)));
  return dangers.find(({ hears }) => hears?.(words, said) === true);
};

/** "£999" and "99,999" call nobody. */
const SUMS = /[£€$]\s?\d[\d,]*(?:\.\d+)?|\b\d{1,3}(?:,\d{3})+\b(?:\.\d+)?/g;

/** A sign in place of the word: "there is a 🔥 in my kitchen". Behind thanks, or for how good something is, it is none. */
const FLAMES = /((?<!\p{L})(?:an?|the|big|huge|on|ar|o|y)\s+)🔥+/giu;

/** "No, water in the house" is an answer; "no water in the house" is a lack of it. */
const NO_APART = /\b(?:no|na)\s*[,;:]\s*(?=water|flood|d[wŵ]r)/gi;

/** All patterns in one: every message is held against it, and nearly all are done with then. */
const anyOf = (dangers: Dangers): RegExp => {
  const made =
    all.get(dangers) ??
    new RegExp(dangers.flatMap(({ said }) => said.map(({ source }) => `(?:${source})`)).join('|') || NEVER);
  all.set(dangers, made);
  return made;
};
const NEVER = '(?!)';
const all = new WeakMap<Dangers, RegExp>();

/** Spellings that matter only here: each is a likely slip for a word that tells of danger. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gass: 'gas',
    smel: 'smell',
    hes: 'he is',
    shes: 'she is',
  }),
);
const SLIPS = new RegExp(`\\b(?:${[...SPELT.keys()].join('|')})\\b`, 'g');
