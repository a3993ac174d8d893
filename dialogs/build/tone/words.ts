// Banned words, what makes things sound easy, and saying sorry more than once.
import type { Language } from '../../../bot/model.ts';
import { afterJust, banned } from '../banned-words.ts';
import { namesAsTheyAre } from '../known-names.ts';
import type { Finding, Rule } from './passage.ts';

export const bannedWords: Rule = ({ language, text }) =>
  matches(withoutNames(text), patterns[language]).map(({ at, words }) => ({
    at,
    what: `says "${words}": ${insteadOf(language, words)}`,
  }));

/** "Just call us" tells whoever finds it hard that it is easy; "it has just gone" tells when. */
export const justDoIt: Rule = ({ language, text }) =>
  language === 'cy'
    ? []
    : matches(text, JUST).map(({ at, words }) => ({
        at,
        what: `says "${words}": leave out "just": it may not be easy for them`,
      }));

export const sorryOnce: Rule = ({ language, text }): Finding[] => {
  const [, second] = matches(text, SORRY[language]);
  return second === undefined
    ? []
    : [
        {
          at: second.at,
          what: `is sorry more than once ("${second.words}"): say it once, then say what you can do`,
        },
      ];
};

type Match = { readonly at: number; readonly words: string };
const matches = (text: string, pattern: RegExp): Match[] =>
  [...text.replaceAll('’', "'").matchAll(pattern)].map(({ 0: words, index }) => ({
    at: index,
    words: words.replaceAll(/\s+/g, ' '),
  }));

/** Names that are kept as they are become blanks of the same length, so that places stay true. */
export const withoutNames = (text: string): string =>
  namesAsTheyAre.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);

const written = (words: string): string =>
  words
    .replaceAll(/[.+?^$()[\]{}|\\/]/g, '\\$&')
    .replaceAll('*', '\\p{L}*')
    .replaceAll(' ', '\\s+');
const wholeWords = (alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

type Entry = { readonly source: string; readonly whole: RegExp; readonly instead: string };
// The longest first, so that "e.g." is not found as "e.g".
const entriesOf = (language: Language): Entry[] =>
  banned[language]
    .flatMap(({ words, instead }) => words.map((each) => ({ source: written(each), instead })))
    .map(({ source, instead }) => ({ source, whole: new RegExp(`^(?:${source})$`, 'iu'), instead }))
    .sort((one, other) => other.source.length - one.source.length);
const entries: Readonly<Record<Language, readonly Entry[]>> = { en: entriesOf('en'), cy: entriesOf('cy') };
const insteadOf = (language: Language, said: string): string =>
  entries[language].find(({ whole }) => whole.test(said))?.instead ?? '';
const patterns: Readonly<Record<Language, RegExp>> = {
  en: wholeWords(entries.en.map(({ source }) => source)),
  cy: wholeWords(entries.cy.map(({ source }) => source)),
};

const JUST = new RegExp(
  `(?<!(?:have|has|had|having|'ve|'s|'d)\\s)\\bjust\\s+(?:to\\s+)?(?:${afterJust.join('|')})\\b`,
  'giu',
);
const SORRY: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:sorry|unfortunately|regrets?|regretfully|apologis(?:e|es)|apology|apologies|(?:i'm|i am|we're|we are) afraid)\b/giu,
  cy: /\b(?:mae'n ddrwg (?:iawn )?gen(?:nym| i|nym ni)|yn anffodus|gwaetha'r modd|ymddiheur\p{L}*)(?!\p{L})/giu,
};
