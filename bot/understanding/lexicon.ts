// What the model knows of a word before any topic is weighed: its families, and its sense.
import type { FamiliesOf, Lexicon } from './features.ts';
import { finder } from './hash.ts';
import type { Model } from './model.ts';
import { sensesIn } from './senses.ts';

export const lexiconIn = (
  known: Parameters<typeof familiesIn>[0] & Parameters<typeof sensesIn>[0],
): Lexicon => ({
  familiesOf: familiesIn(known),
  senseOf: sensesIn(known),
});

export const familiesIn = ({ phrase, phraseFamily }: Pick<Model, 'phrase' | 'phraseFamily'>): FamiliesOf => {
  const find = finder(phrase);
  return (hash) => {
    const first = find(hash);
    if (first < 0) return NO_FAMILY;
    const found: number[] = [];
    for (let at = first; phrase[at] === hash; at++) found.push(phraseFamily[at] ?? 0);
    return found;
  };
};

const NO_FAMILY: readonly number[] = [];
