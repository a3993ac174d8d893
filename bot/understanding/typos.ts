// Misspelt words put right: the known word that is one slip away, or two in a long word.
import { distance } from './distance.ts';

/** The nearest of the words it was built with, or undefined when none is near enough. Words are a-z and 0-9. */
export const speller = (known: readonly string[]): ((word: string) => string | undefined) => {
  const byLength = Map.groupBy(known, (word) => word.length);
  return (word) => {
    const allowed = word.length < 4 || word.length > longest || /\d/.test(word) ? 0 : word.length < 8 ? 1 : 2;
    for (let slips = 1; slips <= allowed; slips++) {
      for (let length = word.length + allowed; length >= word.length - allowed; length--) {
        const found = byLength.get(length)?.find((other) => near(word, other, slips));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
};

const longest = 24;

// A short word with another first letter is more often another word.
const near = (a: string, b: string, slips: number): boolean =>
  b.length >= 3 &&
  (a[0] === b[0] || (a.length > 5 && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0])) &&
  distance(a, b, slips) <= slips;
