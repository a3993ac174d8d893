// The rules of both languages put together, in the order in which dangers are answered, and all words that they know.
import { wordsOf, type Lists } from '../../../bot/understanding/ears/lists.ts';
import { mutations } from '../../../bot/understanding/mutations.ts';
import { asks } from '../asks.ts';
import { FILLERS } from './asked-words.ts';
import { despite } from './despite.ts';
import { guards } from './guards.ts';
import { overGuards, overLists } from './guards-over.ts';
import { sayings } from './guards-sayings.ts';
import { keyWords } from './key-words.ts';
import { welshRules, wordsCy } from './rules-cy.ts';
import { harmRules } from './rules-harm.ts';
import { homeRules } from './rules-home.ts';
import { peopleRules } from './rules-people.ts';
import { words } from './words.ts';

/** Of two dangers in one message the first of these is answered: what kills soonest, and what is told by the rarer words. */
const ORDER = [
  'gas',
  'co',
  'fire',
  'electric',
  'selfharm',
  'dog',
  'lift',
  'structure',
  'fuel',
  'flood',
  'medical',
  'child',
  'violence',
  'leak',
] as const;

export const linesIn = (rules: string | undefined): string[] =>
  (rules ?? '').split('\n').filter((line) => line.trim() !== '');

const english = { ...homeRules, ...peopleRules, ...harmRules };
/** A Welsh word of four letters and more as it may stand: mutated, and with what is written onto its end. */
const formsOf = (word: string): string[] =>
  word.length < 4 || /[*<_]/.test(word)
    ? [word]
    : mutations(word).flatMap((form) => (/[aeiouwy]$/.test(form) ? [form, `${form}r`, `${form}n`] : [form]));
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('cam-drin', 'cam_drin');
const welshLists: Lists = Object.fromEntries(
  Object.entries(wordsCy).map(([name, list]) => [name, plain(list).split(' ').flatMap(formsOf).join(' ')]),
);
const welshLine = (line: string): string =>
  plain(line)
    .split(' ')
    .map((said) => said.split('|').flatMap(formsOf).join('|'))
    .join(' ');
export const lists: Lists = { ...words, ...overLists, ...welshLists };
export const guardLines = [guards, overGuards, sayings].flatMap(linesIn).map(plain);
export const rulesById = ORDER.map(
  (id) => [id, [...linesIn(english[id]), ...linesIn(welshRules[id]).map(welshLine)]] as const,
);
const despiteLines = Object.values(despite).flatMap(linesIn);
const allLines = [...rulesById.flatMap(([, lines]) => lines), ...guardLines, ...despiteLines];

export const vocabulary: readonly string[] = [
  ...new Set([
    ...allLines
      .flatMap((line) => line.trim().split(/\s+/))
      .filter((said) => said !== '..')
      .flatMap((said) => wordsOf(said, lists))
      .flatMap((phrase) => phrase.split('_'))
      .map((word) => word.replace('*', ''))
      .filter((word) => /^[a-z]+$/.test(word)),
    ...asks.flatMap(({ said }) => said.split(' ')),
    ...keyWords,
    ...FILLERS.split(' '),
  ]),
];
