// The words of a message, misspelt ones put right: by the letters, and by the words that they stand between.
import { ELSEWHERE, WORDS_MAX, neighboursHash, phraseHash } from './features.ts';
import { finder } from './hash.ts';
import { languageOf } from './language.ts';
import { familiesIn } from './lexicon.ts';
import type { Model } from './model.ts';
import { isReal, listedIn } from './real-words.ts';
import { nearby, nearest, type Meant } from './typos.ts';
import { stopWords } from './words.ts';

/** In slips: how much nearer a word is for each neighbour that it has been met beside. */
const COMPANY = 0.6;
/** A real word is another one only by a single slip, and between two neighbours of that other one: "left my loft card". */
const SIDES = 2;
const ONE_SLIP = 1.5;

/** In Welsh, whose words nobody lists for us, only what is surely misspelt. */
export const righting = (
  model: Pick<Model, 'words' | 'real' | 'sense' | 'feature' | 'phrase' | 'phraseFamily'>,
): ((message: string) => string[]) => {
  const words = model.words === '' ? [] : model.words.split(' ');
  const known = new Set(words);
  const near = nearby(words);
  const isMet = metIn(model);
  const familiesOf = familiesIn(model);
  const find = listedIn(model);
  return (message) => {
    const isWelsh = languageOf(message) === 'cy';
    const said = message.split(' ').slice(0, WORDS_MAX);
    const put: string[] = [];
    const meantFor = (word: string, after: string | undefined): string => {
      if (known.has(word) || stopWords.has(word)) return word;
      // Welsh "jôc" is no misspelt "job".
      if (familiesOf(phraseHash('written', word)).includes(ELSEWHERE)) return word;
      const before = put.at(-1);
      const sidesOf = (each: string) => Number(isMet(before, each)) + Number(isMet(each, after));
      const meant = near(word, !isWelsh).map((each) => ({ ...each, sides: sidesOf(each.word) }));
      const likely = isReal(find, word)
        ? meant.filter(({ off, sides }) => off <= ONE_SLIP && sides === SIDES)
        : meant;
      return nearest(likely.map(inCompany))?.word ?? word;
    };
    // One after the other: a word that was put right is the company of the next.
    for (const [at, word] of said.entries()) put.push(meantFor(word, said[at + 1]));
    return put;
  };
};

const inCompany = ({ word, off, sides }: Meant & { readonly sides: number }): Meant => ({
  word,
  off: off - COMPANY * sides,
});

/** Whether two words have stood side by side in what was learned from; nothing before or after is the message's edge. */
const metIn = ({ feature }: Pick<Model, 'feature'>) => {
  const find = finder(feature);
  return (first: string | undefined, second: string | undefined): boolean =>
    find(neighboursHash(first, second)) >= 0;
};
