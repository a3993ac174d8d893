// The forms in which a Welsh word may stand: soft, nasal and aspirate mutation, and the h before a vowel.

/** The word itself first; words are normalised. */
export const mutations = (word: string): string[] => {
  const [letters, becoming] = CHANGES.find(([from]) => word.startsWith(from)) ?? ['', []];
  return [word, ...becoming.map((to) => to + word.slice(letters.length))];
};

/** Longer letters first: "ch", "dd", "th", "ph" and "ff" are letters of their own, which do not change. */
const CHANGES: readonly (readonly [string, readonly string[]])[] = [
  ['ch', []],
  ['dd', []],
  ['ff', []],
  ['th', []],
  ['ph', []],
  ['ll', ['l']],
  ['rh', ['r']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
  ...['a', 'e', 'i', 'o', 'u', 'w', 'y'].map((vowel) => [vowel, [`h${vowel}`]] as const),
];
