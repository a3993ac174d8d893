// All dangers with the ears that hear them: the patterns that are there at once, and beside them rules and what was learned from phrases.
import type { Danger, Dangers } from '../../../bot/content.ts';
import { earsWith, type Ears, type EarsOf } from '../../../bot/understanding/ears/ears.ts';
import { putRightWith } from '../../../bot/understanding/ears/put-right.ts';
import { rulesOf, TIGHT, wordsOf, type Lists } from '../../../bot/understanding/ears/rules.ts';
import { mutations } from '../../../bot/understanding/mutations.ts';
import { dangers } from '../dangers.ts';
import { realWords } from '../../heard-known.ts';
import { asks, FILLERS, UNCLEAR } from './asks.ts';
import { guards } from './guards.ts';
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

const linesIn = (rules: string | undefined): string[] => (rules ?? '').split('\n').filter((line) => line.trim() !== '');

const english = { ...homeRules, ...peopleRules, ...harmRules };
/** A Welsh word of four letters and more as it may stand: mutated, and with what is written onto its end. */
const formsOf = (word: string): string[] =>
  word.length < 4 || /[*<_]/.test(word)
    ? [word]
    : mutations(word).flatMap((form) => (/[aeiouwy]$/.test(form) ? [form, `${form}r`, `${form}n`] : [form]));
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('cam-drin', 'cam_drin');
const welshLists: Lists = Object.fromEntries(
  Object.entries(wordsCy).map(([name, list]) => [name, plain(list).split(' ').flatMap(formsOf).join(' ')]),
);
const welshLine = (line: string): string =>
  plain(line)
    .split(' ')
    .map((said) => said.split('|').flatMap(formsOf).join('|'))
    .join(' ');
export const lists: Lists = { ...words, ...welshLists };
const guardLines = linesIn(guards).map(plain);
export const rulesById = ORDER.map(
  (id) => [id, [...linesIn(english[id]), ...linesIn(welshRules[id]).map(welshLine)]] as const,
);
export const allLines: readonly string[] = [...rulesById.flatMap(([, lines]) => lines), ...guardLines];

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

export const made: EarsOf = {
  putRight: putRightWith(vocabulary, keyWords, new Set(realWords.split(' '))),
  guards: rulesOf(guardLines, lists, TIGHT),
  patterns: dangers.map(({ id, said }) => [id, said] as const),
  rules: rulesById.map(([id, lines]) => [id, rulesOf(lines, lists)] as const),
  asked: new Map(asks.flatMap(({ id, said }) => said.split(' ').map((word) => [word, id] as const))),
  fillers: new Set(FILLERS.split(' ')),
  unclear: new Set(UNCLEAR.split('|')),
};
export const ears: Ears = earsWith(made);

const listening = (danger: Danger, asking: boolean): Danger => ({
  ...danger,
  said: [],
  hears: (said) => {
    const heard = ears(said);
    return heard !== undefined && heard.id === danger.id && heard.asks === asking;
  },
});

export const allDangers: Dangers = [
  ...dangers.map((danger) => listening(danger, false)),
  ...asks.map(({ id, line }) => listening({ id, line, said: [], asks: true }, true)),
];
