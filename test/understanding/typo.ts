// One slip of the finger in the longest word of a message, chosen by the given source of chance.

/** Drops, adds, changes or swaps a letter inside the longest word; a text with no word of five letters stays. */
export const withTypo = (text: string, random: () => number): string => {
  const longest = text.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  if (longest.length < 5) return text;
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const before = longest.slice(0, at);
  const after = longest.slice(at + 1);
  const slips = [
    before + after,
    before + letter + longest.slice(at),
    before + letter + after,
    before + after.slice(0, 1) + longest.charAt(at) + after.slice(1),
  ];
  return text.replace(longest, slips[Math.floor(random() * slips.length)] ?? longest);
};
