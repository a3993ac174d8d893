// Named lists of words, as rules write them.

/** Each word of a list may end in `*`. */
export type Lists = Readonly<Record<string, string>>;

/** All that alternatives stand for: words, words that end in `*` for their beginnings, and phrases. @throws Error for a list that nobody has named. */
export const wordsOf = (alternatives: string, lists: Lists): string[] =>
  alternatives.split('|').flatMap((each) => {
    const name = /^<(.+)>$/.exec(each)?.[1];
    if (name === undefined) return [each];
    const list = lists[name];
    if (list === undefined) throw new Error(`No list is named <${name}>.`);
    return list.split(' ').flatMap((word) => wordsOf(word, lists));
  });
