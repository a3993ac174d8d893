// Emoji, exclamation marks, "&" and capitals.
import type { Language } from '../../../bot/model.ts';
import { commands } from '../../commands.ts';
import { shortNames } from '../known-names.ts';
import type { Finding, Rule } from './passage.ts';
import { withoutNames } from './words.ts';

/** One may be friendly; in a sensitive topic none is. */
export const fewEmoji: Rule = ({ text, sensitive }) =>
  [...text.matchAll(EMOJI)].slice(sensitive ? 0 : 1).map(({ 0: emoji, index }) => ({
    at: index,
    what: sensitive
      ? `has an emoji (${emoji}) in a sensitive topic: take it out`
      : `has more than one emoji (${emoji}): keep one at most`,
  }));

export const calmWhenSensitive: Rule = ({ text, sensitive }) =>
  sensitive
    ? [...text.matchAll(/!+/g)].map(({ index }) => ({
        at: index,
        what: 'has an exclamation mark in a sensitive topic: use a full stop',
      }))
    : [];

/** Not in names such as A&E. */
export const noAmpersand: Rule = ({ text, language }) =>
  [...text.matchAll(/(?<!\p{L})&|&(?!\p{L})|&(?=amp;)/gu)].map(({ index }) => ({
    at: index,
    what: `has "&": write "${language === 'cy' ? 'a' : 'and'}"`,
  }));

export const noShouting: Rule = ({ text, language }): Finding[] => {
  const explained = new Set([...text.matchAll(/\((\p{Lu}[\p{Lu}&]+)\)/gu)].map(([, name]) => name));
  return [
    ...withoutNames(text)
      .replace(COMMANDS, blank)
      .replace(/\{\w+\}/g, blank)
      .matchAll(TOKEN),
  ]
    .filter(({ 0: token }) => !/\p{N}/u.test(token))
    .flatMap(({ 0: token, index }) =>
      [...token.matchAll(CAPITALS)].map(({ 0: word, index: within }) => ({ at: index + within, word })),
    )
    .filter(({ word }) => !known[language].has(word) && !explained.has(word))
    .map(({ at, word }) => ({
      at,
      what: `has "${word}" in capitals: write it small; explain a short name where it stands, as "council tax reduction (CTR)"; if everyone knows it, add it to dialogs/build/known-names.ts`,
    }));
};

// A flag is two letters; a family or a skin colour is one emoji of many characters.
const EMOJI =
  /\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;
/** Postcodes, roads and references hold digits, and are whole tokens. */
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}&'’.-]*/gu;
const CAPITALS = /(?<!\p{L})\p{Lu}[\p{Lu}&]*\p{Lu}(?!\p{L})/gu;

const blank = (words: string): string => ' '.repeat(words.length);
/** It opens a form, as `dialogs/openings.ts` has it. */
const PAY = { en: ['pay'], cy: ['talu'] };
const inCapitals = [...Object.values(commands), PAY]
  .flatMap(({ en, cy }) => [...en, ...cy])
  .map((words) => words.toUpperCase())
  .filter((words) => /^[\p{L} ]+$/u.test(words))
  .sort((one, other) => other.length - one.length);
/** What a person can reply is said in capitals, whole: START AGAIN, YN ÔL. */
const COMMANDS = new RegExp(`(?<!\\p{L})(?:${inCapitals.join('|')})(?!\\p{L})`, 'gu');
const known: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(shortNames.en),
  cy: new Set([...shortNames.en, ...shortNames.cy]),
};
