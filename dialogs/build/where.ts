// Where a place in a text stands in the file that it was read from.

/**
 * Lines below the first of `raw`, which is `text` as the file has it: folded, quoted or with escapes. The word at `at` is
 * looked for as often as it comes before; 0 when it is written otherwise there.
 */
export const linesBelow = (raw: string, text: string, at: number): number => {
  if (!raw.includes('\n')) return 0;
  const word = /\S*/.exec(text.slice(at))?.[0] ?? '';
  if (word === '') return 0;
  const before = text.slice(0, at).split(word).length;
  const pieces = raw.replaceAll("''", "'").split(word);
  return pieces.length <= before ? 0 : pieces.slice(0, before).join('').split('\n').length - 1;
};
