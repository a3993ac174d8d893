// Which lists a word stands in: what the alarm learned of one word of a list, it learned of all.
import { wordsOf } from '../../../bot/understanding/ears/lists.ts';
import { lists } from './all-rules.ts';
import { overLists } from './guards-over.ts';

const whole = new Map<string, string[]>();
const begun: { readonly start: string; readonly name: string }[] = [];
// Those of what is over hold all kinds of danger, and are no kin.
for (const name of Object.keys(lists).filter((each) => !(each in overLists))) {
  for (const word of new Set(wordsOf(`<${name}>`, lists))) {
    if (word.endsWith('*')) begun.push({ start: word.slice(0, -1), name });
    else whole.set(word, [...(whole.get(word) ?? []), name]);
  }
}

export const kinOf = (word: string): readonly string[] => [
  ...(whole.get(word) ?? []),
  ...begun.filter(({ start }) => word.startsWith(start)).map(({ name }) => name),
];
