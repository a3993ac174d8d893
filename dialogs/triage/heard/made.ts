// What the ears are made of, but for what was learned: that is learned from words as these have put them right.
import type { EarsOf } from '../../../bot/understanding/ears/ears.ts';
import { putRightWith } from '../../../bot/understanding/ears/put-right.ts';
import { groupsWith } from '../../../bot/understanding/ears/groups.ts';
import { rulesOf, TIGHT } from '../../../bot/understanding/ears/rules.ts';
import { commonWords, realWords } from '../../heard-known.ts';
import { dangers } from '../dangers.ts';
import { guardLines, linesIn, lists, rulesById, vocabulary } from './all-rules.ts';
import { asks } from '../asks.ts';
import { FILLERS, UNCLEAR } from './asked-words.ts';
import { everyday, everydayLists } from './everyday.ts';
import { despite } from './despite.ts';
import { keyWords, plainWords } from './key-words.ts';

export const earsOf = (real = realWords.split(' '), common = commonWords.split(' ')): EarsOf => {
  // Rules that are held against the same words share what was read of them.
  const [guarding, telling, wanted] = [groupsWith(lists), groupsWith(lists), groupsWith(everydayLists)];
  return {
    putRight: putRightWith(vocabulary, keyWords, new Set(real), common),
    despite: rulesOf(
      Object.entries(despite).map(([id, rules]) => [id, linesIn(rules)] as const),
      guarding,
    ),
    guards: rulesOf([['none', guardLines]], guarding, TIGHT),
    everyday: everyday.map(({ said, unless }) => ({
      said: rulesOf([['want', linesIn(said)]], wanted, TIGHT),
      unless: rulesOf([['more', linesIn(unless)]], wanted, TIGHT),
    })),
    patterns: dangers.map(({ id, said }) => [id, said] as const),
    rules: rulesOf(rulesById, telling),
    asked: new Map(asks.flatMap(({ id, said }) => said.split(' ').map((word) => [word, id] as const))),
    askedAs: new Map([
      ['leak', 'flood'],
      ['fuel', 'gas'],
    ]),
    fillers: new Set(FILLERS.split(' ')),
    telling: new Set(
      [...keyWords, ...asks.flatMap(({ said }) => said.split(' '))].filter(
        (word) => !plainWords.includes(word),
      ),
    ),
    unclear: new Set(UNCLEAR.split('|')),
  };
};
